import { describe, expect, it } from 'vitest';
import type { Issue } from '../../core/issue/issue.ts';
import { shrink } from '../../core/issue/journal/journal-edit.ts';
import { stableJson } from '../../core/issue/stable-json.ts';
import { systemCode } from '../../services/files/file-failure.ts';
import { openIssueFile } from '../../services/issue-file/open-issue-file.ts';
import { saveIssueFile } from '../../services/issue-file/save-issue-file.ts';
import { readCopy } from '../../services/safety/read-copy.ts';
import { WorkingCopy } from '../../services/safety/working-copy.ts';
import { issueWithPicture } from '../services/sample-media.ts';
import { temporaryFolder } from '../services/temporary-folder.ts';
import { Dead, type Fault, faultyFiles } from './faulty-files.ts';

const at = temporaryFolder();
const kinds = ['ENOSPC', 'EIO', 'EPERM', 'short', 'dead'] as const;

/** How many calls a piece of work makes when nothing goes wrong. */
const callsOf = async (work: (layer: ReturnType<typeof faultyFiles>['layer']) => Promise<unknown>): Promise<number> => {
  const { layer, calls } = faultyFiles(null);
  await work(layer);
  return calls();
};

/** Runs it with every kind of fault at every call; what was expected of the system is swallowed, all else is an error. */
const withEveryFault = async (
  calls: number,
  work: (layer: ReturnType<typeof faultyFiles>['layer'], fault: Fault) => Promise<void>,
): Promise<number> => {
  let runs = 0;
  for (let call = 0; call < calls; call++) {
    for (const kind of kinds) {
      const fault = { call, kind };
      try {
        await work(faultyFiles(fault).layer, fault);
      } catch (error) {
        if (!(error instanceof Dead) && systemCode(error) === null) throw error;
      }
      runs++;
    }
  }
  return runs;
};

describe('a save that goes wrong at any call of the system', () => {
  it('leaves the old file or the new one, whole', async () => {
    const { issue, media } = await issueWithPicture();
    const old: Issue = { ...issue, number: 7 };
    const next: Issue = { ...issue, number: 8 };
    const file = at('faulted.diemtin');
    await saveIssueFile(file, old, media);
    const calls = await callsOf((layer) => saveIssueFile(at('counted.diemtin'), next, media, { layer }));
    const runs = await withEveryFault(calls, async (layer) => {
      await saveIssueFile(file, old, media);
      const saved = await saveIssueFile(file, next, media, { layer, patience: 50 }).catch((error: unknown) => {
        if (error instanceof Dead) return null;
        throw error;
      });
      const opened = await openIssueFile(file);
      if (!opened.ok) throw new Error(`neither: ${opened.code}`);
      expect(opened.missing).toEqual([]);
      const isOld = stableJson(opened.issue) === stableJson(old);
      const isNew = stableJson(opened.issue) === stableJson(next);
      expect(isOld || isNew).toBe(true);
      if (saved?.ok) expect(isNew).toBe(true);
    });
    expect(runs).toBeGreaterThanOrEqual(25);
  });

  it('tries a file again that a virus scanner holds, as long as it was told to', async () => {
    const { issue, media } = await issueWithPicture();
    const file = at('held.diemtin');
    await saveIssueFile(file, issue, media);
    let refusals = 4;
    const { layer } = faultyFiles(null, 'win32');
    const held = {
      ...layer,
      rename: async (from: string, to: string) => {
        if (refusals-- > 0) throw Object.assign(new Error('held'), { code: 'EPERM', syscall: 'rename' });
        await layer.rename(from, to);
      },
    };
    expect((await saveIssueFile(file, { ...issue, number: 9 }, media, { layer: held, patience: 2000 })).ok).toBe(true);
    refusals = 1000;
    expect(await saveIssueFile(file, { ...issue, number: 10 }, media, { layer: held, patience: 50 })).toMatchObject({
      ok: false,
      code: 'not-writable',
    });
    const opened = await openIssueFile(file);
    expect(opened.ok && opened.issue.number).toBe(9);
  });
});

describe('a working copy that goes wrong at any call of the system', () => {
  it('gives back every edit that it said it has', async () => {
    const { issue } = await issueWithPicture();
    const words = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám'];
    const saying = (slogan: string): Issue => ({ ...issue, masthead: { ...issue.masthead, slogan } });
    const edits = words.map((value) => shrink(issue, { type: 'setMastheadField', field: 'slogan', value }));
    let folder = '';
    let count = 0;
    const run = async (layer: ReturnType<typeof faultyFiles>['layer']): Promise<void> => {
      folder = at(`faulted-${count++}`);
      const copy = new WorkingCopy(folder, 'x.diemtin', () => new Date(), layer);
      let acknowledged = -1;
      try {
        await copy.begin(issue);
        for (const [seq, edit] of edits.entries()) {
          const recorded = await copy.record(seq, [edit]);
          if (recorded.ok) acknowledged = seq;
          if (seq === 1) await copy.compact(saying('hai'), 2, 'x.diemtin');
          if (seq === 5) await copy.compact(saying('năm'), 5, 'x.diemtin');
        }
      } finally {
        const found = await readCopy(folder);
        const kept = found === null ? -2 : words.indexOf(found.issue.masthead.slogan);
        await copy.release();
        if (acknowledged >= 0) expect(kept).toBeGreaterThanOrEqual(acknowledged);
      }
    };
    const calls = await callsOf(run);
    const runs = await withEveryFault(calls, run);
    expect(runs).toBeGreaterThanOrEqual(200);
  });
});
