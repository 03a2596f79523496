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
export function childNode(
  parent: DraftNode,
  role: StructureRole,
  more: Partial<Pick<DraftNode, 'place' | 'alt' | 'numbering'>> = {},
): DraftNode {
  return { parent, role, place: more.place ?? parent.place, alt: more.alt ?? null, numbering: more.numbering ?? null };
}
