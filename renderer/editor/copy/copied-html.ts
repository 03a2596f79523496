import type { Block } from '../../../core/issue/block.ts';
import { type InlineText, isLinkAddress } from '../../../core/issue/inline.ts';

/** Blocks as the plainest HTML that word processors and mail programs understand. */
export const copiedHtml = (blocks: readonly Block[]): string => {
  let html = '';
  for (const [index, block] of blocks.entries()) {
    const list = listOf(block);
    if (list !== '' && listOf(blocks[index - 1]) !== list) html += `<${list}>`;
    html += elementOf(block);
    if (list !== '' && listOf(blocks[index + 1]) !== list) html += `</${list}>`;
  }
  return html;
};

function listOf(block: Block | undefined): 'ul' | 'ol' | '' {
  if (block?.type === 'bullet') return 'ul';
  return block?.type === 'numbered' ? 'ol' : '';
}

function elementOf(block: Block): string {
  switch (block.type) {
    case 'picture':
      return block.picture.caption === '' ? '' : `<p>${escaped(block.picture.caption)}</p>`;
    case 'table':
      return tableOf(block.rows, block.header);
    case 'heading':
      return `<h${block.level}>${textOf(block.text)}</h${block.level}>`;
    case 'bullet':
    case 'numbered':
      return `<li>${textOf(block.text)}</li>`;
    case 'quote':
      return `<blockquote><p>${textOf(block.text)}</p>${paragraph(block.attribution)}</blockquote>`;
    case 'callout':
      return `<blockquote>${paragraph(block.title)}<p>${textOf(block.text)}</p></blockquote>`;
    case 'lead':
      return `<p><b>${textOf(block.text)}</b></p>`;
    default:
      return `<p>${textOf(block.text)}</p>`;
  }
}

function tableOf(rows: readonly (readonly InlineText[])[], header: boolean): string {
  const lines = rows.map((row, index) => {
    const name = header && index === 0 ? 'th' : 'td';
    return `<tr>${row.map((cell) => `<${name}>${textOf(cell)}</${name}>`).join('')}</tr>`;
  });
  return `<table border="1"><tbody>${lines.join('')}</tbody></table>`;
}

function paragraph(text: string): string {
  return text === '' ? '' : `<p>${escaped(text)}</p>`;
}

function textOf(text: InlineText): string {
  return text
    .map((run) => {
      let html = escaped(run.text);
      if (run.italic) html = `<i>${html}</i>`;
      if (run.bold) html = `<b>${html}</b>`;
      return run.link !== undefined && isLinkAddress(run.link) ? `<a href="${escaped(run.link)}">${html}</a>` : html;
    })
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
