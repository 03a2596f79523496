import { Editor, Range, Transforms } from 'slate';
import { currentBlock, currentCell } from './current-block.ts';
import type { BlockElement, TextElement } from './slate-types.ts';

/** What letters at the start of a paragraph make of it when a space follows. */
const shortcuts: Readonly<Record<string, Pick<TextElement, 'type' | 'level'>>> = {
  '-': { type: 'bullet' },
  '*': { type: 'bullet' },
  '1.': { type: 'numbered' },
  '#': { type: 'heading', level: 1 },
  '##': { type: 'heading', level: 2 },
  '###': { type: 'heading', level: 3 },
  '>': { type: 'quote' },
};

interface Conversion {
  /** The block as it was made: while it is the same object, nothing has happened to it. */
  readonly made: BlockElement;
  readonly letters: string;
}

/**
 * Letters at the start of a line that make lists, headings and quotes; Backspace right behind gives the letters back. Never in the middle of a
 * word that is being composed.
 */
export const withShortcuts = (editor: Editor, isComposing: () => boolean): Editor => {
  const { insertText, deleteBackward } = editor;
  let last: Conversion | null = null;
  editor.insertText = (text, options) => {
    const made: Conversion | null = text === ' ' && !isComposing() ? convert(editor) : null;
    if (made) last = made;
    else insertText(text, options);
  };
  editor.deleteBackward = (unit) => {
    const undoes = last;
    last = null;
    if (undoes !== null && !isComposing() && isRightBehind(editor, undoes)) giveBack(editor, undoes);
    else deleteBackward(unit);
  };
  return editor;
};

function convert(editor: Editor): Conversion | null {
  const { selection } = editor;
  const found = currentBlock(editor);
  if (selection === null || !Range.isCollapsed(selection) || !found || currentCell(editor)) return null;
  const [block, path] = found;
  if (block.type !== 'paragraph') return null;
  const before = { anchor: Editor.start(editor, path), focus: selection.anchor };
  const letters = Editor.string(editor, before);
  const kind = shortcuts[letters];
  if (!kind) return null;
  Editor.withoutNormalizing(editor, () => {
    Transforms.delete(editor, { at: before });
    Transforms.setNodes(editor, kind, { at: path });
  });
  const made = currentBlock(editor)?.[0];
  return made ? { made, letters } : null;
}

function isRightBehind(editor: Editor, { made }: Conversion): boolean {
  const found = currentBlock(editor);
  const { selection } = editor;
  if (selection === null || found?.[0] !== made || Range.isExpanded(selection)) return false;
  return Editor.isStart(editor, selection.anchor, found[1]);
}

function giveBack(editor: Editor, { letters }: Conversion): void {
  const path = currentBlock(editor)?.[1];
  if (!path) return;
  Editor.withoutNormalizing(editor, () => {
    Transforms.setNodes(editor, { type: 'paragraph' }, { at: path });
    Transforms.unsetNodes<TextElement>(editor, ['level'], { at: path });
    Transforms.insertText(editor, `${letters} `, { at: Editor.start(editor, path) });
    Transforms.select(editor, { path: Editor.start(editor, path).path, offset: letters.length + 1 });
  });
}
