import { Editor, Element, type Point, Text } from 'slate';
import type { Caret } from '../app/current.ts';
import { pointAt } from './block-commands.ts';
import { currentBlock, currentCell } from './current-block.ts';

/** Where the caret stands, as the rest of the window says it; null = nowhere. */
export const caretOf = (editor: Editor): Caret | null => {
  const found = currentBlock(editor);
  const point = editor.selection?.focus;
  if (!found || !point) return null;
  const [block] = found;
  const cell = currentCell(editor);
  if (!cell) return { in: 'body', block: block.id, offset: offsetIn(editor, found[1], point) };
  const [row = 0, column = 0] = cell[1].slice(1);
  return { in: 'body', block: block.id, offset: offsetIn(editor, cell[1], point), cell: [row, column] };
};

/** The point of the editor for a caret; null = its block is not here. */
export const pointOf = (editor: Editor, caret: Caret | null): Point | null => {
  if (caret?.in !== 'body') return null;
  const at = editor.children.findIndex((node) => Element.isElement(node) && 'id' in node && node.id === caret.block);
  const block = editor.children[at];
  if (!Element.isElement(block)) return null;
  if (block.type !== 'table') return pointAt(editor, at, caret.offset);
  const [row = 0, column = 0] = caret.cell ?? [0, 0];
  return block.children[row]?.children[column] ? pointAt(editor, at, caret.offset, [row, column]) : Editor.start(editor, [at]);
};

function offsetIn(editor: Editor, path: number[], point: Point): number {
  let offset = 0;
  for (const [leaf, leafPath] of Editor.nodes(editor, { at: path, match: Text.isText })) {
    if (leafPath.every((step, index) => step === point.path[index])) return offset + point.offset;
    offset += leaf.text.length;
  }
  return offset;
}
