import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyCommand } from '../../core/issue/commands/apply-command.ts';
import type { Command } from '../../core/issue/commands/command.ts';
import type { IsoDate } from '../../core/issue/ids.ts';
import type { Issue } from '../../core/issue/issue.ts';
import { shrink } from '../../core/issue/journal/journal-edit.ts';
import { openIssueFile } from '../../services/issue-file/open-issue-file.ts';
import { saveIssueFile } from '../../services/issue-file/save-issue-file.ts';
import { must, type TestedDesktop } from './tested-desktop.ts';

const week = { number: 25, year: 2026, from: '2026-06-29' as IsoDate, to: '2026-07-05' as IsoDate };
const slogan = (value: string): Command => ({ type: 'setMastheadField', field: 'slogan', value });

const edited = (issue: Issue, command: Command): Issue => {
  const applied = applyCommand(issue, command);
  if (!applied.ok) throw new Error(applied.code);
  return applied.issue;
};

/** Another program writes the file. */
const writeOutside = async (file: string, command: Command): Promise<void> => {
  const opened = await openIssueFile(file);
  if (!opened.ok) throw new Error(opened.code);
  await saveIssueFile(file, edited(opened.issue, command), opened.media);
  utimesSync(file, new Date(), new Date(Date.now() + 5000));
};

