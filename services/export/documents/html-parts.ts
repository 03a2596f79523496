import type { Block } from '../../../core/issue/block.ts';
import { type InlineText, isLinkAddress } from '../../../core/issue/inline.ts';
import type { Picture } from '../../../core/issue/picture.ts';

/** Draws a picture with its description; '' = it cannot be shown. */
export type DrawPicture = (picture: Picture) => Promise<string>;

/** Text as it may stand in HTML, attributes included. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);

/** A link; what is no address of the web or of mail stays text. */
export const htmlLink = (url: string, inner: string): string =>
  isLinkAddress(url) ? `<a href="${escapeHtml(url)}">${inner}</a>` : inner;

export const htmlInline = (text: InlineText): string =>
  text
    .map(({ text: words, bold, italic, link }) => {
      const inner = escapeHtml(words);
      const strong = bold ? `<strong>${inner}</strong>` : inner;
      const slanted = italic ? `<em>${strong}</em>` : strong;
      return link === undefined ? slanted : htmlLink(link, slanted);
    })
    .join('');

/** Blocks one after the other; neighbouring entries make one list. `level`: of the first heading under them. */
export const htmlBlocks = async (blocks: readonly Block[], level: number, draw: DrawPicture): Promise<string> => {
  const parts: string[] = [];
  let above = level - 1;
  for (const [index, block] of blocks.entries()) {
    const list = block.type === 'bullet' ? 'ul' : block.type === 'numbered' ? 'ol' : null;
    // No level is left out on the way down: a screen reader counts them.
    if (block.type === 'heading') above = Math.min(6, level + block.level - 1, above + 1);
    const html = await htmlBlock(block, above, draw);
    if (list === null) parts.push(html);
    else {
      const opens = blocks[index - 1]?.type !== block.type;
      const closes = blocks[index + 1]?.type !== block.type;
      parts.push(`${opens ? `<${list}>` : ''}${html}${closes ? `</${list}>` : ''}`);
    }
  }
  return parts.join('\n');
};

/** `level`: of a heading. */
async function htmlBlock(block: Block, level: number, draw: DrawPicture): Promise<string> {
  switch (block.type) {
    case 'lead':
      return `<p class="lead">${htmlInline(block.text)}</p>`;
    case 'paragraph':
      return `<p>${htmlInline(block.text)}</p>`;
    case 'heading':
      return `<h${level}>${htmlInline(block.text)}</h${level}>`;
    case 'bullet':
    case 'numbered':
      return `<li>${htmlInline(block.text)}</li>`;
    case 'quote': {
      const who = block.attribution === '' ? '' : `<footer>${escapeHtml(block.attribution)}</footer>`;
      return `<blockquote><p>${htmlInline(block.text)}</p>${who}</blockquote>`;
    }
    case 'callout': {
      const title = block.title === '' ? '' : `<p><strong>${escapeHtml(block.title)}</strong></p>`;
      return `<div class="callout">${title}<p>${htmlInline(block.text)}</p></div>`;
    }
    case 'picture':
      return draw(block.picture);
    case 'table': {
      const [first, ...others]: readonly (readonly InlineText[] | undefined)[] = block.header
        ? block.rows
        : [undefined, ...block.rows];
      const row = (cells: readonly InlineText[], cell: 'td' | 'th scope="col"') =>
        `<tr>${cells.map((text) => `<${cell}>${htmlInline(text)}</${cell.slice(0, 2)}>`).join('')}</tr>`;
      const head = first === undefined ? '' : `<thead>${row(first, 'th scope="col"')}</thead>`;
      return `<table>${head}<tbody>${others.map((cells) => row(cells ?? [], 'td')).join('')}</tbody></table>`;
    }
  }
}
