import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, SavedDocument } from '../../../electron/contract/answers.ts';
import { AutoSave } from '../../../renderer/app/auto-save.ts';
import { fakeApi } from './fake-api.ts';
import { sampleSession } from './sample-session.ts';

const saved: Answer<SavedDocument> = { ok: true, file: '/x', savedAt: '2026-06-22T03:00:00.000Z' };

const start = (answers: Answer<SavedDocument>[]) => {
  const numbers: number[] = [];
  const recorded: (readonly [seq: number, count: number])[] = [];
  const { api, calls } = fakeApi({
    saveIssue: async ({ issue }) => {
      numbers.push(issue.number);
      return answers.shift() ?? saved;
    },
    recordEdits: async ({ seq, edits }) => {
      recorded.push([seq, edits.length]);
      return { ok: true, at: '2026-06-22T02:30:00.000Z' };
    },
    setUnsaved: async () => {},
  });
  const session = sampleSession();
  const autoSave = new AutoSave(api, session, '2026-06-22T02:00:00.000Z');
  const edit = (value: number) => session.edit({ type: 'setIssueField', field: 'number', value });
  return { session, autoSave, edit, numbers, recorded, calls };
};

describe('AutoSave', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('saves by itself a moment after the last change', async () => {
    const { autoSave, edit, numbers } = start([]);
    edit(30);
    edit(31);
    await vi.advanceTimersByTimeAsync(5000);
    expect(numbers).toEqual([31]);
    expect(autoSave.store.get()).toEqual({ kind: 'saved', at: '2026-06-22T03:00:00.000Z' });
  });

  it('has every edit in the journal within a fraction of a second, long before the file is written', async () => {
    const { autoSave, edit, numbers, recorded } = start([]);
    edit(30);
    edit(31);
    await vi.advanceTimersByTimeAsync(300);
    expect(recorded).toEqual([[0, 2]]);
    expect(autoSave.store.get()).toEqual({ kind: 'saved', at: '2026-06-22T02:30:00.000Z' });
    edit(32);
    await vi.advanceTimersByTimeAsync(300);
    expect(recorded).toEqual([
      [0, 2],
      [2, 1],
    ]);
    expect(numbers).toEqual([]);
  });

  it('does not write over what another program wrote until the user says so', async () => {
    const { autoSave, edit, numbers } = start([{ ok: false, code: 'changed-outside', sentence: '' }]);
    edit(30);
    await vi.advanceTimersByTimeAsync(100_000);
    edit(31);
    await vi.advanceTimersByTimeAsync(100_000);
    expect(numbers).toEqual([30]);
    expect(await autoSave.now(true)).toBe(true);
    expect(numbers).toEqual([30, 31]);
  });

  it('does not wait for ever while changes keep coming', async () => {
    const { edit, numbers } = start([]);
    for (let value = 1; value < 160; value++) {
      edit(value);
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(numbers.length).toBeGreaterThanOrEqual(1);
  });

  it('says why it could not save, goes on trying with the next change, and is quiet when it works again', async () => {
    const { autoSave, edit, numbers } = start([{ ok: false, code: 'disk-full', sentence: 'Ổ đĩa đầy.' }]);
    edit(30);
    await vi.advanceTimersByTimeAsync(5000);
    expect(autoSave.store.get()).toEqual({ kind: 'failed', code: 'disk-full', sentence: 'Ổ đĩa đầy.' });
    edit(31);
    await vi.advanceTimersByTimeAsync(5000);
    expect(numbers).toEqual([30, 31]);
    expect(autoSave.store.get().kind).toBe('saved');
  });

  it('takes what was typed last, and does not save what is saved', async () => {
    const { session, autoSave, edit, numbers } = start([]);
    session.flush = () => {
      if (session.issue.number !== 77) edit(77);
    };
    expect(await autoSave.close()).toBe(true);
    expect(numbers).toEqual([77]);
    expect(await autoSave.now()).toBe(true);
    expect(numbers).toEqual([77]);
  });
});
