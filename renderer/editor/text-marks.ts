import { type Editor, Element, type NodeEntry, type Range } from 'slate';
import type { Block } from '../../core/issue/block.ts';
import type { BlockId } from '../../core/issue/ids.ts';
import { pointAt } from './block-commands.ts';
import { currentBlock } from './current-block.ts';
import { blockOf } from './from-slate.ts';
import type { LeafMark } from './slate-types.ts';

/** A stretch of a block's plain text (UTF-16 offsets; of a cell's own text in a table) that shows a finding. */
export interface TextMark extends LeafMark {
  readonly from: number;
  readonly to: number;
  readonly cell?: readonly [row: number, column: number];
}

export type MarksOf = (block: Block) => readonly TextMark[];

/** A range of the editor that is drawn in its own way. */
export type MarkedRange = Range & { readonly mark: LeafMark };

/**
 * Where the findings of each block are drawn. The block that is being composed keeps the marks it had: a new one would spread over the word and
 * break the input method's hold on it.
 */
export class TextMarks {
  private readonly shown = new Map<BlockId, readonly TextMark[]>();

  constructor(
    private readonly editor: Editor,
    private readonly isComposing: () => boolean,
  ) {}

  /** For Slate's `decorate`. */
  decorate([node, path]: NodeEntry, marksOf: MarksOf): MarkedRange[] {
    const [at] = path;
    if (at === undefined || path.length !== 1 || !Element.isElement(node) || node.type === 'row' || node.type === 'cell')
      return [];
    const isHeld = this.isComposing() && currentBlock(this.editor)?.[0].id === node.id;
    const marks = isHeld ? (this.shown.get(node.id) ?? []) : marksOf(blockOf(node));
    this.shown.set(node.id, marks);
    return marks.map((mark) => rangeOf(this.editor, at, mark));
  }
}

function rangeOf(editor: Editor, at: number, { from, to, cell, severity, isCurrent }: TextMark): MarkedRange {
  return {
    anchor: pointAt(editor, at, from, cell ?? []),
    focus: pointAt(editor, at, to, cell ?? []),
    mark: { severity, isCurrent },
  };
}
