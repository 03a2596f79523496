import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../core/issue/commands/apply-command.ts';
import type { Command } from '../../core/issue/commands/command.ts';
import type { Issue } from '../../core/issue/issue.ts';
import { shrink } from '../../core/issue/journal/journal-edit.ts';
import { stableJson } from '../../core/issue/stable-json.ts';
import { readCopy } from '../../services/safety/read-copy.ts';
import { WorkingCopy } from '../../services/safety/working-copy.ts';
import { sampleIssue } from '../issue/sample-issue.ts';
import { temporaryFolder } from '../services/temporary-folder.ts';

const at = temporaryFolder();
const now = () => new Date('2026-06-24T10:42:00Z');
const slogan = (value: string): Command => ({ type: 'setMastheadField', field: 'slogan', value });

const changed = (issue: Issue, command: Command): Issue => {
  const applied = applyCommand(issue, command);
  if (!applied.ok) throw new Error(applied.code);
  return applied.issue;
};

let count = 0;
const begun = async (issue: Issue) => {
  const folder = at(`copy-${count++}`);
  const copy = new WorkingCopy(folder, 'so-24.diemtin', now);
  expect(await copy.begin(issue)).toEqual({ ok: true });
  return { folder, copy };
};

const left = async (folder: string): Promise<string> => {
  const found = await readCopy(folder);
  return found === null ? 'nothing' : found.issue.masthead.slogan;
};

describe('a working copy', () => {
  const start = sampleIssue();
  const edit = (value: string) => shrink(start, slogan(value));

  it('gives back every edit that was recorded, and when', async () => {
    const { folder, copy } = await begun(start);
    await copy.record(0, [edit('một'), edit('hai')]);
    await copy.record(2, [edit('ba')]);
    const found = await readCopy(folder);
    expect(found?.file).toBe('so-24.diemtin');
    expect(found?.at).toBe('2026-06-24T10:42:00.000Z');
    expect(found && stableJson(found.issue)).toBe(stableJson(changed(start, slogan('ba'))));
    expect(found && stableJson(found.base)).toBe(stableJson(start));
    await copy.release();
  });

  it('begins a new generation with each save, and keeps the edits that came during it', async () => {
    const { folder, copy } = await begun(start);
    await copy.record(0, [edit('một')]);
    await copy.record(1, [edit('hai')]);
    await copy.compact(changed(start, slogan('một')), 1, 'so-24.diemtin');
    expect(readdirSync(folder).sort()).toEqual(['base-2.json', 'journal-2.log', 'media']);
    expect(await left(folder)).toBe('hai');
    await copy.compact(changed(start, slogan('hai')), 2, 'so-24.diemtin');
    expect(readFileSync(join(folder, 'journal-3.log'), 'utf8')).toBe('');
    await copy.end();
    expect(existsSync(folder)).toBe(false);
  });

  it('loses only a line that was cut off', async () => {
    const { folder, copy } = await begun(start);
    await copy.record(0, [edit('một')]);
    await copy.record(1, [edit('hai')]);
    await copy.release();
    const journal = join(folder, 'journal-1.log');
    const whole = readFileSync(journal);
    for (let length = whole.length - 1; length > 0; length -= 7) {
      writeFileSync(journal, whole.subarray(0, length));
      expect(['một', start.masthead.slogan]).toContain(await left(folder));
    }
    writeFileSync(journal, whole);
    appendFileSync(journal, '00000000 {"seq":');
    expect(await left(folder)).toBe('hai');
  });

  it('falls back on the generation before when the newest base is damaged', async () => {
    const { folder, copy } = await begun(start);
    await copy.record(0, [edit('một')]);
    await copy.release();
    writeFileSync(join(folder, 'base-2.json'), '{"file":');
    expect(await left(folder)).toBe('một');
  });

  it('is nothing when nothing in it can be read', async () => {
    const { folder, copy } = await begun(start);
    await copy.release();
    writeFileSync(join(folder, 'base-1.json'), 'x');
    expect(await readCopy(folder)).toBeNull();
    expect(await readCopy(at('nowhere'))).toBeNull();
  });
});
