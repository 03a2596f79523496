import { Editor, Range, Transforms } from 'slate';
import { currentBlock, currentCell } from './current-block.ts';
import type { TextElement } from './slate-types.ts';

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

/** Letters at the start of a line that make lists, headings and quotes. Never in the middle of a word that is being composed. */
export const withShortcuts = (editor: Editor, isComposing: () => boolean): Editor => {
  const { insertText } = editor;
  editor.insertText = (text, options) => {
    if (text !== ' ' || isComposing() || !convert(editor)) insertText(text, options);
  };
  return editor;
};

function convert(editor: Editor): boolean {
  const { selection } = editor;
  const found = currentBlock(editor);
  if (selection === null || !Range.isCollapsed(selection) || !found || currentCell(editor)) return false;
  const [block, path] = found;
  if (block.type !== 'paragraph') return false;
  const start = Editor.start(editor, path);
  const before = { anchor: start, focus: selection.anchor };
  const made = shortcuts[Editor.string(editor, before)];
  if (!made) return false;
  Editor.withoutNormalizing(editor, () => {
    Transforms.delete(editor, { at: before });
    Transforms.setNodes(editor, made, { at: path });
  });
  return true;
}
