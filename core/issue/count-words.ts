import type { Block } from './block.ts';
import { textsOf } from './grammar.ts';
import { plainText } from './inline.ts';
import type { Issue } from './issue.ts';
import type { Item } from './item.ts';

const known = new WeakMap<object, number>();

/** Words (pieces between spaces) of an item: headline and body. */
export const wordsInItem = (item: Item): number => remembered(item, () => wordsIn(item.headline) + wordsInBlocks(item.body));

/** Words of all items and texts of the issue. Records are immutable: what did not change is not counted again. */
export const wordsInIssue = (issue: Issue): number =>
  issue.sections.reduce(
    (sum, section) =>
      sum +
      (section.form === 'text'
        ? wordsInBlocks(section.blocks)
        : section.items.reduce((inner, item) => inner + wordsInItem(item), 0)),
    0,
  );

export const wordsInBlocks = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + wordsInBlock(block), 0);

function wordsInBlock(block: Block): number {
  return remembered(block, () => textsOf(block).reduce((sum, text) => sum + wordsIn(plainText(text)), 0));
}

function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}

function remembered(record: object, count: () => number): number {
  const found = known.get(record) ?? count();
  known.set(record, found);
  return found;
}
