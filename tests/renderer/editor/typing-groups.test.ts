import type { Operation } from 'slate';
import { describe, expect, it } from 'vitest';
import { TypingGroups } from '../../../renderer/editor/typing-groups.ts';

const insert = (text: string): readonly Operation[] => [{ type: 'insert_text', path: [0, 0], offset: 0, text }];
const remove = (text: string): readonly Operation[] => [{ type: 'remove_text', path: [0, 0], offset: 0, text }];

/** The groups of keys that come 50 ms apart, as numbers of steps. */
const steps = (changes: readonly (readonly Operation[])[], gap = 50): number => {
  const groups = new TypingGroups();
  return new Set(changes.map((operations, index) => groups.of(operations, index * gap))).size;
};

describe('typing groups', () => {
  it('make a step of each word with its space', () => {
    expect(steps([...'một hai ba'].map(insert))).toBe(3);
  });

  it('keep quick Backspaces and new text of an input method in the step of their word', () => {
    expect(steps([insert('d'), remove('d'), insert('đ'), insert('o'), remove('o'), insert('ô'), insert('i')])).toBe(1);
  });

  it('begin anew after a pause', () => {
    expect(steps([insert('a'), insert('b')], 1500)).toBe(2);
  });

  it('begin anew after the caret was put elsewhere', () => {
    const groups = new TypingGroups();
    const first = groups.of(insert('a'), 0);
    groups.caretAt({ anchor: { path: [0, 0], offset: 7 }, focus: { path: [0, 0], offset: 7 } });
    expect(groups.of(insert('b'), 50)).not.toBe(first);
  });

  it('make a step of every change that is no typing', () => {
    const split: readonly Operation[] = [{ type: 'split_node', path: [0], position: 1, properties: { type: 'paragraph' } }];
    expect(steps([insert('a'), split, insert('b')])).toBe(3);
  });
});
