import { Editor, Element, type NodeEntry, type Path } from 'slate';
import type { BlockElement, CellElement } from './slate-types.ts';

/** The block at the top of the document that holds the caret (the end of the selection); null = nothing is selected. */
export const currentBlock = (editor: Editor): [BlockElement, Path] | null => {
  const at = editor.selection?.focus.path[0];
  const block = at === undefined ? undefined : editor.children[at];
  if (at === undefined || block === undefined || !Element.isElement(block) || block.type === 'row' || block.type === 'cell')
    return null;
  return [block, [at]];
};

/** The table's cell that holds the caret. */
export const currentCell = (editor: Editor): NodeEntry<CellElement> | null => {
  if (editor.selection === null) return null;
  const found = Editor.above(editor, {
    at: editor.selection.focus,
    match: (node): node is CellElement => Element.isElement(node) && node.type === 'cell',
  });
  return found ?? null;
};

/** Places of the blocks that the selection touches, first to last. */
export const selectedBlocks = (editor: Editor): readonly number[] => {
  if (editor.selection === null) return [];
  const [start, end] = Editor.edges(editor, editor.selection);
  const first = start.path[0] ?? 0;
  return Array.from({ length: (end.path[0] ?? 0) - first + 1 }, (_, index) => first + index);
};
