import type { Frame, TextRun } from '../frames/frame.ts';
import type { Place, StructureNode, StructureRole } from '../frames/structure.ts';

/** A structure element that has no number yet: pages are still being made. Identity is the object itself. */
export interface DraftNode {
  readonly parent: DraftNode | null;
  readonly role: StructureRole;
  readonly place: Place;
  readonly alt: string | null;
  readonly numbering: StructureNode['numbering'];
}

export type DraftFrame = Frame<DraftNode>;
export type DraftRun = TextRun<DraftNode>;

export const nowhere: Place = { section: null, item: null, block: null, picture: null };

/** A child of `parent`, at the parent's place in the issue unless told otherwise. */
export function childNode(parent: DraftNode, role: StructureRole, more: Partial<Pick<DraftNode, 'place' | 'alt' | 'numbering'>> = {}): DraftNode {
  return { parent, role, place: more.place ?? parent.place, alt: more.alt ?? null, numbering: more.numbering ?? null };
}

/** The frame moved by `dx`, `dy` (pt). */
export function moveFrame(frame: DraftFrame, dx: number, dy: number): DraftFrame {
  switch (frame.kind) {
    case 'line':
      return { ...frame, x1: frame.x1 + dx, x2: frame.x2 + dx, y1: frame.y1 + dy, y2: frame.y2 + dy };
    case 'path':
      return {
        ...frame,
        x: frame.x + dx,
        y: frame.y + dy,
        bounds: { ...frame.bounds, x: frame.bounds.x + dx, y: frame.bounds.y + dy },
      };
    case 'link':
      return { ...frame, areas: frame.areas.map((area) => ({ ...area, x: area.x + dx, y: area.y + dy })) };
    case 'text':
    case 'rect':
    case 'image':
      return { ...frame, x: frame.x + dx, y: frame.y + dy };
  }
}
