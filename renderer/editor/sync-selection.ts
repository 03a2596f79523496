import { Editor, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';

/** Takes over where the browser's caret stands now. Slate hears of it up to 100 ms late, too late for a key or a paste that follows at once. */
export const syncSelection = (editor: Editor): void => {
  const selection = window.getSelection();
  if (!selection || selection.rangeCount === 0 || !ReactEditor.isFocused(editor)) return;
  const range = ReactEditor.toSlateRange(editor, selection, { exactMatch: false, suppressThrow: true });
  // A triple click reaches to the start of the next block: that block is not meant.
  if (range) Transforms.select(editor, Editor.unhangRange(editor, range));
};
