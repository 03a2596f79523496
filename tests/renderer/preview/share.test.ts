import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { share } from '../../../renderer/preview/worker/share.ts';

const before = {
  blocks: [
    { id: 'a', text: [{ text: 'một' }] },
    { id: 'b', text: [{ text: 'hai', bold: true }] },
  ],
  note: '',
};

describe('sharing with what was before', () => {
  it('gives the very same object for an equal copy', () => {
    expect(share(before, structuredClone(before))).toBe(before);
  });

  it('keeps every part that did not change', () => {
    const after = structuredClone(before);
    const [first] = after.blocks;
    if (first) first.text = [{ text: 'một chữ' }];
    const shared = share(before, after);
    expect(shared).toEqual(after);
    expect(shared.blocks[0]).not.toBe(before.blocks[0]);
    expect(shared.blocks[1]).toBe(before.blocks[1]);
  });

  it('finds blocks that moved by their id', () => {
    const after = structuredClone({ ...before, blocks: [{ id: 'c', text: [{ text: 'mới' }] }, ...before.blocks] });
    const shared = share(before, after);
    expect(shared).toEqual(after);
    expect(shared.blocks[1]).toBe(before.blocks[0]);
    expect(shared.blocks[2]).toBe(before.blocks[1]);
  });

  it('tells a missing key from an undefined one, a list from a record, null from nothing', () => {
    expect(share({ a: 1, b: 2 }, { a: 1 })).toEqual({ a: 1 });
    expect(share([1, 2], [1])).toEqual([1]);
    expect(share({ a: null }, { a: {} })).toEqual({ a: {} });
    expect(share([], {})).toEqual({});
  });

  it('always gives what came in', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        expect(share(one, structuredClone(other))).toEqual(other);
        expect(share(one, structuredClone(one))).toEqual(one);
      }),
    );
  });
});
