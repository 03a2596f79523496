import { type Editor, Range } from 'slate';
import type { Block, ParagraphBlock } from '../../../core/issue/block.ts';
import { type BlockPlace, grammar } from '../../../core/issue/grammar.ts';
import type { IdSource } from '../../../core/issue/ids.ts';
import { type InlineText, inlineText, isLinkAddress, plainText } from '../../../core/issue/inline.ts';
import { convertLegacy, detectLegacy, type LegacyEncoding } from '../../../core/text/legacy/detect-legacy.ts';
import { setLink } from '../block-commands.ts';
import { copyType, readCopy } from '../copy/own-copy.ts';
import { blocksFromText } from './blocks-from-text.ts';
import { blocksFromTree } from './blocks-from-tree.ts';
import { looksLikeItems } from './looks-like-items.ts';
import { parseHtml } from './parse-html.ts';
import { pasteBlocks, pasteWords } from './paste-blocks.ts';
import type { PastedNode } from './pasted-node.ts';
import { fileOfAddress, picturesInTree } from './pictures-in-tree.ts';

export interface PasteSetup {
  readonly place: BlockPlace;
  readonly ids: IdSource;
  /** Names the document: pictures that were copied in it may be pasted in it. */
  readonly origin: string;
  /** Picture files that came without text, or within HTML. */
  readonly onPictures: (files: readonly File[]) => void;
  /** Text in an old encoding (TCVN3, VNI) was pasted in Unicode: both, whole. */
  readonly onConverted: (before: string, after: string) => void;
  /** The text that was just pasted looks like several items. */
  readonly onItems: (text: string) => void;
}

/** Everything that is pasted or dropped goes through here. */
export const withPaste = (editor: Editor, setup: PasteSetup): Editor => {
  editor.insertData = (data) => {
    const { pasted, before } = readPasted(data);
    if (before !== null) setup.onConverted(before, pasted.text);
    const isText = paste(editor, pasted, setup);
    const files = [...data.files].filter((file) => file.type.startsWith('image/'));
    const within = (pasted.tree === null ? [] : picturesInTree(pasted.tree)).map((address, index) =>
      fileOfAddress(address, `${index + 1}`),
    );
    // Excel and Word add a picture of what the text says.
    const pictures = isText || files.length === 0 ? within.filter((file) => file !== null) : files;
    if (pasted.own === '' && pictures.length > 0) setup.onPictures(pictures);
    if (isText && pasted.own === '' && looksLikeItems(pasted.text)) setup.onItems(pasted.text);
  };
  return editor;
};

/** What a clipboard holds, as far as the editor takes it. */
export interface Pasted {
  /** Blocks of this program; '' = none. */
  readonly own: string;
  readonly tree: PastedNode | null;
  readonly text: string;
}

/** Reads a clipboard, old encodings turned into Unicode. `before`: the text as it was in one; null = it was in none. */
export const readPasted = (data: DataTransfer): { readonly pasted: Pasted; readonly before: string | null } => {
  const html = data.getData('text/html');
  const tree = html === '' ? null : parseHtml(html);
  const given = { own: data.getData(copyType), tree, text: data.getData('text/plain') };
  const legacy = given.own === '' ? detectLegacy(given.text) : null;
  return legacy === null ? { pasted: given, before: null } : { pasted: inUnicode(given, legacy), before: given.text };
};

function inUnicode({ own, tree, text }: Pasted, legacy: LegacyEncoding): Pasted {
  const convert = (node: PastedNode): PastedNode =>
    typeof node === 'string' ? convertLegacy(node, legacy) : { ...node, children: node.children.map(convert) };
  return { own, tree: tree === null ? null : convert(tree), text: convertLegacy(text, legacy) };
}

/** Pastes at the selection as one change; false = there was no text in it. An address over a selection makes a link of it. */
export const paste = (editor: Editor, pasted: Pasted, setup: PasteSetup): boolean => {
  const url = pasted.text.trim();
  if (editor.selection !== null && Range.isExpanded(editor.selection) && isLinkAddress(url)) {
    setLink(editor, url);
    return true;
  }
  const blocks = pastedBlocks(pasted, setup);
  if (blocks.length > 0) pasteBlocks(editor, blocks, setup.ids);
  else pasteWords(editor, pasted.text);
  return blocks.length > 0 || url !== '';
};

/** Blocks of what was copied, here or elsewhere, as far as they may stand in the place. */
export function pastedBlocks(
  pasted: Pasted,
  { place, ids, origin }: Pick<PasteSetup, 'place' | 'ids' | 'origin'>,
): readonly Block[] {
  const own = pasted.own === '' ? null : readCopy(pasted.own, origin, ids);
  return (own ?? foreignBlocks(pasted, ids)).filter((block) => grammar[block.type].places.includes(place));
}

function foreignBlocks({ tree, text }: Pasted, ids: IdSource): readonly Block[] {
  const rich = tree === null ? [] : blocksFromTree(tree, ids);
  const blocks = rich.length > 0 ? rich : blocksFromText(text, ids);
  const [only] = blocks;
  const isLine = blocks.length === 1 && only?.type === 'paragraph' && !/[\r\n]/u.test(text.trim());
  return isLine ? [withEdges(only, text)] : blocks;
}

/** A word that was copied with the space beside it keeps it. */
function withEdges(block: ParagraphBlock, text: string): ParagraphBlock {
  const before = /^[ \u00a0]/u.test(text) ? ' ' : '';
  const after = /[ \u00a0]$/u.test(text) ? ' ' : '';
  const last = block.text.length - 1;
  const runs: InlineText = block.text.map((run, index) => ({
    ...run,
    text: `${index === 0 ? before : ''}${run.text}${index === last ? after : ''}`,
  }));
  return plainText(runs) === '' ? block : { ...block, text: inlineText(runs) };
}
