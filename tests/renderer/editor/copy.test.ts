import { Transforms } from 'slate';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../core/issue/block.ts';
import type { BlockId } from '../../../core/issue/ids.ts';
import { pointAt } from '../../../renderer/editor/block-commands.ts';
import { copiedBlocks } from '../../../renderer/editor/copy/copied-blocks.ts';
import { copiedHtml } from '../../../renderer/editor/copy/copied-html.ts';
import { copiedText } from '../../../renderer/editor/copy/copied-text.ts';
import { readCopy, writeCopy } from '../../../renderer/editor/copy/own-copy.ts';
import { countingIds } from '../../issue/sample-issue.ts';
import { openDesk, paragraph } from './editor-desk.ts';

const bullet = (text: string, id: string): Block => ({ type: 'bullet', id: id as BlockId, text: [{ text }] });
const blocks: readonly Block[] = [
  paragraph('Mở đầu', 'a'),
  bullet('Một', 'b'),
  bullet('Hai', 'c'),
  { type: 'paragraph', id: 'd' as BlockId, text: [{ text: 'Xem ' }, { text: 'ở đây', link: 'https://a.vn/?x=1&y=2' }] },
];

describe('copying', () => {
  it('writes lists and links as other programs read them', () => {
    expect(copiedHtml(blocks)).toBe(
      '<p>Mở đầu</p><ul><li>Một</li><li>Hai</li></ul><p>Xem <a href="https://a.vn/?x=1&amp;y=2">ở đây</a></p>',
    );
    expect(copiedText(blocks)).toBe('Mở đầu\n- Một\n- Hai\nXem ở đây');
  });

  it('takes part of one entry for words, not for an entry', () => {
    const { editor } = openDesk(blocks);
    Transforms.select(editor, { anchor: pointAt(editor, 1, 1), focus: pointAt(editor, 1, 3) });
    expect(copiedBlocks(editor)).toMatchObject([{ type: 'paragraph', text: [{ text: 'ột' }] }]);
  });

  it('comes back under ids of its own', () => {
    const read = readCopy(writeCopy({ origin: 'desk', blocks }), 'desk', countingIds('n'));
    expect(read?.map(({ id }) => id)).toEqual(['n1', 'n2', 'n3', 'n4']);
    expect(read?.map(({ type }) => type)).toEqual(blocks.map(({ type }) => type));
  });

  it.each([
    ['no JSON', 'không phải'],
    ['another shape', '{"blocks":[{"type":"script"}]}'],
  ])('is nothing of ours: %s', (_name, text) => {
    expect(readCopy(text, 'desk', countingIds('n'))).toBeNull();
  });
});
