import { Editor, type Element, Range, Transforms } from 'slate';
import type { BlockId, IdSource } from '../../core/issue/ids.ts';
import { currentBlock } from './current-block.ts';

/** What a new line is: behind a heading, lead, quote or box comes a paragraph; an empty entry ends its list. */
export const withEnter = (editor: Editor, ids: IdSource): Editor => {
  const { insertBreak } = editor;
  editor.insertBreak = () => {
    const found = currentBlock(editor);
    if (found === null) return insertBreak();
    const [block, path] = found;
    if (block.type === 'picture') {
      const below = [(path[0] ?? 0) + 1];
      Transforms.insertNodes(editor, { type: 'paragraph', id: ids.next() as BlockId, children: [{ text: '' }] }, { at: below });
      Transforms.select(editor, Editor.start(editor, below));
      return;
    }
    const isEmpty = Editor.string(editor, path) === '';
    if (isEmpty && block.type !== 'paragraph' && block.type !== 'table') {
      makeParagraph(editor, path);
      return;
    }
    const isAtEnd =
      editor.selection !== null && Range.isCollapsed(editor.selection) && Editor.isEnd(editor, editor.selection.anchor, path);
    insertBreak();
    const continues = block.type === 'bullet' || block.type === 'numbered' || block.type === 'paragraph';
    if (!continues && (isAtEnd || block.type !== 'heading')) {
      const next = currentBlock(editor);
      if (next) makeParagraph(editor, next[1]);
    }
  };
  editor.insertSoftBreak = () => editor.insertBreak();
  return editor;
};

function makeParagraph(editor: Editor, path: number[]): void {
  Editor.withoutNormalizing(editor, () => {
    Transforms.setNodes(editor, { type: 'paragraph' }, { at: path });
    Transforms.unsetNodes<Element & { level?: unknown; attribution?: unknown; title?: unknown }>(
      editor,
      ['level', 'attribution', 'title'],
      { at: path },
    );
  });
}
