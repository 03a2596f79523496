import { Editor, Transforms } from 'slate';
import type { Block } from '../../core/issue/block.ts';
import type { IdSource } from '../../core/issue/ids.ts';
import type { Caret } from '../app/current.ts';
import { pointOf } from './caret.ts';
import { toSlate } from './to-slate.ts';

/** Makes the editor hold these blocks, which came from outside (undo, replace all): only what differs is replaced, the caret is put back. */
export const takeBlocks = (editor: Editor, blocks: readonly Block[], caret: Caret | null, ids: IdSource): void => {
  const wanted = toSlate(blocks, ids);
  const now = editor.children;
  let start = 0;
  while (start < now.length && start < wanted.length && now[start] === wanted[start]) start++;
  let end = 0;
  while (end < now.length - start && end < wanted.length - start && now[now.length - 1 - end] === wanted[wanted.length - 1 - end])
    end++;
  Editor.withoutNormalizing(editor, () => {
    const selection = editor.selection;
    if (selection) Transforms.deselect(editor);
    for (let index = now.length - 1 - end; index >= start; index--) Transforms.removeNodes(editor, { at: [index] });
    Transforms.insertNodes(editor, wanted.slice(start, wanted.length - end), { at: [start] });
    const point = pointOf(editor, caret);
    if (point && selection) Transforms.select(editor, point);
  });
};
