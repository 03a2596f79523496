import type { Block } from '../../../core/issue/block.ts';
import { plainText } from '../../../core/issue/inline.ts';

/** Blocks as plain text: a line a block, lists with their signs, cells parted by tabs. */
export const copiedText = (blocks: readonly Block[]): string => {
  let number = 0;
  const lines = blocks.map((block) => {
    number = block.type === 'numbered' ? number + 1 : 0;
    return lineOf(block, number);
  });
  return lines.join('\n');
};

function lineOf(block: Block, number: number): string {
  switch (block.type) {
    case 'picture':
      return block.picture.caption || block.picture.alt;
    case 'table':
      return block.rows.map((row) => row.map(plainText).join('\t')).join('\n');
    case 'bullet':
      return `- ${plainText(block.text)}`;
    case 'numbered':
      return `${number}. ${plainText(block.text)}`;
    case 'callout':
      return [block.title, plainText(block.text)].filter((line) => line !== '').join('\n');
    case 'quote':
      return [plainText(block.text), block.attribution].filter((line) => line !== '').join('\n');
    default:
      return plainText(block.text);
  }
}
