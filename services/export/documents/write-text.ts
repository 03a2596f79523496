import type { Block } from '../../../core/issue/block.ts';
import { type InlineText, plainText } from '../../../core/issue/inline.ts';
import type { Item } from '../../../core/issue/item.ts';
import { captionLine } from './document-pictures.ts';
import type { DocumentItem, DocumentOutline, DocumentSection } from './outline.ts';

/** Columns of a line in a mail program. */
const measure = 76;

/** The issue as plain text for e-mail: wrapped at words, addresses whole, lines ending with CR LF as mail wants them (RFC 5322, 2.1). */
export function writeText(outline: DocumentOutline): string {
  const { issue, title, number, period, contents, sections } = outline;
  const head = [title.toUpperCase(), `${number}, tuần ${period}`, ...issue.masthead.publisher];
  const listed = contents.map(({ date, title: entry, page }) =>
    hanging(`${date === '' ? '- ' : `- ${date}: `}`, `${entry} (trang ${page})`),
  );
  const foot = [issue.masthead.slogan, issue.masthead.website, issue.masthead.facebook].filter((line) => line !== '');
  const parts = [head.join('\n'), ['MỤC LỤC', ...listed].join('\n'), ...sections.map(sectionText), foot.join('\n')];
  const text = parts.filter((part) => part !== '').join('\n\n\n');
  return `${text.normalize('NFC').replace(/\n/gu, '\r\n')}\r\n`;
}

function sectionText({ name, blocks, items }: DocumentSection): string {
  const title = `${name.toUpperCase()}\n${'='.repeat(Math.min(name.length, measure))}`;
  return [title, ...blockTexts(blocks), ...items.map(itemText)].join('\n\n');
}

function itemText({ item, headline, date }: DocumentItem): string {
  const head = wrapped(date === '' ? headline : `${date}: ${headline}`);
  return [head, ...blockTexts(item.body), ...behind(item)].join('\n\n');
}

function behind({ sources, qr, pictures }: Item): readonly string[] {
  const captions = pictures.flatMap((picture) => {
    const line = captionLine(picture);
    return line === '' ? [] : [wrapped(`[Ảnh: ${line}]`)];
  });
  const named = sources
    .map(({ name, url }) => [name, url].filter((part) => part !== '').join(': '))
    .filter((source) => source !== '')
    .map((source) => hanging('Nguồn: ', source));
  const code = qr === null || qr.url === '' ? [] : [hanging('', `${qr.label || 'Xem thêm'}: ${qr.url}`)];
  return [...captions, ...(named.length + code.length > 0 ? [[...named, ...code].join('\n')] : [])];
}

/** Blocks as paragraphs; neighbouring entries of a list stand line under line. */
function blockTexts(blocks: readonly Block[]): readonly string[] {
  const texts: string[] = [];
  let number = 0;
  for (const [index, block] of blocks.entries()) {
    number = block.type === 'numbered' ? number + 1 : 0;
    const text = blockText(block, number);
    const before = blocks[index - 1]?.type;
    const isSameList = (block.type === 'bullet' || block.type === 'numbered') && before === block.type;
    if (isSameList) texts.push(`${texts.pop() ?? ''}\n${text}`);
    else if (text !== '') texts.push(text);
  }
  return texts;
}

function blockText(block: Block, number: number): string {
  switch (block.type) {
    case 'bullet':
      return hanging('- ', spoken(block.text));
    case 'numbered':
      return hanging(`${number}. `, spoken(block.text));
    case 'heading':
      return wrapped(plainText(block.text).toUpperCase());
    case 'quote':
      return [hanging('> ', spoken(block.text)), ...(block.attribution === '' ? [] : [`> (${block.attribution})`])].join('\n');
    case 'callout':
      return hanging('| ', [block.title, spoken(block.text)].filter((part) => part !== '').join(': '));
    case 'picture':
      return captionLine(block.picture) === '' ? '' : wrapped(`[Ảnh: ${captionLine(block.picture)}]`);
    case 'table':
      return block.rows.map((row) => row.map(plainText).join(' | ')).join('\n');
    default:
      return wrapped(spoken(block.text));
  }
}

/** Text with the addresses of its links behind them. */
function spoken(text: InlineText): string {
  return text.map(({ text: words, link }) => (link === undefined || link === words ? words : `${words} (${link})`)).join('');
}

const wrapped = (text: string): string => hanging('', text);

/** Lines behind a mark, the later ones indented as far; a word longer than a line, such as an address, stays whole. */
function hanging(mark: string, text: string): string {
  const lines: string[] = [];
  let line = mark;
  for (const word of text.split(/\s+/u).filter((one) => one !== '')) {
    const isFirst = line === mark || line.trim() === '';
    const next = isFirst ? `${line}${word}` : `${line} ${word}`;
    if (!isFirst && next.length > measure) {
      lines.push(line);
      line = `${/^[>|]/u.test(mark) ? mark : ' '.repeat(Math.min(mark.length, 4))}${word}`;
    } else line = next;
  }
  return [...lines, line].join('\n');
}
