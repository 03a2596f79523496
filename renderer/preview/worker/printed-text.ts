import type { Block } from '../../../core/issue/block.ts';
import type { FaceSource } from '../../../core/layout/fonts/face.ts';
import type { TextFrame } from '../../../core/layout/frames/frame.ts';
import type { NodeId, Pt } from '../../../core/layout/frames/geometry.ts';
import type { Layout } from '../../../core/layout/frames/layout.ts';
import type { StructureNode, StructureRole } from '../../../core/layout/frames/structure.ts';
import { alignLetters } from './align-letters.ts';
import { printedParts, type TextPart } from './find-text.ts';
import { letterPlaces } from './letter-places.ts';

/** A character as it stands on a page; spaces are not among them. */
export interface PrintedLetter {
  readonly page: number;
  readonly line: TextFrame;
  readonly left: Pt;
  readonly right: Pt;
  /** Which character of the part's plain text it stands for (UTF-16 units); -1 = none. */
  readonly offset: number;
}

export interface PrintedPart {
  readonly part: TextPart;
  readonly letters: readonly PrintedLetter[];
}

/** The text of a block as it stands on the pages from `first` to `last` (sheet numbers), part by part. */
export function printedText(
  block: Block,
  layout: Layout,
  faces: FaceSource,
  first = 1,
  last = layout.pages.length,
): readonly PrintedPart[] {
  const parts = printedParts(block);
  const owners = partNodes(block, parts, layout);
  const printed = parts.map((part) => ({ part, letters: [] as Omit<PrintedLetter, 'offset'>[], characters: '' }));
  for (const page of layout.pages.slice(first - 1, last)) {
    for (const line of page.frames) {
      if (line.kind !== 'text') continue;
      for (const run of line.runs) {
        const owner = run.node === null ? undefined : owners(run.node);
        const target = owner === undefined ? undefined : printed[owner];
        if (target === undefined) continue;
        letterPlaces(run, faces(run.face), (at, left, advance) => {
          const letter = run.text[at] ?? '';
          if (/\s/u.test(letter)) return;
          target.characters += letter;
          target.letters.push({ page: page.number, line, left: line.x + left, right: line.x + left + advance });
        });
      }
    }
  }
  return printed.map(({ part, letters, characters }) => {
    const offsets = alignLetters(characters, part.text);
    return { part, letters: letters.map((letter, at) => ({ ...letter, offset: offsets[at] ?? -1 })) };
  });
}

/** Finds the part that an element's text belongs to, by its place among `parts`. Labels of lists belong to none. */
function partNodes(block: Block, parts: readonly TextPart[], layout: Layout): (node: NodeId) => number | undefined {
  const roles = partRoles(block);
  const containers = new Map<NodeId, number>();
  if (roles !== null) {
    for (const node of layout.structure) {
      if (node.place.block === block.id && roles.includes(node.role)) containers.set(node.id, containers.size);
    }
  }
  // A closing paragraph stands in a box like a call-out, yet has one part only.
  const isWhole = roles === null || parts.length < 2;
  return (id) => {
    let node: StructureNode | undefined = layout.structure[id];
    if (node?.place.block !== block.id) return undefined;
    while (node !== undefined && node.place.block === block.id) {
      if (node.role === 'Lbl' || node.role === 'Caption') return undefined;
      const at = containers.get(node.id);
      if (at !== undefined && !isWhole) return at;
      node = node.parent === null ? undefined : layout.structure[node.parent];
    }
    return isWhole ? 0 : undefined;
  };
}

/** Elements that hold one part each; null = the block has one part only. */
function partRoles(block: Block): readonly StructureRole[] | null {
  if (block.type === 'table') return ['TH', 'TD'];
  return block.type === 'callout' || block.type === 'quote' ? ['P'] : null;
}
