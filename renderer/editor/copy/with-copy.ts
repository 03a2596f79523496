import { type Editor, Range } from 'slate';
import { copiedBlocks } from './copied-blocks.ts';
import { copiedHtml } from './copied-html.ts';
import { copiedText } from './copied-text.ts';
import { copyType, writeCopy } from './own-copy.ts';

/** Puts what is selected on the clipboard three times: as blocks for this program, as plain HTML and as text for all others. */
export const withCopy = (editor: Editor, origin: string): Editor => {
  editor.setFragmentData = (data) => {
    const { selection } = editor;
    const isPicture = selection !== null && Range.isCollapsed(selection);
    const blocks = copiedBlocks(editor);
    if (blocks.length === 0 || (isPicture && blocks[0]?.type !== 'picture')) return;
    data.setData(copyType, writeCopy({ origin, blocks }));
    data.setData('text/html', copiedHtml(blocks));
    data.setData('text/plain', copiedText(blocks));
  };
  return editor;
};
