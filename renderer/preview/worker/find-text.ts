import type { Block } from '../../../core/issue/block.ts';
import type { BlockId } from '../../../core/issue/ids.ts';
import { plainText } from '../../../core/issue/inline.ts';
import type { Issue } from '../../../core/issue/issue.ts';
import type { Item } from '../../../core/issue/item.ts';
import type { Section } from '../../../core/issue/section.ts';

export interface FoundBlock {
  readonly block: Block;
  readonly section: Section;
  /** null = running text of the section itself. */
  readonly item: Item | null;
}

export const findBlock = (issue: Issue, id: BlockId): FoundBlock | null => {
  for (const section of issue.sections) {
    const homes: readonly { readonly item: Item | null; readonly blocks: readonly Block[] }[] =
      section.form === 'text'
        ? [{ item: null, blocks: section.blocks }]
        : section.items.map((item) => ({ item, blocks: item.body }));
    for (const { item, blocks } of homes) {
      const block = blocks.find((candidate) => candidate.id === id);
      if (block !== undefined) return { block, section, item };
    }
  }
  return null;
};

/** A stretch of text of a block that is edited for itself: the caret counts in it. */
export type TextPart =
  | { readonly kind: 'text'; readonly text: string }
  /** Title of a call-out, attribution of a quote: beside the text, the caret does not go there. */
  | { readonly kind: 'beside'; readonly text: string }
  | { readonly kind: 'cell'; readonly text: string; readonly row: number; readonly column: number };

/** The parts of a block that leave a trace in print, in reading order. */
export const printedParts = (block: Block): readonly TextPart[] => partsOf(block).filter(({ text }) => text.trim() !== '');

function partsOf(block: Block): readonly TextPart[] {
  switch (block.type) {
    case 'picture':
      return [];
    case 'callout':
      return [
        { kind: 'beside', text: block.title },
        { kind: 'text', text: plainText(block.text) },
      ];
    case 'quote':
      return [
        { kind: 'text', text: plainText(block.text) },
        { kind: 'beside', text: block.attribution },
      ];
    case 'table':
      return block.rows.flatMap((cells, row) =>
        cells.map((cell, column): TextPart => ({ kind: 'cell', text: plainText(cell), row, column })),
      );
    default:
      return [{ kind: 'text', text: plainText(block.text) }];
  }
}
