import { Editor, Range } from 'slate';
import { toNfc } from '../../core/text/nfc.ts';

/**
 * How Vietnamese is typed. Text comes in as NFC, one block a line. Input methods such as Unikey change a letter by quick Backspaces and new text:
 * the look of what is deleted is kept for what follows, so that a bold word stays bold when its only letter is changed, and a link when its last is.
 * Typing behind a link is no link.
 */
export const withInput = (editor: Editor): Editor => {
  const { apply, deleteBackward, insertText } = editor;
  editor.apply = (operation) => {
    apply(operation);
    // Before a composition begins: its text is drawn where the browser puts it, in a leaf of the look that is set then.
    if (operation.type === 'set_selection') leaveLink(editor);
  };
  editor.insertText = (text, options) => {
    for (const [index, line] of toNfc(text)
      .split(/\r\n|\r|\n/u)
      .entries()) {
      if (index > 0) editor.insertBreak();
      if (line === '' && text !== '') continue;
      leaveLink(editor);
      insertText(line, options);
    }
  };
  editor.deleteBackward = (unit) => {
    const before = Editor.marks(editor);
    deleteBackward(unit);
    if (before === null || editor.selection === null || !Range.isCollapsed(editor.selection)) return;
    if (before.link !== undefined || !sameMarks(before, Editor.marks(editor))) editor.marks = before;
  };
  return editor;
};

type Marks = NonNullable<ReturnType<typeof Editor.marks>>;

function sameMarks(a: Marks, b: Marks | null): boolean {
  return b !== null && a.bold === b.bold && a.italic === b.italic && a.link === b.link;
}

/** At the end of a link, what is typed goes on without it, unless a deletion just kept its look. */
function leaveLink(editor: Editor): void {
  const { selection } = editor;
  if (selection === null || !Range.isCollapsed(selection) || editor.marks?.link !== undefined) return;
  const marks = Editor.marks(editor);
  if (marks?.link === undefined || selection.anchor.offset < Editor.leaf(editor, selection.anchor)[0].text.length) return;
  const { link: _link, ...rest } = marks;
  editor.marks = rest;
}
