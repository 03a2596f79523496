import { Editor, Element, Range } from 'slate';
import type { Block } from '../../../core/issue/block.ts';
import { currentCell, selectedBlocks } from '../current-block.ts';
import { fromSlate } from '../from-slate.ts';
import type { CellElement } from '../slate-types.ts';

/** The selected part of the text as blocks; part of one paragraph, entry or cell is a paragraph, which goes into another text without parting it. */
export const copiedBlocks = (editor: Editor): readonly Block[] => {
  const { selection } = editor;
  if (selection === null) return [];
  const blocks = fromSlate(editor.getFragment());
  const [only] = blocks;
  const [at = 0, ...more] = selectedBlocks(editor);
  if (!only || more.length > 0 || only.type === 'picture') return blocks;
  if (only.type === 'table') {
    const cell = currentCell(editor);
    const [text = []] = only.rows[0] ?? [];
    return cell && isWithin(editor, selection, cell) ? [{ type: 'paragraph', id: only.id, text }] : blocks;
  }
  const [start, end] = Range.edges(selection);
  const isWhole = Editor.isStart(editor, start, [at]) && Editor.isEnd(editor, end, [at]);
  return isWhole ? blocks : [{ type: 'paragraph', id: only.id, text: only.text }];
};

function isWithin(editor: Editor, { anchor, focus }: Range, [cell, path]: readonly [CellElement, number[]]): boolean {
  const range = Editor.range(editor, path);
  return Element.isElement(cell) && Range.includes(range, anchor) && Range.includes(range, focus);
}
