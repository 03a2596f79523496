import type { Frame, TextRun } from '../frames/frame.ts';
import type { ColorId, Pt, Rect } from '../frames/geometry.ts';
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
export function childNode(
  parent: DraftNode,
  role: StructureRole,
  more: Partial<Pick<DraftNode, 'place' | 'alt' | 'numbering'>> = {},
): DraftNode {
  return { parent, role, place: more.place ?? parent.place, alt: more.alt ?? null, numbering: more.numbering ?? null };
}

/** A coloured area that says nothing: rule, tint, square. */
export function filledRect(box: Rect, fill: ColorId, radius: Pt = 0): DraftFrame {
  const { x, y, width, height } = box;
  return { kind: 'rect', x, y, width, height, radius, fill, node: null };
}
