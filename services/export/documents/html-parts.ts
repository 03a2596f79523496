import type { Block } from '../../../core/issue/block.ts';
import { type InlineText, isLinkAddress } from '../../../core/issue/inline.ts';
import type { Picture } from '../../../core/issue/picture.ts';
import type { SpokenParts } from '../../../core/text/spoken-parts.ts';

/** How the parts of a page are written. */
export interface HtmlTools {
  /** A picture with its description; '' = it cannot be shown. */
  readonly draw: (picture: Picture) => Promise<string>;
  /** Text between tags. */
  readonly words: (text: string) => string;
}

/** Text as it may stand in HTML, attributes included. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);

/** Text between tags, with what a voice reads in its own way marked. */
export const htmlWordsWith =
  (spoken: SpokenParts): HtmlTools['words'] =>
  (text) => {
    let out = '';
    let at = 0;
    for (const part of spoken(text)) {
      const words = escapeHtml(text.slice(part.start, part.end));
      out += escapeHtml(text.slice(at, part.start));
      out +=
        'language' in part
          ? `<span lang="${part.language}">${words}</span>`
          : `<abbr title="${escapeHtml(part.expansion)}">${words}</abbr>`;
      at = part.end;
    }
    return out + escapeHtml(text.slice(at));
  };

/** A link; what is no address of the web or of mail stays text. */
export const htmlLink = (url: string, inner: string): string =>
  isLinkAddress(url) ? `<a href="${escapeHtml(url)}">${inner}</a>` : inner;

export const htmlInline = (text: InlineText, words: HtmlTools['words']): string =>
  text
    .map(({ text: letters, bold, italic, link }) => {
      const inner = words(letters);
      const strong = bold ? `<strong>${inner}</strong>` : inner;
      const slanted = italic ? `<em>${strong}</em>` : strong;
      return link === undefined ? slanted : htmlLink(link, slanted);
    })
    .join('');

/** Blocks one after the other; neighbouring entries make one list. `level`: of the first heading under them. */
export const htmlBlocks = async (blocks: readonly Block[], level: number, tools: HtmlTools): Promise<string> => {
  const parts: string[] = [];
  let above = level - 1;
  for (const [index, block] of blocks.entries()) {
    const list = block.type === 'bullet' ? 'ul' : block.type === 'numbered' ? 'ol' : null;
    // No level is left out on the way down: a screen reader counts them.
    if (block.type === 'heading') above = Math.min(6, level + block.level - 1, above + 1);
    const html = await htmlBlock(block, above, tools);
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
async function htmlBlock(block: Block, level: number, tools: HtmlTools): Promise<string> {
  const { words } = tools;
  switch (block.type) {
    case 'lead':
      return `<p class="lead">${htmlInline(block.text, words)}</p>`;
    case 'paragraph':
      return `<p>${htmlInline(block.text, words)}</p>`;
    case 'heading':
      return `<h${level}>${htmlInline(block.text, words)}</h${level}>`;
    case 'bullet':
    case 'numbered':
      return `<li>${htmlInline(block.text, words)}</li>`;
    case 'quote': {
      const who = block.attribution === '' ? '' : `<footer>${words(block.attribution)}</footer>`;
      return `<blockquote><p>${htmlInline(block.text, words)}</p>${who}</blockquote>`;
    }
    case 'callout': {
      const title = block.title === '' ? '' : `<p><strong>${words(block.title)}</strong></p>`;
      return `<div class="callout">${title}<p>${htmlInline(block.text, words)}</p></div>`;
    }
    case 'picture':
      return tools.draw(block.picture);
    case 'table': {
      const [first, ...others]: readonly (readonly InlineText[] | undefined)[] = block.header
        ? block.rows
        : [undefined, ...block.rows];
      const row = (cells: readonly InlineText[], cell: 'td' | 'th scope="col"') =>
        `<tr>${cells.map((text) => `<${cell}>${htmlInline(text, words)}</${cell.slice(0, 2)}>`).join('')}</tr>`;
      const head = first === undefined ? '' : `<thead>${row(first, 'th scope="col"')}</thead>`;
      return `<table>${head}<tbody>${others.map((cells) => row(cells ?? [], 'td')).join('')}</tbody></table>`;
    }
  }
}
