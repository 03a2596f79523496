import { Editor, Path, Range, Transforms } from 'slate';
import type { BlockId, IdSource } from '../../core/issue/ids.ts';
import { currentBlock, currentCell } from './current-block.ts';
import type { BlockElement, RowElement, TableElement } from './slate-types.ts';

/** Enter in a cell goes to the cell below; from the last row to the paragraph behind the table. */
export const withTables = (editor: Editor, ids: IdSource): Editor => {
  const { insertBreak } = editor;
  editor.insertBreak = () => {
    if (editor.selection !== null && Range.isExpanded(editor.selection)) editor.deleteFragment();
    const cell = currentCell(editor);
    const found = currentBlock(editor);
    if (!cell || found?.[0].type !== 'table') return insertBreak();
    const [row = 0, column = 0] = cell[1].slice(1);
    const table = found[0];
    if (row + 1 < table.children.length) Transforms.select(editor, Editor.end(editor, [...found[1], row + 1, column]));
    else leaveBelow(editor, found[1], ids);
  };
  return editor;
};

/** To the next cell or the one before; behind the last one a new row. False = the caret is in no table, or before its first cell. */
export const moveInTable = (editor: Editor, by: 1 | -1): boolean => {
  const cell = currentCell(editor);
  const found = currentBlock(editor);
  if (!cell || found?.[0].type !== 'table') return false;
  const table = found[0];
  const width = table.children[0]?.children.length ?? 1;
  const [row = 0, column = 0] = cell[1].slice(1);
  const next = row * width + column + by;
  if (next < 0) return false;
  if (next >= width * table.children.length) addRow(editor);
  Transforms.select(editor, Editor.end(editor, [...found[1], Math.floor(next / width), next % width]));
  return true;
};

/** A row below the one with the caret. */
export const addRow = (editor: Editor): void => {
  const place = placeInTable(editor);
  if (!place) return;
  Transforms.insertNodes(editor, emptyRow(place.width), { at: [...place.path, place.row + 1] });
};

/** A column right of the one with the caret. */
export const addColumn = (editor: Editor): void => {
  const place = placeInTable(editor);
  if (!place) return;
  Editor.withoutNormalizing(editor, () => {
    for (const row of place.table.children.keys())
      Transforms.insertNodes(editor, { type: 'cell', children: [{ text: '' }] }, { at: [...place.path, row, place.column + 1] });
  });
};

/** The row with the caret; the last row takes the table with it. */
export const removeRow = (editor: Editor): void => {
  const place = placeInTable(editor);
  if (!place) return;
  const at = place.table.children.length === 1 ? place.path : [...place.path, place.row];
  Transforms.removeNodes(editor, { at });
};

export const removeColumn = (editor: Editor): void => {
  const place = placeInTable(editor);
  if (!place) return;
  if (place.width === 1) {
    Transforms.removeNodes(editor, { at: place.path });
    return;
  }
  Editor.withoutNormalizing(editor, () => {
    for (const row of place.table.children.keys()) Transforms.removeNodes(editor, { at: [...place.path, row, place.column] });
  });
};

/** An empty table with a head, behind the block with the caret; a paragraph without a letter gives way to it. */
export const insertTable = (editor: Editor, rows: number, columns: number, ids: IdSource): void => {
  const found = currentBlock(editor);
  const givesWay = found?.[0].type === 'paragraph' && Editor.string(editor, found[1]) === '';
  const at = (found?.[1][0] ?? editor.children.length - 1) + (givesWay ? 0 : 1);
  const table: TableElement = {
    type: 'table',
    id: ids.next() as BlockId,
    header: true,
    children: Array.from({ length: rows }, () => emptyRow(columns)),
  };
  Editor.withoutNormalizing(editor, () => {
    if (givesWay) Transforms.removeNodes(editor, { at: [at] });
    Transforms.insertNodes(editor, table, { at: [at] });
    Transforms.select(editor, Editor.start(editor, [at]));
  });
};

function placeInTable(editor: Editor) {
  const cell = currentCell(editor);
  const found = currentBlock(editor);
  if (!cell || found?.[0].type !== 'table') return null;
  const [row = 0, column = 0] = cell[1].slice(1);
  return { table: found[0], path: found[1], row, column, width: found[0].children[0]?.children.length ?? 1 };
}

function emptyRow(width: number): RowElement {
  return { type: 'row', children: Array.from({ length: width }, () => ({ type: 'cell', children: [{ text: '' }] })) };
}

function leaveBelow(editor: Editor, path: Path, ids: IdSource): void {
  const below = Path.next(path);
  const next = editor.children[below[0] ?? 0] as BlockElement | undefined;
  if (next?.type !== 'paragraph')
    Transforms.insertNodes(editor, { type: 'paragraph', id: ids.next() as BlockId, children: [{ text: '' }] }, { at: below });
  Transforms.select(editor, Editor.start(editor, below));
}
