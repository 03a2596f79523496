import { Editor, type Element, Path, Range, Transforms } from 'slate';
import type { IdSource } from '../../core/issue/ids.ts';
import { currentBlock } from './current-block.ts';
import { emptyParagraph } from './to-slate.ts';

/** What a new line is: behind a heading, lead, quote or box comes a paragraph; an empty entry ends its list. */
export const withEnter = (editor: Editor, ids: IdSource): Editor => {
  const { insertBreak } = editor;
  editor.insertBreak = () => {
    if (editor.selection !== null && Range.isExpanded(editor.selection)) editor.deleteFragment();
    const found = currentBlock(editor);
    if (found === null || found[0].type === 'table' || editor.selection === null) return insertBreak();
    const [block, path] = found;
    const caret = editor.selection.anchor;
    if (block.type === 'picture') {
      const below = Path.next(path);
      Transforms.insertNodes(editor, emptyParagraph(ids), { at: below });
      Transforms.select(editor, Editor.start(editor, below));
    } else if (block.type === 'paragraph') insertBreak();
    else if (Editor.string(editor, path) === '') makeParagraph(editor, path);
    else if (block.type === 'bullet' || block.type === 'numbered') insertBreak();
    // In front of a heading or a box room is made; it stays what it is.
    else if (Editor.isStart(editor, caret, path)) Transforms.insertNodes(editor, emptyParagraph(ids), { at: path });
    else {
      const isAtEnd = Editor.isEnd(editor, caret, path);
      insertBreak();
      if (isAtEnd || block.type !== 'heading') makeParagraph(editor, Path.next(path));
    }
  };
  editor.insertSoftBreak = () => editor.insertBreak();
  return editor;
};

function makeParagraph(editor: Editor, path: Path): void {
  Editor.withoutNormalizing(editor, () => {
    Transforms.setNodes(editor, { type: 'paragraph' }, { at: path });
    Transforms.unsetNodes<Element & { level?: unknown; attribution?: unknown; title?: unknown }>(
      editor,
      ['level', 'attribution', 'title'],
      { at: path },
    );
  });
}
