import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../core/issue/commands/apply-command.ts';
import { shrink } from '../../core/issue/journal/journal-edit.ts';
import { openIssueFile } from '../../services/issue-file/open-issue-file.ts';
import { saveIssueFile } from '../../services/issue-file/save-issue-file.ts';
import { openServices } from '../safety/open-services.ts';
import type { OpenWindow } from './open-window.ts';

export interface Folders {
  readonly userFolder: string;
  readonly documentsFolder: string;
}

/** Opens the window over folders in which something was done before. */
export type OpenAfter = (before: (folders: Folders) => Promise<void>) => Promise<OpenWindow>;

/** An earlier run typed something and was killed. */
const killedWhileTyping = async ({ userFolder, documentsFolder }: Folders): Promise<void> => {
  const desktop = openServices(userFolder, documentsFolder);
  await desktop.methods.changeSettings({ language: 'vi' });
  const opened = await desktop.methods.openSample({});
  if (!opened.ok) throw new Error(opened.sentence);
  const { document, issue } = opened;
  const edit = shrink(issue, { type: 'setMastheadField', field: 'slogan', value: 'Chữ gõ ngay trước khi mất điện' });
  await desktop.methods.recordEdits({ document, seq: 0, edits: [edit] });
  await desktop.close();
};

/** A file of an earlier run was damaged on the disk. */
const damaged = async ({ userFolder, documentsFolder }: Folders): Promise<void> => {
  const desktop = openServices(userFolder, documentsFolder);
  await desktop.methods.changeSettings({ language: 'vi' });
  const opened = await desktop.methods.openSample({});
  await desktop.close();
  if (!opened.ok) throw new Error(opened.sentence);
  const saved = await saveIssueFile(opened.file, opened.issue, (await whole(opened.file)).media);
  if (!saved.ok) throw new Error(saved.code);
  const bytes = await readFile(opened.file);
  const place = bytes.indexOf('Kho học liệu số dùng chung');
  bytes.fill(0, place, place + 8);
  await writeFile(opened.file, bytes);
};

async function whole(file: string) {
  const opened = await openIssueFile(file);
  if (!opened.ok) throw new Error(opened.code);
  return opened;
}

async function typeIntoBody(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Nội dung tin' }).locator('.editor-block').first().click();
  await page.keyboard.type(text);
}

/** Nothing is lost, and the user sees it. */
export const describeSafety = (name: string, openAfter: OpenAfter): void => {
  describe(`safety: ${name}`, () => {
    it('work that a power cut left comes back with one click', async () => {
      const { page, close } = await openAfter(killedWhileTyping);
      await page.getByText(/Có bản chưa kịp lưu lúc \d+:\d\d của Số 24\/2026/u).waitFor();
      await page.getByRole('button', { name: 'Xem khác gì' }).click();
      await page.getByText('Số, tuần, đầu báo hoặc ảnh bìa khác nhau').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Khôi phục' }).click();
      await page.getByRole('treeitem', { name: /^Bìa/u }).click();
      expect(await page.getByRole('textbox', { name: 'Khẩu hiệu' }).inputValue()).toBe('Chữ gõ ngay trước khi mất điện');
      await page.getByRole('button', { name: 'Về thư viện' }).click();
      await page.getByRole('list', { name: 'Các số đã có' }).waitFor();
      expect(await page.getByText(/Có bản chưa kịp lưu/u).count()).toBe(0);
      await close();
    }, 60_000);

    it('a damaged file opens as far as it can be read, and says what is lost', async () => {
      const { page, close } = await openAfter(damaged);
      await page
        .getByRole('list', { name: 'Các số đã có' })
        .getByRole('button', { name: /^Số 24\/2026/u })
        .first()
        .click();
      await page.getByText(/Tệp bị hỏng\..*Kho học liệu số dùng chung/u).waitFor();
      await page
        .getByRole('treeitem', { name: /^22\/6/u })
        .first()
        .waitFor();
      await page.getByRole('button', { name: 'Đã rõ' }).click();
      await close();
    }, 60_000);

    it('a state from before replacing all is restored, and the restoring taken back', async () => {
      const { page, close } = await openAfter(async () => {});
      await typeIntoBody(page, 'Cụmtừlạ ');
      await page.keyboard.press('Control+h');
      await page.getByRole('textbox', { name: 'Tìm' }).fill('Cụmtừlạ');
      await page.getByRole('textbox', { name: 'Thay bằng' }).fill('Cụm khác');
      await page.getByRole('button', { name: /^Thay tất cả/u }).click();
      const body = page.getByRole('textbox', { name: 'Nội dung tin' });
      await expect.poll(() => body.innerText()).toContain('Cụm khác');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Lệnh khác' }).click();
      await page.getByRole('menuitem', { name: 'Các bản trước…' }).click();
      await page.getByRole('button', { name: /trước khi thay tất cả/u }).click();
      await page.getByText(/1 đoạn khác/u).waitFor();
      await page.getByRole('button', { name: 'Khôi phục cả số' }).click();
      await expect.poll(() => body.innerText()).toContain('Cụmtừlạ');
      await page
        .getByRole('button', { name: /Hoàn tác/u })
        .last()
        .click();
      await expect.poll(() => body.innerText()).toContain('Cụm khác');
      await close();
    }, 60_000);

    it('what another program wrote into the file is not written over: both are kept', async () => {
      const { page, documentsFolder, close } = await openAfter(async () => {});
      await page.getByRole('textbox', { name: 'Nội dung tin' }).waitFor();
      const folder = join(documentsFolder, 'Điểm Tin');
      const [name = ''] = (await readdir(folder)).filter((one) => one.endsWith('.diemtin'));
      const { issue, media } = await whole(join(folder, name));
      const other = applyCommand(issue, { type: 'setMastheadField', field: 'slogan', value: 'của máy khác' });
      if (!other.ok) throw new Error(other.code);
      await saveIssueFile(join(folder, name), other.issue, media);
      await typeIntoBody(page, 'Của máy này ');
      await page.getByText(/đã bị chương trình khác sửa/u).waitFor();
      await page.getByRole('button', { name: 'Giữ cả hai' }).click();
      await page.getByText(/Đã lưu lúc/u).waitFor();
      const files = (await readdir(folder)).filter((one) => one.endsWith('.diemtin'));
      expect(files).toHaveLength(2);
      const texts = await Promise.all(files.map(async (file) => JSON.stringify((await whole(join(folder, file))).issue)));
      expect(texts.map((text) => [text.includes('của máy khác'), text.includes('Của máy này')]).sort()).toEqual([
        [false, true],
        [true, false],
      ]);
      await close();
    }, 60_000);
  });
};

export const prepared = async (root: string, before: (folders: Folders) => Promise<void>): Promise<Folders> => {
  const folders = { userFolder: join(root, 'user'), documentsFolder: join(root, 'documents') };
  await mkdir(folders.userFolder, { recursive: true });
  await before(folders);
  return folders;
};
