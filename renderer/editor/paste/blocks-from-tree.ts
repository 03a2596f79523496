import type { Block, TableBlock } from '../../../core/issue/block.ts';
import { grammar } from '../../../core/issue/grammar.ts';
import type { BlockId, IdSource } from '../../../core/issue/ids.ts';
import { type Inline, type InlineText, inlineText, isLinkAddress, plainText } from '../../../core/issue/inline.ts';
import { cleanText } from './clean-text.ts';
import type { PastedElement, PastedNode } from './pasted-node.ts';

type Look = Omit<Inline, 'text'>;
type Kind =
  | { readonly type: 'paragraph' | 'bullet' | 'numbered' | 'quote' }
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3 };

/** Elements that stand on lines of their own. */
const blockNames = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody td th thead tr ul'.split(
    ' ',
  ),
);

/** Makes blocks of a pasted tree: headings, lists, tables, quotes, bold, italic and links are kept, everything else falls away. */
export const blocksFromTree = (tree: PastedNode, ids: IdSource): readonly Block[] => {
  const collector = new Collector(ids);
  collector.walk(tree, { type: 'paragraph' }, {});
  collector.end();
  return collector.blocks;
};

class Collector {
  readonly blocks: Block[] = [];
  private runs: Inline[] = [];
  private kind: Kind = { type: 'paragraph' };

  constructor(private readonly ids: IdSource) {}

  walk(node: PastedNode, kind: Kind, look: Look): void {
    if (typeof node === 'string') this.text(node, kind, look);
    else if (!isHidden(node)) this.element(node, kind, look);
  }

  /** Ends the block that is being written. */
  end(): void {
    const text = trimmed(this.runs);
    this.runs = [];
    if (plainText(text) === '') return;
    const id = this.ids.next() as BlockId;
    if (this.kind.type === 'quote') this.blocks.push({ type: 'quote', id, text, attribution: '' });
    else if (this.kind.type === 'heading') this.blocks.push({ ...this.kind, id, text: withoutBold(text) });
    else this.blocks.push({ type: this.kind.type, id, text });
  }

  private text(text: string, kind: Kind, look: Look): void {
    if (this.runs.length === 0) this.kind = kind;
    this.runs.push({ ...look, text: cleanText(text).replace(/[ \t\r\n]+/gu, ' ') });
  }

  private element(element: PastedElement, kind: Kind, look: Look): void {
    if (element.name === 'br') this.end();
    else if (element.name === 'table') this.table(element);
    else this.inside(element, kind, look);
  }

  private inside(element: PastedElement, kind: Kind, look: Look): void {
    const isBlock = blockNames.has(element.name);
    if (isBlock) this.end();
    const inner = kindOf(element, kind);
    const innerLook = lookOf(element, look);
    for (const child of element.children) this.walk(child, inner, innerLook);
    if (isBlock) this.end();
  }

  /** A table of one cell is layout, not a table. */
  private table(table: PastedElement): void {
    this.end();
    const rows = rowsOf(table).map((row) => row.map(textOfCell));
    const width = Math.max(0, ...rows.map((row) => row.length));
    if (width <= 1) {
      for (const cell of rowsOf(table).flat()) this.walk({ ...cell, name: 'div' }, { type: 'paragraph' }, {});
      this.end();
      return;
    }
    const filled = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? []));
    const hasHead = rowsOf(table)[0]?.every((cell) => cell.name === 'th') ?? false;
    const block: TableBlock = { type: 'table', id: this.ids.next() as BlockId, header: hasHead, rows: filled };
    this.blocks.push(block);
  }
}

function isHidden({ style, name }: PastedElement): boolean {
  return style.display === 'none' || style['mso-hide'] === 'all' || style['mso-list'] === 'ignore' || name === 'o:p';
}

function kindOf({ name, style, className, children }: PastedElement, around: Kind): Kind {
  const heading = /^h([1-6])$/u.exec(name)?.[1] ?? /heading(\d)/iu.exec(className)?.[1];
  if (heading !== undefined) return { type: 'heading', level: Math.min(3, Number(heading)) as 1 | 2 | 3 };
  // Word writes the entries of a list as paragraphs and draws the bullet itself.
  if (style['mso-list'] !== undefined) return { type: isNumber(children) ? 'numbered' : 'bullet' };
  switch (name) {
    case 'ul':
      return { type: 'bullet' };
    case 'ol':
      return { type: 'numbered' };
    case 'blockquote':
      return { type: 'quote' };
    case 'p':
    case 'div':
      return around.type === 'heading' ? { type: 'paragraph' } : around;
    default:
      return around;
  }
}

/** Whether the bullet that Word drew is a number. */
function isNumber(children: readonly PastedNode[]): boolean {
  return children.some((child) => {
    if (typeof child === 'string') return false;
    const drawn = child.style['mso-list'] === 'ignore' && /^\s*[\d]+[.)]/u.test(allText(child));
    return drawn || isNumber(child.children);
  });
}

function lookOf({ name, style, href }: PastedElement, around: Look): Look {
  const weight = style['font-weight'];
  const isPlain = weight === 'normal' || weight === '400';
  const isBold = !isPlain && (name === 'b' || name === 'strong' || weight === 'bold' || Number(weight) >= 600);
  const isItalic = style['font-style'] !== 'normal' && (name === 'i' || name === 'em' || style['font-style'] === 'italic');
  const { bold: _bold, ...notBold } = around;
  const base = isPlain ? notBold : around;
  return {
    ...base,
    ...(isBold ? { bold: true as const } : {}),
    ...(isItalic ? { italic: true as const } : {}),
    ...(name === 'a' && isLinkAddress(href) ? { link: href } : {}),
  };
}

function rowsOf(table: PastedElement): readonly (readonly PastedElement[])[] {
  return table.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    if (child.name === 'tr')
      return [child.children.filter((cell): cell is PastedElement => typeof cell !== 'string' && /^t[dh]$/u.test(cell.name))];
    return /^t(head|body|foot)$/u.test(child.name) ? rowsOf(child) : [];
  });
}

function textOfCell(cell: PastedElement): InlineText {
  const runs: Inline[] = [];
  const walk = (node: PastedNode, look: Look): void => {
    if (typeof node === 'string') runs.push({ ...look, text: cleanText(node).replace(/\s+/gu, ' ') });
    else if (!isHidden(node)) {
      if (blockNames.has(node.name) || node.name === 'br') runs.push({ text: ' ' });
      for (const child of node.children) walk(child, lookOf(node, look));
    }
  };
  for (const child of cell.children) walk(child, {});
  return trimmed(runs).filter((run) => grammar.table.marks.length > 0 && run.text !== '');
}

function allText(node: PastedNode): string {
  return typeof node === 'string' ? node : node.children.map(allText).join('');
}

/** One space between words, none at the ends. */
function trimmed(runs: readonly Inline[]): InlineText {
  const tidy: Inline[] = [];
  let endsInSpace = true;
  for (const run of runs) {
    const text: string = endsInSpace ? run.text.replace(/^ +/u, '') : run.text;
    if (text === '') continue;
    tidy.push({ ...run, text });
    endsInSpace = text.endsWith(' ');
  }
  const last = tidy.at(-1);
  if (last) tidy[tidy.length - 1] = { ...last, text: last.text.trimEnd() };
  return inlineText(tidy);
}

function withoutBold(text: InlineText): InlineText {
  return inlineText(text.map(({ bold: _bold, ...run }) => run));
}