/** What keeps work safe, whichever shell it is reached through. */
export const describeSafetyContract = (name: string, open: () => Promise<TestedDesktop>): void => {
  describe(`safety contract: ${name}`, () => {
    let desktop: TestedDesktop;
    beforeEach(async () => {
      desktop = await open();
    });
    afterEach(() => desktop.close());

    it('offers edits that did not reach the file, and brings them back into it', async () => {
      const { api } = desktop;
      const opened = must(await api.newIssue(week));
      const { document, issue, file } = opened;
      must(await api.recordEdits({ document, seq: 0, edits: [shrink(issue, slogan('Chữ cuối cùng'))] }));
      await api.closeIssue({ document });
      const [left, ...more] = await api.listLeftWork({});
      expect(more).toEqual([]);
      expect(left).toMatchObject({ file, number: 25, year: 2026 });
      expect(must(await api.openIssue({ file })).leftWork).toEqual(left);
      const read = must(await api.readLeftWork({ id: left?.id ?? '' }));
      expect([read.issue.masthead.slogan, read.inFile?.masthead.slogan]).toEqual(['Chữ cuối cùng', issue.masthead.slogan]);
      const recovered = must(await api.recoverWork({ id: left?.id ?? '' }));
      expect(recovered.issue.masthead.slogan).toBe('Chữ cuối cùng');
      expect(recovered.file).toBe(file);
      expect(await api.listLeftWork({})).toEqual([]);
      expect((await api.listVersions({ document: recovered.document })).map(({ reason }) => reason)).toContain('recovery');
    });

    it('recovers beside a file that was changed since, and drops what the user does not want', async () => {
      const { api } = desktop;
      const { document, issue, file } = must(await api.newIssue(week));
      must(await api.recordEdits({ document, seq: 0, edits: [shrink(issue, slogan('của tôi'))] }));
      await api.closeIssue({ document });
      await writeOutside(file, slogan('của người khác'));
      const [left] = await api.listLeftWork({});
      const recovered = must(await api.recoverWork({ id: left?.id ?? '' }));
      expect(recovered.file).not.toBe(file);
      expect(recovered.issue.masthead.slogan).toBe('của tôi');
      expect(must(await api.openIssue({ file })).issue.masthead.slogan).toBe('của người khác');
      must(await api.recordEdits({ document: recovered.document, seq: 0, edits: [shrink(recovered.issue, slogan('bỏ'))] }));
      await api.closeIssue({ document: recovered.document });
      const [again] = await api.listLeftWork({});
      await api.dropLeftWork({ id: again?.id ?? '' });
      expect(await api.listLeftWork({})).toEqual([]);
      expect(await api.recoverWork({ id: again?.id ?? 'x' })).toMatchObject({ ok: false, code: 'left-work-gone' });
    });

    it('leaves nothing behind when everything is in the file', async () => {
      const { api } = desktop;
      const { document, issue } = must(await api.newIssue(week));
      must(await api.recordEdits({ document, seq: 0, edits: [shrink(issue, slogan('một'))] }));
      must(await api.saveIssue({ document, issue: edited(issue, slogan('một')), seq: 1 }));
      await api.closeIssue({ document });
      expect(await api.listLeftWork({})).toEqual([]);
    });

    it('comes back with what was typed when the page is loaded again', async () => {
      const { api } = desktop;
      const { document, issue, file } = must(await api.newIssue(week));
      must(await api.recordEdits({ document, seq: 0, edits: [shrink(issue, slogan('trước khi tải lại'))] }));
      expect(must(await api.openIssue({ file })).issue.masthead.slogan).toBe('trước khi tải lại');
    });

    it('does not write over what another program wrote, unless told to', async () => {
      const { api } = desktop;
      const { document, issue, file } = must(await api.newIssue(week));
      await writeOutside(file, slogan('của người khác'));
      const mine = edited(issue, slogan('của tôi'));
      expect(await api.saveIssue({ document, issue: mine })).toMatchObject({ ok: false, code: 'changed-outside' });
      expect(must(await api.readFile({ document })).issue.masthead.slogan).toBe('của người khác');
      const beside = must(await api.saveBeside({ document, issue: mine }));
      expect(beside.file).not.toBe(file);
      must(await api.saveIssue({ document, issue: mine }));
      const other = must(await api.openIssue({ file }));
      expect(other.issue.masthead.slogan).toBe('của người khác');
      await writeOutside(file, slogan('lần nữa'));
      must(await api.saveIssue({ document: other.document, issue: mine, over: true }));
      expect(must(await api.readFile({ document: other.document })).issue.masthead.slogan).toBe('của tôi');
    });

    it('is not troubled by a program that only touched the file', async () => {
      const { api } = desktop;
      const { document, issue, file } = must(await api.newIssue(week));
      utimesSync(file, new Date(), new Date(Date.now() + 5000));
      must(await api.saveIssue({ document, issue: edited(issue, slogan('một')) }));
    });

    it('says who has an issue open, and opens a copy or takes it over', async () => {
      const { api } = desktop;
      const { document, file } = must(await api.newIssue(week));
      await api.closeIssue({ document });
      const lock = join(file, '..', `.~${basename(file)}.lock`);
      expect(existsSync(lock)).toBe(false);
      const other = { user: 'Lan', host: 'may-khac', pid: 1, since: '2026-06-24T03:42:00.000Z' };
      writeFileSync(lock, JSON.stringify(other));
      const refusal = await api.openIssue({ file });
      expect(refusal).toMatchObject({ ok: false, code: 'in-use', file });
      expect('sentence' in refusal && refusal.sentence).toMatch(/Lan.*may-khac/u);
      const copy = must(await api.openIssue({ file, lock: 'copy' }));
      expect(copy.file).not.toBe(file);
      const taken = must(await api.openIssue({ file, lock: 'take' }));
      expect(JSON.parse(readFileSync(lock, 'utf8'))).not.toEqual(other);
      await api.closeIssue({ document: taken.document });
      expect(existsSync(lock)).toBe(false);
    });

    it('opens a damaged file as far as it can be read, says what is lost, and knows the last good state', async () => {
      const { api } = desktop;
      const { document, issue, file } = must(await api.openSample({}));
      must(await api.saveIssue({ document, issue: edited(issue, slogan('bản tốt')) }));
      await api.closeIssue({ document });
      const bytes = readFileSync(file);
      const section = issue.sections.find(({ form }) => form === 'items');
      const headline = (section?.form === 'items' && section.items[1]?.headline) || '';
      const place = bytes.indexOf(headline);
      writeFileSync(file, Buffer.concat([bytes.subarray(0, place), Buffer.from('\0\0\0'), bytes.subarray(place + 3)]));
      const opened = must(await api.openIssue({ file }));
      expect(opened.file).not.toBe(file);
      expect(opened.damage?.file).toBe(file);
      expect(opened.damage?.losses.join()).toContain(headline);
      expect(opened.damage?.lastGood).toMatch(/^\d{4}-/u);
      expect(opened.missing).toEqual([]);
      const good = must(await api.openLastGood({ file }));
      expect(good.issue.masthead.slogan).toBe('bản tốt');
      expect(good.missing).toEqual([]);
    });

    it('keeps states of an issue, with pictures that the file has no more', async () => {
      const { api } = desktop;
      const { document, issue } = must(await api.openSample({}));
      await api.keepVersion({ document, issue, reason: 'replace-all' });
      const bare: Issue = { ...issue, sections: [], coverPictures: [] };
      must(await api.saveIssue({ document, issue: bare }));
      await api.closeIssue({ document });
      const again = must(await api.openIssue({ file: (await api.listIssues({}))[0]?.file ?? '' }));
      const version = (await api.listVersions({ document: again.document })).find(({ reason }) => reason === 'replace-all');
      const read = must(await api.readVersion({ document: again.document, version: version?.id ?? '' }));
      expect(read.issue).toEqual(issue);
      must(await api.saveIssue({ document: again.document, issue: read.issue }));
      expect(must(await api.openIssue({ file: again.file })).missing).toEqual([]);
      expect(await api.readVersion({ document: again.document, version: 'x' })).toMatchObject({ ok: false });
    });
  });
};
