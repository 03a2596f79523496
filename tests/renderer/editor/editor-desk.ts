import { type Editor, Transforms } from 'slate';
import type { Block } from '../../../core/issue/block.ts';
import type { BlockPlace } from '../../../core/issue/grammar.ts';
import type { BlockId, IdSource } from '../../../core/issue/ids.ts';
import { plainText } from '../../../core/issue/inline.ts';
import { pointAt } from '../../../renderer/editor/block-commands.ts';
import { type BodyEditorSetup, createBodyEditor } from '../../../renderer/editor/body-editor.ts';
import { fromSlate } from '../../../renderer/editor/from-slate.ts';
import { toSlate } from '../../../renderer/editor/to-slate.ts';
import { countingIds } from '../../issue/sample-issue.ts';

export interface Desk {
  readonly editor: Editor;
  readonly blocks: () => readonly Block[];
  /** Blocks as short lines: `bullet: text`, bold as *b*, italic as _i_, links as [text](url). */
  readonly lines: () => readonly string[];
  readonly type: (text: string) => void;
}

export const paragraph = (text: string, id = 'p1'): Block => ({
  type: 'paragraph',
  id: id as BlockId,
  text: text === '' ? [] : [{ text }],
});

/** An editor with these blocks; the caret stands at an offset of a block. */
export const openDesk = (
  blocks: readonly Block[],
  caret: readonly [block: number, offset: number] | null = null,
  place: BlockPlace = 'item',
  state: { isComposing: boolean } = { isComposing: false },
): Desk => {
  const ids = countingIds('n');
  const editor = createBodyEditor(deskSetup(place, ids, state));
  editor.children = toSlate(blocks, ids);
  editor.normalize({ force: true });
  if (caret) Transforms.select(editor, pointAt(editor, caret[0], caret[1]));
  const now = () => fromSlate(editor.children);
  return {
    editor,
    blocks: now,
    lines: () => now().map(lineOf),
    type: (text) => {
      for (const letter of text) editor.insertText(letter);
    },
  };
};

/** What an editor needs from its window: nothing happens with pictures and items. */
export const deskSetup = (place: BlockPlace, ids: IdSource, state = { isComposing: false }): BodyEditorSetup => ({
  place,
  ids,
  origin: 'desk',
  isComposing: () => state.isComposing,
  onPictures: () => {},
  onConverted: () => {},
  onItems: () => {},
});

const lineOf = (block: Block): string => {
  if (block.type === 'picture') return 'picture';
  if (block.type === 'table') return `table: ${block.rows.map((row) => row.map(plainText).join(' | ')).join(' / ')}`;
  const name = block.type === 'heading' ? `heading ${block.level}` : block.type;
  const text = block.text
    .map(({ text: words, bold, italic, link }) => {
      const slanted = italic ? `_${words}_` : words;
      const strong = bold ? `*${slanted}*` : slanted;
      return link === undefined ? strong : `[${strong}](${link})`;
    })
    .join('');
  return `${name}: ${text}`;
};
