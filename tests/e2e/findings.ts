import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { OpenWindow } from './open-window.ts';

const typeIntoBody = async (page: Page, text: string): Promise<void> => {
  await page.getByRole('textbox', { name: 'Nội dung tin' }).locator('.editor-paragraph').first().click();
  await page.keyboard.press('End');
  await page.keyboard.type(text);
};

/** The checks in the window: found while writing, mended, left out with a reason. */
export const describeFindings = (name: string, open: () => Promise<OpenWindow>): void => {
  describe(`findings: ${name}`, () => {
    it('a confused word is underlined, reached by F8, mended with a click, and comes back with Ctrl+Z', async () => {
      const window = await open();
      const { page } = window;
      const body = page.getByRole('textbox', { name: 'Nội dung tin' });
      await body.waitFor();
      await typeIntoBody(page, ' Xưởng này thức đẩy cả vùng.');
      await page.locator('.editor-mark-warning', { hasText: 'thức đẩy' }).waitFor();
      await page.keyboard.press('F7');
      await page.getByText('“thức đẩy” có lẽ là “thúc đẩy”; sửa lại.').waitFor();
      const rows = page.getByRole('list', { name: 'Các điểm cần xem' }).getByRole('listitem');
      for (let count = 0; count < 20; count++) {
        await page.keyboard.press('F8');
        if ((await rows.filter({ hasText: 'thức đẩy' }).getAttribute('aria-current')) === 'true') break;
      }
      await page.locator('.editor-mark.is-current', { hasText: 'thức đẩy' }).waitFor();
      await page.locator('.pages-finding.is-current').waitFor();
      await page.getByRole('button', { name: 'Sửa thành “thúc đẩy”' }).click();
      await expect.poll(() => body.innerText()).toContain('Xưởng này thúc đẩy cả vùng.');
      await expect.poll(() => rows.filter({ hasText: 'thức đẩy' }).count()).toBe(0);
      await page.keyboard.press('Control+z');
      await expect.poll(() => body.innerText()).toContain('Xưởng này thức đẩy cả vùng.');
      expect(window.faults).toEqual([]);
      await window.close();
    }, 60_000);

    it('a finding that is right as it is stays out of the list, with its reason, until that is taken back', async () => {
      const window = await open();
      const { page } = window;
      await page.getByRole('textbox', { name: 'Nội dung tin' }).waitFor();
      await typeIntoBody(page, ' Nhóm đặc lực vùng biển.');
      await page.keyboard.press('F7');
      const row = page.getByRole('listitem').filter({ hasText: 'đặc lực' });
      await row.getByRole('button', { name: 'Bỏ qua vì…' }).click();
      await page.getByRole('radio', { name: 'Tên riêng hoặc trích nguyên văn' }).check();
      await page.getByRole('button', { name: 'Bỏ qua', exact: true }).click();
      await expect.poll(() => row.count()).toBe(0);
      await page.getByRole('radio', { name: 'Đã bỏ qua 1' }).check();
      await page.getByText('vì: Tên riêng hoặc trích nguyên văn').waitFor();
      await page.getByRole('button', { name: 'Bỏ lý do này' }).click();
      await page.getByText('Chưa bỏ qua điểm nào.').waitFor();
      await window.close();
    }, 60_000);

    it('two items with one text are shown beside each other', async () => {
      const window = await open();
      const { page } = window;
      const body = page.getByRole('textbox', { name: 'Nội dung tin' });
      await body.waitFor();
      const second = page.getByRole('treeitem', { level: 2 }).nth(1);
      await page.getByRole('treeitem', { level: 2 }).first().focus();
      await page.keyboard.press('Control+d');
      await expect.poll(() => second.textContent()).toContain('Chip cảm biến');
      await page.keyboard.press('F7');
      await page.getByRole('button', { name: 'So sánh hai tin' }).first().click();
      const dialog = page.getByRole('dialog', { name: 'So sánh hai tin' });
      expect(await dialog.getByRole('article').count()).toBe(2);
      expect(await dialog.locator('mark').count()).toBeGreaterThan(4);
      await dialog.getByRole('button', { name: 'Tới tin này' }).nth(1).click();
      await expect.poll(() => dialog.count()).toBe(0);
      expect(window.faults).toEqual([]);
      await window.close();
    }, 60_000);

    it('an item that a past issue had is told, beside its headline and among the findings', async () => {
      const window = await open();
      const { page } = window;
      await page.getByRole('textbox', { name: 'Nội dung tin' }).waitFor();
      await page.getByRole('button', { name: 'Số tiếp theo' }).click();
      await page.getByRole('button', { name: 'Tạo Số 25' }).click();
      await page.getByText('Số 25 đã sẵn sàng').waitFor();
      await page.getByRole('button', { name: 'Lệnh khác' }).click();
      await page.getByRole('menuitem', { name: /dùng lại tin cũ/u }).click();
      await page.getByRole('searchbox', { name: 'Tìm trong mọi số' }).fill('hộp giữ lạnh');
      await page.getByRole('button', { name: 'Đưa vào số đang soạn' }).first().click();
      await page.getByRole('list', { name: 'Tin đã đăng' }).getByText('Số 24/2026').waitFor();
      await page.keyboard.press('F7');
      await page.getByText('Tin này đã đăng ở Số 24/2026: ').waitFor();
      expect(window.faults).toEqual([]);
      await window.close();
    }, 60_000);

    it('an error asks for a decision before the export', async () => {
      const window = await open();
      const { page } = window;
      await page.getByRole('textbox', { name: 'Nội dung tin' }).waitFor();
      await typeIntoBody(page, ' Cảm ơn bạn đã đọc bản nháp.');
      await page.getByRole('button', { name: /Kiểm tra: 1 lỗi/u }).waitFor();
      await page.keyboard.press('Control+e');
      const run = page.getByRole('button', { name: /^Xuất 1/u });
      expect(await run.isDisabled()).toBe(true);
      await page.getByRole('textbox', { name: 'Vẫn xuất vì…' }).fill('Lời của bạn đọc');
      expect(await run.isDisabled()).toBe(false);
      await run.click();
      await page.getByRole('button', { name: 'Mở tệp' }).waitFor({ timeout: 20_000 });
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /Kiểm tra: 0 lỗi/u }).waitFor();
      await window.close();
    }, 60_000);
  });
};
