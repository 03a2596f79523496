import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../services/export/lay-out.ts';
import { openIssueFile } from '../../services/issue-file/open-issue-file.ts';
import { openInViewer, textOfPage } from '../pdf/open-in-viewer.ts';
import type { OpenWindow } from './open-window.ts';

const headlines = ['Cảm biến đo độ mặn chạy thử ở cửa sông', 'Thư viện lưu động về ba xã đảo', 'Robot dọn rác trên mặt hồ'];

/** What a person does in a week: next issue, three items with pictures, another order, export. */
export const describePersonsPath = (name: string, open: () => Promise<OpenWindow>): void => {
  describe(`a person's path: ${name}`, () => {
    it('sample, next issue, three items with pictures, reorder, export: the PDF says what the pages show', async () => {
      const window = await open();
      const { page, dialogs, documentsFolder, faults } = window;
      await page.getByRole('button', { name: 'Số tiếp theo' }).click();
      await page.getByRole('button', { name: 'Tạo Số 25' }).click();
      await page.getByText('Số 25 đã sẵn sàng').waitFor();
      const picture = await makePicture(documentsFolder);
      for (const headline of headlines) await addItem(page, dialogs, headline, picture);
      await moveFirstItemDown(page);
      await page.getByText(/Đã lưu lúc/u).waitFor();
      await exportPdf(page);

      const folder = join(documentsFolder, 'Điểm Tin');
      await expect
        .poll(async () => itemsOf(await saved(folder)), { timeout: 10_000 })
        .toEqual([headlines[1], headlines[0], headlines[2]]);
      const issue = await saved(folder);
      const laidOut = await layOut(issue.issue, issue.media);
      if (!laidOut.ok) throw new Error(laidOut.code);
      const viewer = await openInViewer(await readFile(join(folder, 'Bản xuất', 'Số 25-2026', 'DiemTin-25-2026.pdf')));
      expect(viewer.numPages).toBe(laidOut.layout.pages.length);
      for (const headline of headlines) {
        const shown = (await page.getByRole('treeitem', { name: new RegExp(headline, 'u') }).textContent()) ?? '';
        expect(await pagesWith(viewer, headline), shown).toContain(Number(/trang (\d+)/u.exec(shown)?.[1]));
      }
      expect(faults).toEqual([]);
      await window.close();
    }, 120_000);
  });
};

async function addItem(page: Page, dialogs: OpenWindow['dialogs'], headline: string, picture: string): Promise<void> {
  await page.getByRole('treeitem', { name: 'Thêm tin vào Tin trong nước' }).click();
  await page.getByRole('textbox', { name: 'Tiêu đề' }).fill(headline);
  await page.getByRole('textbox', { name: 'Ngày', exact: true }).fill('30/6');
  await page.getByRole('textbox', { name: 'Nội dung tin' }).click();
  await page.keyboard.type('Nhóm kỹ sư trẻ lắp máy đo ở cửa sông và gửi số liệu về mỗi giờ.');
  await dialogs.answerOpen([picture]);
  await page.getByRole('button', { name: 'Thêm ảnh' }).click();
  await page.getByRole('button', { name: /^Ảnh 1/u }).waitFor();
}

async function moveFirstItemDown(page: Page): Promise<void> {
  await page.getByRole('treeitem', { name: new RegExp(headlines[0] ?? '', 'u') }).click();
  await page.getByRole('treeitem', { name: new RegExp(headlines[0] ?? '', 'u') }).focus();
  await page.keyboard.press('Alt+ArrowDown');
}

async function exportPdf(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Xuất PDF' }).click();
  await page.getByRole('button', { name: 'Xuất 1 bản' }).click();
  await page.getByText(/^Xong/u).waitFor({ timeout: 30_000 });
  await page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).last().click();
}

/** Sheets of the PDF that print a headline, apart from cover and contents. */
async function pagesWith(viewer: Awaited<ReturnType<typeof openInViewer>>, headline: string): Promise<readonly number[]> {
  const found: number[] = [];
  for (let number = 3; number <= viewer.numPages; number++) {
    const text = (await textOfPage(viewer, number)).map((piece) => piece.text).join(' ');
    if (text.replace(/\s+/gu, ' ').toLocaleLowerCase('vi').includes(headline.toLocaleLowerCase('vi'))) found.push(number);
  }
  return found;
}

async function saved(folder: string) {
  const opened = await openIssueFile(join(folder, 'DiemTin-25-2026.diemtin'));
  if (!opened.ok) throw new Error(opened.code);
  return opened;
}

function itemsOf({ issue }: Awaited<ReturnType<typeof saved>>): readonly string[] {
  return issue.sections.flatMap((section) => (section.form === 'items' ? section.items.map(({ headline }) => headline) : []));
}

/** Among the user's own files: the web shell takes no others. */
async function makePicture(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'cửa sông.jpg');
  const picture = sharp({ create: { width: 1600, height: 1000, channels: 3, background: '#2f7796' } });
  await writeFile(file, await picture.jpeg().toBuffer());
  return file;
}
