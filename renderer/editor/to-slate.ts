import type { Block } from '../../core/issue/block.ts';
import type { BlockId, IdSource } from '../../core/issue/ids.ts';
import type { InlineText } from '../../core/issue/inline.ts';
import type { BlockElement, TextLeaf } from './slate-types.ts';

/** Blocks and elements that say the same, both ways: what did not change is the same object on the other side. */
export const elementOfBlock = new WeakMap<Block, BlockElement>();
export const blockOfElement = new WeakMap<BlockElement, Block>();

/** The blocks as the editor holds them; nothing at all becomes one empty paragraph to type in. */
export const toSlate = (blocks: readonly Block[], ids: IdSource): BlockElement[] =>
  blocks.length === 0 ? [emptyParagraph(ids)] : blocks.map(elementFor);

export const emptyParagraph = (ids: IdSource): BlockElement => ({
  type: 'paragraph',
  id: ids.next() as BlockId,
  children: [{ text: '' }],
});

function elementFor(block: Block): BlockElement {
  const known = elementOfBlock.get(block);
  if (known) return known;
  const element = newElement(block);
  elementOfBlock.set(block, element);
  blockOfElement.set(element, block);
  return element;
}

function newElement(block: Block): BlockElement {
  const { id } = block;
  switch (block.type) {
    case 'picture':
      return { type: 'picture', id, picture: block.picture, children: [{ text: '' }] };
    case 'table':
      return {
        type: 'table',
        id,
        header: block.header,
        children: block.rows.map((row) => ({
          type: 'row',
          children: row.map((cell) => ({ type: 'cell', children: leavesOf(cell) })),
        })),
      };
    case 'heading':
      return { type: 'heading', id, level: block.level, children: leavesOf(block.text) };
    case 'quote':
      return { type: 'quote', id, attribution: block.attribution, children: leavesOf(block.text) };
    case 'callout':
      return { type: 'callout', id, title: block.title, children: leavesOf(block.text) };
    default:
      return { type: block.type, id, children: leavesOf(block.text) };
  }
}

function leavesOf(text: InlineText): TextLeaf[] {
  return text.length === 0 ? [{ text: '' }] : text.map((run) => ({ ...run }));
}
