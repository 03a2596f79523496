import { Editor, Range, Transforms } from 'slate';
import type { Block, ParagraphBlock } from '../../../core/issue/block.ts';
import { textsOf } from '../../../core/issue/grammar.ts';
import type { IdSource } from '../../../core/issue/ids.ts';
import { type InlineText, plainText } from '../../../core/issue/inline.ts';
import { currentBlock, currentCell } from '../current-block.ts';
import { toSlate } from '../to-slate.ts';
import { cleanText } from './clean-text.ts';

/**
 * Puts blocks at the selection as one change: a lone paragraph into the text, several between the halves of the block with the caret.
 * Cells and headings take only the words.
 */
export const pasteBlocks = (editor: Editor, blocks: readonly Block[], ids: IdSource): void => {
  Editor.withoutNormalizing(editor, () => {
    if (editor.selection !== null && Range.isExpanded(editor.selection)) editor.deleteFragment();
    if (editor.selection === null) Transforms.select(editor, Editor.end(editor, []));
    const [only] = blocks;
    if (currentCell(editor) !== null || currentBlock(editor)?.[0].type === 'heading') pasteWords(editor, wordsOf(blocks));
    else if (blocks.length === 1 && only?.type === 'paragraph' && hasText(editor)) pasteInline(editor, only);
    else between(editor, blocks, ids);
  });
};

/** Puts text on one line at the selection. */
export const pasteWords = (editor: Editor, text: string): void => {
  const line = cleanText(text).replace(/\s+/gu, ' ');
  if (line.trim() !== '') editor.insertText(line);
};

function wordsOf(blocks: readonly Block[]): string {
  return blocks.map((block) => textsOf(block).map(plainText).join(' ')).join(' ');
}

function hasText(editor: Editor): boolean {
  const type = currentBlock(editor)?.[0].type;
  return type !== undefined && type !== 'picture' && type !== 'table';
}

function pasteInline(editor: Editor, { text }: ParagraphBlock): void {
  if (text.length > 0) Transforms.insertNodes(editor, leaves(text));
}

function leaves(text: InlineText) {
  return text.map((run) => ({ ...run }));
}

/** Halves without a letter fall away; the caret ends behind what was pasted. */
function between(editor: Editor, blocks: readonly Block[], ids: IdSource): void {
  const at = currentBlock(editor)?.[1][0] ?? editor.children.length - 1;
  if (editor.selection !== null && hasText(editor))
    Transforms.splitNodes(editor, { at: editor.selection, always: true, match: (_node, path) => path.length === 1 });
  const elements = toSlate(blocks, ids);
  Transforms.insertNodes(editor, elements, { at: [at + 1] });
  const behind = at + 1 + elements.length;
  if (isEmpty(editor, behind)) Transforms.removeNodes(editor, { at: [behind] });
  const isHeadEmpty = isEmpty(editor, at);
  if (isHeadEmpty) Transforms.removeNodes(editor, { at: [at] });
  Transforms.select(editor, Editor.end(editor, [behind - (isHeadEmpty ? 2 : 1)]));
}

function isEmpty(editor: Editor, at: number): boolean {
  const block = editor.children[at];
  if (block === undefined || !('type' in block) || block.type === 'picture' || block.type === 'table') return false;
  return Editor.string(editor, [at]) === '';
}
