import { Editor, type Element, Range, Transforms } from 'slate';
import type { Block } from '../../../core/issue/block.ts';
import type { BlockPlace } from '../../../core/issue/grammar.ts';
import { grammar } from '../../../core/issue/grammar.ts';
import type { IdSource } from '../../../core/issue/ids.ts';
import { isLinkAddress, plainText } from '../../../core/issue/inline.ts';
import { setLink } from '../block-commands.ts';
import { currentBlock, currentCell } from '../current-block.ts';
import { toSlate } from '../to-slate.ts';
import { blocksFromText } from './blocks-from-text.ts';
import { blocksFromTree } from './blocks-from-tree.ts';
import { cleanText } from './clean-text.ts';
import { parseHtml } from './parse-html.ts';

/** What a clipboard holds, as far as the editor takes it. */
export interface Pasted {
  readonly html: string;
  readonly text: string;
}

/** Pastes at the selection as one change. Into a heading, a cell or a selection that is becoming a link only text goes. */
export const paste = (editor: Editor, { html, text }: Pasted, place: BlockPlace, ids: IdSource): void => {
  const url = text.trim();
  if (editor.selection !== null && Range.isExpanded(editor.selection) && isLinkAddress(url)) {
    setLink(editor, url);
    return;
  }
  const block = currentBlock(editor)?.[0];
  if (currentCell(editor) || block?.type === 'heading') {
    pasteText(editor, text);
    return;
  }
  const blocks = (html === '' ? blocksFromText(text, ids) : blocksFromTree(parseHtml(html), ids)).filter((one) =>
    grammar[one.type].places.includes(place),
  );
  const [only] = blocks;
  if (blocks.length === 0) pasteText(editor, text);
  else if (blocks.length === 1 && only?.type === 'paragraph') pasteInline(editor, only);
  else pasteBlocks(editor, blocks, ids);
};

function pasteText(editor: Editor, text: string): void {
  const line = cleanText(text).replace(/\s+/gu, ' ');
  if (line.trim() === '') return;
  if (editor.selection !== null && Range.isExpanded(editor.selection)) Editor.deleteFragment(editor);
  Transforms.insertText(editor, line);
}

function pasteInline(editor: Editor, block: Block & { readonly type: 'paragraph' }): void {
  if (editor.selection !== null && Range.isExpanded(editor.selection)) Editor.deleteFragment(editor);
  Transforms.insertNodes(
    editor,
    block.text.map((run) => ({ ...run })),
  );
}

/** Whole blocks go between the two halves of the block with the caret; halves without a letter fall away. */
function pasteBlocks(editor: Editor, blocks: readonly Block[], ids: IdSource): void {
  Editor.withoutNormalizing(editor, () => {
    if (editor.selection !== null && Range.isExpanded(editor.selection)) Editor.deleteFragment(editor);
    const at = currentBlock(editor)?.[1][0] ?? editor.children.length - 1;
    if (editor.selection !== null && currentBlock(editor)?.[0].type !== 'picture')
      Transforms.splitNodes(editor, { at: editor.selection, always: true, match: (_node, path) => path.length === 1 });
    const elements = toSlate(blocks, ids);
    Transforms.insertNodes(editor, elements as Element[], { at: [at + 1] });
    const behind = at + 1 + elements.length;
    const last = behind - 1;
    if (isEmpty(editor, behind)) Transforms.removeNodes(editor, { at: [behind] });
    const isHeadEmpty = isEmpty(editor, at);
    if (isHeadEmpty) Transforms.removeNodes(editor, { at: [at] });
    Transforms.select(editor, Editor.end(editor, [isHeadEmpty ? last - 1 : last]));
  });
}

function isEmpty(editor: Editor, at: number): boolean {
  const block = editor.children[at];
  if (block === undefined || !('type' in block) || block.type === 'picture' || block.type === 'table') return false;
  return plainText(block.children.map((leaf) => ({ text: 'text' in leaf ? leaf.text : '' }))) === '';
}
