import { describe, expect, it } from 'vitest';
import type { Answer, Exported } from '../../../electron/contract/answers.ts';
import { usualPress } from '../../../electron/contract/settings.ts';
import { ExportRunner } from '../../../renderer/export/export-runner.ts';
import { sampleIssue } from '../../issue/sample-issue.ts';
import { fakeApi } from '../app/fake-api.ts';

const done: Answer<Exported> = { ok: true, path: '/x/a.pdf', pages: 3, size: 2_000_000 };
const both = [
  { edition: 'screen', name: 'a.pdf' },
  { edition: 'pages', name: 'a-trang' },
] as const;

describe('ExportRunner', () => {
  it('makes one edition after the other and tells how far it is', async () => {
    const waiting: ((answer: Answer<Exported>) => void)[] = [];
    const { api, emit } = fakeApi({ exportIssue: () => new Promise((resolve) => waiting.push(resolve)) });
    const runner = new ExportRunner(api);
    const all = runner.run('d1', sampleIssue(), { folder: '/x', press: usualPress }, both);
    expect(runner.store.get().map(({ state }) => state.kind)).toEqual(['running', 'waiting']);
    emit({ type: 'export-progress', document: 'd1', edition: 'screen', page: 2, of: 3 });
    emit({ type: 'export-progress', document: 'another', edition: 'screen', page: 9, of: 9 });
    expect(runner.progressOf(runner.store.get())).toEqual({ kind: 'running', page: 2, of: 3 });
    waiting[0]?.(done);
    await expect.poll(() => waiting.length).toBe(2);
    waiting[1]?.({ ok: false, code: 'disk-full', sentence: 'Ổ đĩa đầy.' });
    await all;
    expect(runner.store.get().map(({ state }) => state.kind)).toEqual(['done', 'failed']);
    expect(runner.isIdle(runner.store.get())).toBe(true);
  });

  it('stops what waits at once and what runs by asking', async () => {
    let finish: (answer: Answer<Exported>) => void = () => {};
    const { api, calls } = fakeApi({
      exportIssue: () => new Promise((resolve) => (finish = resolve)),
      cancelExport: async () => finish({ ok: false, code: 'cancelled', sentence: '' }),
    });
    const runner = new ExportRunner(api);
    const all = runner.run('d1', sampleIssue(), { folder: '/x', press: usualPress }, both);
    runner.stop('pages');
    runner.stop('screen');
    await all;
    expect(runner.store.get().map(({ state }) => state.kind)).toEqual(['stopped', 'stopped']);
    expect(calls).toEqual(['exportIssue', 'cancelExport']);
  });
});
