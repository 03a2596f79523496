import type { Descendant } from 'slate';
import type { Block, TableBlock } from '../../core/issue/block.ts';
import { grammar } from '../../core/issue/grammar.ts';
import { type Inline, type InlineText, inlineText, isLinkAddress } from '../../core/issue/inline.ts';
import { toNfc } from '../../core/text/nfc.ts';
import type { BlockElement, TableElement, TextElement, TextLeaf } from './slate-types.ts';
import { blockOfElement, elementOfBlock } from './to-slate.ts';

/** What the editor holds, as blocks of the issue: text in NFC and in the one stored form. A text without a letter is no blocks at all. */
export const fromSlate = (children: readonly Descendant[]): readonly Block[] => {
  const blocks = children.flatMap((node) =>
    'type' in node && node.type !== 'row' && node.type !== 'cell' ? [blockOf(node)] : [],
  );
  const [only] = blocks;
  const isNothing = blocks.length === 1 && only?.type === 'paragraph' && only.text.length === 0;
  return isNothing ? [] : blocks;
};

/** One element as a block; the same element is always the same block. */
export function blockOf(element: BlockElement): Block {
  const known = blockOfElement.get(element);
  if (known) return known;
  const block = newBlock(element);
  blockOfElement.set(element, block);
  if (!elementOfBlock.has(block)) elementOfBlock.set(block, element);
  return block;
}

function newBlock(element: BlockElement): Block {
  const { id } = element;
  if (element.type === 'picture') return { type: 'picture', id, picture: element.picture };
  if (element.type === 'table') return tableBlock(element);
  const text = textOf(element.children, element.type);
  switch (element.type) {
    case 'heading':
      return { type: 'heading', id, level: element.level ?? 2, text };
    case 'quote':
      return { type: 'quote', id, text, attribution: toNfc(element.attribution ?? '') };
    case 'callout':
      return { type: 'callout', id, text, title: toNfc(element.title ?? '') };
    default:
      return { type: element.type, id, text };
  }
}

/** Every row as long as the longest. */
function tableBlock({ id, header, children }: TableElement): TableBlock {
  const width = Math.max(...children.map((row) => row.children.length));
  const rows = children.map((row) =>
    Array.from({ length: width }, (_, column) => textOf(row.children[column]?.children ?? [], 'table')),
  );
  return { type: 'table', id, header, rows };
}

function textOf(leaves: readonly TextLeaf[], type: TextElement['type'] | 'table'): InlineText {
  const { marks } = grammar[type];
  const runs = leaves.map((leaf): Inline => {
    const link = leaf.link !== undefined && isLinkAddress(leaf.link) && marks.includes('link') ? { link: leaf.link } : {};
    const bold = leaf.bold && marks.includes('bold') ? { bold: true as const } : {};
    const italic = leaf.italic && marks.includes('italic') ? { italic: true as const } : {};
    return { text: toNfc(leaf.text), ...bold, ...italic, ...link };
  });
  return inlineText(runs);
}
