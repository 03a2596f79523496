import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { DesktopApi } from '../../electron/contract/desktop-api.ts';
import { type OpenWebshell, openWebshell } from './open-webshell.ts';

/** What the page holds once the client's script has run. */
declare const diemTin: DesktopApi;

let opened: OpenWebshell | null = null;

afterEach(async () => {
  await opened?.close();
  opened = null;
});

describe('the window in a real browser', () => {
  it('has its desktop before its own scripts, and breaks none of the rules for its content', async () => {
    const { page, faults } = await open();
    expect(await page.title()).toBe('Điểm Tin');
    expect(await page.evaluate(() => diemTin.start({}))).toMatchObject({ shell: 'web' });
    expect(faults).toEqual([]);
  });

  it('answers questions for files in the place of the user', async () => {
    const { page, dialogs, documentsFolder } = await open();
    await dialogs.answerOpen([documentsFolder]);
    expect(await page.evaluate(() => diemTin.chooseFolder({ folder: null }))).toEqual({ ok: true, folder: documentsFolder });
    await dialogs.answerOpen(null);
    expect(await page.evaluate(() => diemTin.chooseFolder({ folder: null }))).toMatchObject({ code: 'cancelled' });
  });

  it('has the last words of a closing window, long ones too', async () => {
    const { page } = await open();
    const file = await page.evaluate(async () => {
      const issue = await diemTin.newIssue({ number: 25, year: 2026, from: '2026-06-29' as never, to: '2026-07-05' as never });
      if (!issue.ok) throw new Error(issue.sentence);
      diemTin.onEvent(({ type }) => {
        const masthead = { ...issue.issue.masthead, slogan: 'chữ cuối '.repeat(20_000) };
        if (type === 'closing') void diemTin.saveIssue({ document: issue.document, issue: { ...issue.issue, masthead } });
      });
      return issue.file;
    });
    const before = await readFile(file);
    await opened?.close();
    opened = null;
    expect((await readFile(file)).equals(before)).toBe(false);
  });
});

async function open(): Promise<OpenWebshell & { readonly documentsFolder: string }> {
  const root = await mkdtemp(join(tmpdir(), 'diem-tin-window-'));
  const documentsFolder = join(root, 'Documents');
  opened = await openWebshell({ userFolder: join(root, 'user'), documentsFolder });
  return { ...opened, documentsFolder };
}
