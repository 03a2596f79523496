import { describe, expect, it } from 'vitest';
import type { Block } from '../../../core/issue/block.ts';
import { mergeBlocks } from '../../../renderer/editor/merge-blocks.ts';
import { paragraph } from './editor-desk.ts';

const [a, b, c] = ['a', 'b', 'c'].map((id) => paragraph(`đoạn ${id}`, id)) as [Block, Block, Block];
const typed = (id: string) => paragraph(`gõ ${id}`, id);
const ids = (blocks: readonly Block[]) => blocks.map(({ id }) => id).join(' ');

describe('merging two changes of one text', () => {
  it('keeps what was typed beside what arrived', () => {
    expect(mergeBlocks([a, b], [typed('a'), b], [a, c, b])).toEqual([typed('a'), c, b]);
  });

  it('lets what was typed win in a block that both changed', () => {
    expect(mergeBlocks([a], [typed('a')], [paragraph('ngoài', 'a')])).toEqual([typed('a')]);
  });

  it('keeps a paragraph typed behind a block that went', () => {
    expect(ids(mergeBlocks([a, b], [a, b, typed('n')], [a]))).toBe('a n');
  });

  it('takes out what was deleted here and untouched there', () => {
    expect(ids(mergeBlocks([a, b, c], [a, c], [a, b, c]))).toBe('a c');
  });

  it('keeps a block deleted here that was changed there', () => {
    expect(ids(mergeBlocks([a, b], [a], [a, paragraph('mới', 'b')]))).toBe('a b');
  });
});
