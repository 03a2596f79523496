import { Editor, Element, Range, Transforms } from 'slate';
import type { IdSource } from '../../core/issue/ids.ts';
import { currentBlock, currentCell } from './current-block.ts';
import { crossesCells, deleteAcrossCells } from './delete-across-cells.ts';
import { emptyParagraph } from './to-slate.ts';

/** Deleting: everything selected leaves one empty paragraph; Backspace at the start of a special block makes it a paragraph first; cells never merge. */
export const withDeletion = (editor: Editor, ids: IdSource): Editor => {
  const { deleteFragment, deleteBackward, deleteForward, insertText } = editor;
  editor.deleteFragment = (options) => {
    const { selection } = editor;
    if (selection === null || Range.isCollapsed(selection)) deleteFragment(options);
    else if (isEverything(editor, selection)) clear(editor, ids);
    else if (crossesCells(editor, selection)) deleteAcrossCells(editor, selection, ids);
    else deleteFragment(options);
  };
  editor.insertText = (text, options) => {
    if (editor.selection !== null && Range.isExpanded(editor.selection)) {
      const marks = Editor.marks(editor);
      editor.deleteFragment();
      keepLook(editor, marks);
    }
    insertText(text, options);
  };
  editor.deleteBackward = (unit) => {
    if (!isKept(editor, 'start')) deleteBackward(unit);
  };
  editor.deleteForward = (unit) => {
    if (!isKept(editor, 'end')) deleteForward(unit);
  };
  return editor;
};

/** Handles a deletion at an edge of a block that Slate would answer by merging what must not merge. */
function isKept(editor: Editor, edge: 'start' | 'end'): boolean {
  const { selection } = editor;
  const found = currentBlock(editor);
  if (selection === null || !Range.isCollapsed(selection) || !found) return false;
  const isAt = edge === 'start' ? Editor.isStart : Editor.isEnd;
  const cell = currentCell(editor);
  if (cell) return isAt(editor, selection.anchor, cell[1]);
  const [block, path] = found;
  if (block.type === 'picture' || block.type === 'table' || !isAt(editor, selection.anchor, path)) return false;
  if (edge === 'start' && block.type !== 'paragraph') {
    Transforms.setNodes(editor, { type: 'paragraph' }, { at: path });
    return true;
  }
  const neighbour = (path[0] ?? 0) + (edge === 'start' ? -1 : 1);
  if (!isTable(editor, neighbour)) return false;
  if (Editor.string(editor, path) === '') {
    Transforms.select(editor, edge === 'start' ? Editor.end(editor, [neighbour]) : Editor.start(editor, [neighbour]));
    Transforms.removeNodes(editor, { at: path });
  }
  return true;
}

/** What is typed over a selection looks like what it replaces; a link that is gone stays gone. */
function keepLook(editor: Editor, marks: ReturnType<typeof Editor.marks>): void {
  const { link, ...look } = marks ?? {};
  const isInLink = link !== undefined && Editor.marks(editor)?.link === link;
  editor.marks = isInLink ? { ...look, link } : look;
}

function isEverything(editor: Editor, selection: Range): boolean {
  const [start, end] = Range.edges(selection);
  return Editor.isStart(editor, start, []) && Editor.isEnd(editor, end, []);
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
