import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyCommand } from '../../core/issue/commands/apply-command.ts';
import type { Command } from '../../core/issue/commands/command.ts';
import type { IsoDate, MediaName, PictureId } from '../../core/issue/ids.ts';
import type { Issue } from '../../core/issue/issue.ts';
import { newPicture } from '../../core/issue/picture.ts';
import type { OpenDocument } from '../../electron/contract/answers.ts';
import type { DesktopEvent } from '../../electron/contract/events.ts';
import { usualPress } from '../../electron/contract/settings.ts';
import { must, type TestedDesktop } from './tested-desktop.ts';

const day = (text: string) => text as IsoDate;
const week = { number: 25, year: 2026, from: day('2026-06-29'), to: day('2026-07-05') };

/** What every desktop keeps to, whichever shell it is reached through. */
export const describeDesktopContract = (name: string, open: () => Promise<TestedDesktop>): void => {
  describe(`desktop contract: ${name}`, () => {
    let desktop: TestedDesktop;
    beforeEach(async () => {
      desktop = await open();
    });
    afterEach(() => desktop.close());

    it('starts in Vietnamese with the sample to show, and keeps settings', async () => {
      const { api, documentsFolder } = desktop;
      const start = await api.start({});
      expect(start).toMatchObject({ isFirst: true, file: null, settings: { language: 'vi', theme: 'system' } });
      expect(start.settings.folder).toBe(join(documentsFolder, 'Điểm Tin'));
      expect(start.today).toMatch(/^\d{4}-\d\d-\d\d$/u);
      await api.changeSettings({ theme: 'dark', panes: { outline: 300, pages: null, findings: null } });
      expect(await api.start({})).toMatchObject({ settings: { theme: 'dark', language: 'vi', panes: { outline: 300 } } });
    });

    it('gives a new issue a file at once, saves into it and finds it again', async () => {
      const { api } = desktop;
      const opened = must(await api.newIssue(week));
      expect(opened.file).toMatch(/DiemTin-25-2026\.diemtin$/u);
      const issue = changed(opened.issue, { type: 'setMastheadField', field: 'slogan', value: 'Biết sớm, làm sớm' });
      const saved = must(await api.saveIssue({ document: opened.document, issue }));
      expect(saved.savedAt).toMatch(/^\d{4}-.*Z$/u);
      await api.closeIssue({ document: opened.document });
      const again = must(await api.openIssue({ file: opened.file }));
      expect(again.issue).toEqual(issue);
      expect(again.document).not.toBe(opened.document);
      expect(await api.listIssues({})).toMatchObject([{ number: 25, year: 2026, from: week.from, to: week.to, recent: true }]);
    });

    it('never writes over an issue that is there', async () => {
      const { api } = desktop;
      const first = must(await api.newIssue(week));
      const second = must(await api.newIssue(week));
      expect(second.file).not.toBe(first.file);
    });

    it('opens the sample as a copy, with its pictures', async () => {
      const opened = must(await desktop.api.openSample({}));
      expect(opened.issue.number).toBe(24);
      expect(opened.missing).toEqual([]);
      expect(Object.keys(opened.pictureSizes).length).toBeGreaterThan(5);
    });

    it('goes on where it was when the page is loaded again', async () => {
      const { api } = desktop;
      await api.start({});
      const opened = must(await api.newIssue(week));
      expect(await api.start({})).toMatchObject({ isFirst: false, file: opened.file });
      await api.closeIssue({ document: opened.document });
      expect(await api.start({})).toMatchObject({ isFirst: false, file: null });
    });

    it('takes pictures as bytes and keeps them through saves and undo', async () => {
      const { api } = desktop;
      const opened = must(await api.newIssue(week));
      const { document } = opened;
      const answer = must(await api.addPicture({ document, fileName: 'cầu.png', bytes: await pictureBytes() }));
      const [picture] = answer.pictures;
      expect(picture).toMatchObject({ size: { width: 60, height: 40 }, fileName: 'cầu.png' });
      const withPicture = changed(opened.issue, {
        type: 'addCoverPicture',
        picture: newPicture({ next: () => 'p1' as PictureId }, picture?.media as MediaName),
      });
      must(await api.saveIssue({ document, issue: withPicture }));
      must(await api.saveIssue({ document, issue: opened.issue }));
      must(await api.saveIssue({ document, issue: withPicture }));
      expect(must(await api.openIssue({ file: opened.file })).missing).toEqual([]);
    });

    it('says which picture it cannot take, and takes the others', async () => {
      const { api, choose } = desktop;
      const { document } = must(await api.newIssue(week));
      const bytes = new TextEncoder().encode('no picture');
      const answer = must(await api.addPicture({ document, fileName: 'ghi chú.txt', bytes }));
      expect(answer.pictures).toEqual([]);
      expect(answer.refused[0]).toContain('ghi chú.txt');
      choose(null);
      expect(await api.choosePictures({ document, several: true })).toMatchObject({ ok: false, code: 'cancelled', sentence: '' });
    });

    it('exports with progress to a place it has planned', async () => {
      const { api } = desktop;
      const { document, issue } = must(await api.openSample({}));
      const events: DesktopEvent[] = [];
      const stop = api.onEvent((event) => events.push(event));
      const plan = must(await api.planExport({ document, issue, folder: null }));
      expect(plan).toMatchObject({ existing: [], names: { screen: 'DiemTin-24-2026.pdf' } });
      const exported = must(
        await api.exportIssue({ document, issue, edition: 'screen', folder: plan.folder, press: usualPress }),
      );
      expect(exported.path).toBe(join(plan.folder, 'DiemTin-24-2026.pdf'));
      expect(existsSync(exported.path)).toBe(true);
      expect(exported.pages).toBeGreaterThan(10);
      await expect.poll(() => events.filter(({ type }) => type === 'export-progress').length).toBe(exported.pages);
      stop();
      expect(must(await api.planExport({ document, issue, folder: null })).existing).toEqual(['screen']);
      expect(await api.openPath({ path: exported.path })).toEqual({ ok: true });
    });

    it('refuses what is closed, foreign, missing or dangerous, each with a sentence', async () => {
      const { api, documentsFolder } = desktop;
      const { issue } = must(await api.newIssue(week));
      const refusals = [
        await api.saveIssue({ document: 'gone', issue }),
        await api.openIssue({ file: join(documentsFolder, 'không có.diemtin') }),
        await api.openPath({ path: join(documentsFolder, 'lạ.exe') }),
        await api.openLink({ url: 'javascript:alert(1)' }),
        await api.listFolder({ folder: '/', extensions: [] }),
      ];
      for (const refusal of refusals) {
        expect(refusal.ok).toBe(false);
        expect('sentence' in refusal && refusal.sentence.length).toBeGreaterThan(20);
      }
    });

    it('lists folders of the user with fitting files only', async () => {
      const { api, documentsFolder } = desktop;
      must(await api.newIssue(week));
      const listing = must(await api.listFolder({ folder: join(documentsFolder, 'Điểm Tin'), extensions: ['diemtin'] }));
      expect(listing.entries).toMatchObject([{ name: 'DiemTin-25-2026.diemtin', kind: 'file' }]);
      expect(must(await api.listFolder({ folder: listing.folder, extensions: ['pdf'] })).entries).toEqual([]);
    });

    it('makes an issue from one that the window has made, with the pictures it keeps', async () => {
      const { api } = desktop;
      const sample = must(await api.openSample({}));
      const next: Issue = { ...sample.issue, number: 26, sections: [] };
      const made = must(await api.createIssue({ document: sample.document, issue: next }));
      expect(made.issue.coverPictures).toEqual(sample.issue.coverPictures);
      expect(made.missing).toEqual([]);
    });
  });
};

function changed(issue: Issue, command: Command): OpenDocument['issue'] {
  const applied = applyCommand(issue, command);
  if (!applied.ok) throw new Error(applied.code);
  return applied.issue;
}

async function pictureBytes(): Promise<Uint8Array> {
  const blank = sharp({ create: { width: 60, height: 40, channels: 3, background: '#0a6687' } });
  return new Uint8Array(await blank.png().toBuffer());
}
