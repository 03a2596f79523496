import { Editor, Element, Range, Transforms } from 'slate';
import type { IdSource } from '../../core/issue/ids.ts';
import { currentBlock, currentCell } from './current-block.ts';
import { emptyParagraph } from './to-slate.ts';

/** Deleting: everything selected leaves one empty paragraph; Backspace at the start of a special block makes it a paragraph first; cells never merge. */
export const withDeletion = (editor: Editor, ids: IdSource): Editor => {
  const { deleteFragment, deleteBackward, deleteForward } = editor;
  editor.deleteFragment = (options) => {
    const { selection } = editor;
    if (selection !== null && isEverything(editor, selection)) {
      clear(editor, ids);
      return;
    }
    deleteFragment(options);
  };
  editor.deleteBackward = (unit) => {
    if (editor.selection === null || !Range.isCollapsed(editor.selection)) return deleteBackward(unit);
    const cell = currentCell(editor);
    if (cell && Editor.isStart(editor, editor.selection.anchor, cell[1])) return;
    const found = currentBlock(editor);
    if (found && !cell && Editor.isStart(editor, editor.selection.anchor, found[1])) {
      const [block, path] = found;
      if (block.type !== 'paragraph' && block.type !== 'picture' && block.type !== 'table') {
        Transforms.setNodes(editor, { type: 'paragraph' }, { at: path });
        return;
      }
      if (isTable(editor, (path[0] ?? 0) - 1)) return;
    }
    deleteBackward(unit);
  };
  editor.deleteForward = (unit) => {
    if (editor.selection === null || !Range.isCollapsed(editor.selection)) return deleteForward(unit);
    const cell = currentCell(editor);
    if (cell && Editor.isEnd(editor, editor.selection.anchor, cell[1])) return;
    const found = currentBlock(editor);
    const isAtEnd = found !== null && Editor.isEnd(editor, editor.selection.anchor, found[1]);
    if (isAtEnd && !cell && isTable(editor, (found?.[1][0] ?? 0) + 1)) return;
    deleteForward(unit);
  };
  return editor;
};

function isEverything(editor: Editor, selection: Range): boolean {
  const [start, end] = Range.edges(selection);
  return Editor.isStart(editor, start, []) && Editor.isEnd(editor, end, []) && Range.isExpanded(selection);
}

function clear(editor: Editor, ids: IdSource): void {
  Editor.withoutNormalizing(editor, () => {
    for (let index = editor.children.length - 1; index >= 0; index--) Transforms.removeNodes(editor, { at: [index] });
    Transforms.insertNodes(editor, emptyParagraph(ids), { at: [0] });
    Transforms.select(editor, Editor.start(editor, [0]));
  });
}

function isTable(editor: Editor, at: number): boolean {
  const block = editor.children[at];
  return block !== undefined && Element.isElement(block) && block.type === 'table';
}
