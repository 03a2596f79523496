import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../../core/issue/commands/command.ts';
import type { ItemId } from '../../../core/issue/ids.ts';
import { arbitraryCommands } from '../../issue/arbitrary-command.ts';
import { sampleIssue } from '../../issue/sample-issue.ts';
import { sampleSession } from './sample-session.ts';

const setNumber = (value: number): Command => ({ type: 'setIssueField', field: 'number', value, undo: 'now' });

const firstItem = (): ItemId => {
  const section = sampleIssue().sections[1];
  const item = section?.form === 'items' ? section.items[0] : undefined;
  if (!item) throw new Error('no item');
  return item.id;
};

describe('DocumentSession', () => {
  it('comes back to the start after any edits and as many undos', () => {
    fc.assert(
      fc.property(arbitraryCommands, (makers) => {
        const session = sampleSession();
        for (const make of makers) {
          const command = make(session.issue);
          if (command.undo !== 'never') session.edit(command);
        }
        while (session.undo());
        expect(session.issue).toEqual(sampleIssue());
      }),
      { numRuns: 100 },
    );
  });

  it('tells every command in order, undo and redo included', () => {
    const session = sampleSession();
    const heard: unknown[] = [];
    session.onCommand((command) => heard.push('value' in command ? command.value : command.type));
    session.edit(setNumber(30));
    session.undo();
    session.redo();
    expect(heard).toEqual([30, sampleIssue().number, 30]);
  });

  it('waits with undo and redo while a word is being composed', () => {
    const session = sampleSession();
    session.edit(setNumber(30));
    session.isComposing = () => true;
    expect(session.undo()).toBe(false);
    expect(session.issue.number).toBe(30);
  });

  it('takes what was typed last before it goes elsewhere or back', () => {
    const session = sampleSession();
    let flushed = 0;
    session.flush = () => {
      flushed++;
    };
    session.goTo({ kind: 'item', item: firstItem() });
    session.undo();
    expect(flushed).toBe(2);
  });

  it('returns to where the user was, and never to something that is gone', () => {
    const session = sampleSession();
    const item = firstItem();
    session.goTo({ kind: 'item', item });
    session.edit({ type: 'removeItem', item }, { goTo: { current: { kind: 'contents' }, caret: null } });
    expect(session.store.get().current).toEqual({ kind: 'contents' });
    session.undo();
    expect(session.store.get().current).toEqual({ kind: 'item', item });
    session.redo();
    expect(session.store.get().current).toEqual({ kind: 'contents' });
  });

  it('shows the cover when the current item vanishes', () => {
    const session = sampleSession();
    const item = firstItem();
    session.goTo({ kind: 'item', item });
    session.edit({ type: 'removeItem', item });
    expect(session.store.get().current).toEqual({ kind: 'cover' });
  });

  it('refuses what no longer fits and changes nothing', () => {
    const session = sampleSession();
    const before = session.store.get();
    expect(session.edit({ type: 'removeItem', item: 'gone' as ItemId })).toBe(false);
    expect(session.store.get()).toBe(before);
  });
});
