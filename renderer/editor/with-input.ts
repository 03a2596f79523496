import { Editor, Range } from 'slate';
import { toNfc } from '../../core/text/nfc.ts';

/**
 * How Vietnamese is typed. Text comes in as NFC. Input methods such as Unikey change a letter by quick Backspaces and new text: the look of
 * what is deleted is kept for what follows, so that a bold word stays bold when its only letter is changed. Typing behind a link is no link.
 */
export const withInput = (editor: Editor): Editor => {
  const { deleteBackward, insertText } = editor;
  editor.insertText = (text, options) => {
    leaveLink(editor);
    insertText(toNfc(text), options);
  };
  editor.deleteBackward = (unit) => {
    const before = Editor.marks(editor);
    deleteBackward(unit);
    if (before === null || editor.selection === null || !Range.isCollapsed(editor.selection)) return;
    if (!sameMarks(before, Editor.marks(editor))) editor.marks = before;
  };
  return editor;
};

type Marks = NonNullable<ReturnType<typeof Editor.marks>>;

function sameMarks(a: Marks, b: Marks | null): boolean {
  return b !== null && a.bold === b.bold && a.italic === b.italic && a.link === b.link;
}

/** At the end of a link, what is typed goes on without it. */
function leaveLink(editor: Editor): void {
  const { selection } = editor;
  if (selection === null || !Range.isCollapsed(selection) || editor.marks?.link === undefined) {
    const marks = selection === null ? null : Editor.marks(editor);
    if (selection === null || marks?.link === undefined || !Range.isCollapsed(selection)) return;
    const [leaf] = Editor.leaf(editor, selection.anchor);
    if (selection.anchor.offset < leaf.text.length) return;
    const { link: _link, ...rest } = marks;
    editor.marks = rest;
  }
}
