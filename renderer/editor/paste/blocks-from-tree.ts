import type { Block } from '../../../core/issue/block.ts';
import type { BlockId, IdSource } from '../../../core/issue/ids.ts';
import { type Inline, type InlineText, inlineText, plainText } from '../../../core/issue/inline.ts';
import { cleanText } from './clean-text.ts';
import { isBlockElement, isHidden, type Look, lookOf } from './pasted-look.ts';
import type { PastedElement, PastedNode } from './pasted-node.ts';
import { cellsOf, tableFromTree } from './table-from-tree.ts';
import { tidyRuns } from './tidy-runs.ts';

type Kind =
  | { readonly type: 'paragraph' | 'bullet' | 'numbered' | 'quote' }
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3 };

interface Surroundings {
  readonly kind: Kind;
  readonly look: Look;
  /** Line ends of the text are line ends (`white-space: pre-wrap`). */
  readonly keepsLines: boolean;
}

const plain: Surroundings = { kind: { type: 'paragraph' }, look: {}, keepsLines: false };

/** Makes blocks of a pasted tree: headings, lists, tables, quotes, bold, italic and links are kept, everything else falls away. */
export const blocksFromTree = (tree: PastedNode, ids: IdSource): readonly Block[] => {
  const collector = new Collector(ids);
  collector.walk(tree, plain);
  collector.end();
  return collector.blocks;
};

class Collector {
  readonly blocks: Block[] = [];
  private runs: Inline[] = [];
  private kind: Kind = plain.kind;

  constructor(private readonly ids: IdSource) {}

  walk(node: PastedNode, around: Surroundings): void {
    if (typeof node === 'string') this.text(cleanText(node), around);
    else if (isHidden(node)) return;
    else if (node.name === 'br') this.end();
    else if (node.name === 'table') this.table(node, around);
    else this.inside(node, around);
  }

  /** Ends the block that is being written. */
  end(): void {
    const text = tidyRuns(this.runs);
    this.runs = [];
    if (plainText(text) === '') return;
    const id = this.ids.next() as BlockId;
    if (this.kind.type === 'quote') this.blocks.push({ type: 'quote', id, text, attribution: '' });
    else if (this.kind.type === 'heading') this.blocks.push({ ...this.kind, id, text: withoutBold(text) });
    else this.blocks.push({ type: this.kind.type, id, text });
  }

  private text(text: string, { kind, look, keepsLines }: Surroundings): void {
    const lines = keepsLines ? text.split(/\r\n|\r|\n/u) : [text];
    for (const [index, line] of lines.entries()) {
      if (index > 0) this.end();
      if (this.runs.length === 0) this.kind = kind;
      this.runs.push({ ...look, text: line.replace(/[ \t\r\n]+/gu, ' ') });
    }
  }

  private inside(element: PastedElement, around: Surroundings): void {
    const isBlock = isBlockElement(element);
    if (isBlock) this.end();
    const inner = {
      kind: kindOf(element, around.kind),
      look: lookOf(element, around.look),
      keepsLines: keepsLines(element, around.keepsLines),
    };
    for (const child of element.children) this.walk(child, inner);
    if (isBlock) this.end();
  }

  private table(element: PastedElement, around: Surroundings): void {
    this.end();
    const table = tableFromTree(element);
    if (table) this.blocks.push({ type: 'table', id: this.ids.next() as BlockId, ...table });
    else for (const cell of cellsOf(element).flat()) this.inside({ ...cell, name: 'div' }, around);
    this.end();
  }
}

function kindOf({ name, style, className, children }: PastedElement, around: Kind): Kind {
  const heading = /^h([1-6])$/u.exec(name)?.[1] ?? /heading(\d)/iu.exec(className)?.[1];
  if (heading !== undefined) return { type: 'heading', level: Math.max(1, Math.min(3, Number(heading))) as 1 | 2 | 3 };
  // Word writes the entries of a list as paragraphs and draws the bullet itself.
  if (style['mso-list'] !== undefined && style['mso-list'] !== 'none')
    return { type: isNumber(children) ? 'numbered' : 'bullet' };
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

/** Whether the bullet that Word drew is a number or a letter. */
function isNumber(children: readonly PastedNode[]): boolean {
  return children.some((child) => {
    if (typeof child === 'string') return false;
    const isDrawn = child.style['mso-list'] === 'ignore' && /^\s*([\d.]+|[a-z]{1,4})[.)]/iu.test(allText(child));
    return isDrawn || isNumber(child.children);
  });
}

function keepsLines({ name, style }: PastedElement, around: boolean): boolean {
  const space = style['white-space'];
  return space === undefined ? around || name === 'pre' : /^(pre|break-spaces)/u.test(space);
}

function allText(node: PastedNode): string {
  return typeof node === 'string' ? node : node.children.map(allText).join('');
}

function withoutBold(text: InlineText): InlineText {
  return inlineText(text.map(({ bold: _bold, ...run }) => run));
}
