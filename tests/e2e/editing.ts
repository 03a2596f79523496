import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { OpenWindow } from './open-window.ts';

/** Writing in the window: what is typed shows on the page, everything can be taken back, foreign text comes in clean. */
export const describeEditing = (name: string, open: () => Promise<OpenWindow>): void => {
  const inWindow = (title: string, run: (page: Page) => Promise<void>) =>
    it(title, async () => {
      const window = await open();
      await window.page.getByRole('textbox', { name: 'Nội dung tin' }).waitFor();
      await run(window.page);
      expect(window.faults).toEqual([]);
      await window.close();
    }, 60_000);

  describe(`editing: ${name}`, () => {
    inWindow('what is typed is on the page a moment later', async (page) => {
      await caretAtStart(page);
      await page.waitForTimeout(1500);
      const sheet = page.getByRole('img', { name: 'Trang 5', exact: true });
      const before = await sheet.screenshot();
      await page.keyboard.type('Mới nhận: ');
      await page.waitForTimeout(600);
      expect((await sheet.screenshot()).equals(before)).toBe(false);
    });

    inWindow('text, field and order are taken back one after the other, across items', async (page) => {
      const second = page.getByRole('treeitem', { level: 2 }).nth(1);
      await caretAtStart(page);
      await page.keyboard.type('Xin chào ');
      await second.click();
      await page.getByRole('textbox', { name: 'Trong mục lục' }).fill('Tên khác');
      await second.focus();
      await page.keyboard.press('Alt+ArrowUp');
      expect(await page.getByRole('treeitem', { level: 2 }).first().textContent()).toContain('Tên khác');
      await page.keyboard.press('Control+z');
      expect(await second.textContent()).toContain('Tên khác');
      await page.keyboard.press('Control+z');
      expect(await second.textContent()).not.toContain('Tên khác');
      await page.keyboard.press('Control+z');
      await page.keyboard.press('Control+z');
      const body = page.getByRole('textbox', { name: 'Nội dung tin' });
      await expect.poll(() => body.innerText()).not.toContain('Xin chào');
      expect(await body.innerText()).toContain('Sau 400 giờ');
      await page.keyboard.press('Control+y');
      await expect.poll(() => body.innerText()).toContain('Xin');
    });

    inWindow('quick Backspaces and new text, as Unikey sends them, make the word that was meant', async (page) => {
      await caretAtStart(page);
      await page.keyboard.press('Control+b');
      const steps = ['d', 'đ', 'đo', 'đô', 'đổ', 'đổi', 'đổi '];
      for (const [index, step] of steps.entries()) {
        const before = steps[index - 1] ?? '';
        for (let count = 0; count < before.length; count++) await page.keyboard.press('Backspace');
        await page.keyboard.insertText(step);
      }
      const body = page.getByRole('textbox', { name: 'Nội dung tin' });
      expect((await body.innerText()).startsWith('đổi Sau 400')).toBe(true);
      await page.keyboard.press('Control+z');
      await expect.poll(async () => (await body.innerText()).startsWith('Sau 400')).toBe(true);
    });

    inWindow('an article of Word comes in with its lists and without its fonts', async (page) => {
      await caretAtStart(page);
      await paste(
        page,
        `<html><head><style>p{font-family:Arial}</style></head><body lang=VI><p class=MsoNormal><b><span style='font-size:20pt;color:red'>Đoạn đậm</span></b></p>
         <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>Ý một</p>
         <p class=MsoNormal><a href="https://example.vn/bai">liên kết</a><o:p>&nbsp;</o:p></p><script>document.title='hỏng'</script><img src="https://example.vn/x.png"></body></html>`,
      );
      const body = page.getByRole('textbox', { name: 'Nội dung tin' });
      expect(await body.locator('strong').first().innerText()).toBe('Đoạn đậm');
      expect(await body.locator('.editor-bullet').first().innerText()).toBe('Ý một');
      expect(await body.locator('.editor-link').first().innerText()).toBe('liên kết');
      expect(await body.locator('[style*="font"], [style*="color"], img[src*="example"]').count()).toBe(0);
      expect(await page.title()).toBe('Điểm Tin');
      await page.keyboard.press('Control+z');
      await expect.poll(() => body.innerText()).not.toContain('Ý một');
    });

    inWindow('select all, delete, and paste after a triple click break nothing', async (page) => {
      const body = page.getByRole('textbox', { name: 'Nội dung tin' });
      await body.locator('.editor-block').nth(1).click({ clickCount: 3 });
      await paste(page, '<p>Thay cả đoạn</p>');
      expect(await body.innerText()).toContain('Thay cả đoạn');
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Delete');
      await page.keyboard.type('Viết lại');
      expect((await body.innerText()).trim()).toBe('Viết lại');
      // Two words and the deletion; the browser may part a word with a letter that it inserts instead of typing.
      let steps = 0;
      for (; steps < 5 && !(await body.innerText()).includes('Thay cả đoạn'); steps++) {
        await page.keyboard.press('Control+z');
        await page.waitForTimeout(150);
      }
      expect(steps).toBeLessThan(5);
    });

    inWindow('an article that is pasted into a section becomes an item of it, and goes with one undo', async (page) => {
      const items = page.getByRole('treeitem', { level: 2 });
      const count = await items.count();
      await page.getByRole('treeitem', { name: /^Tin Hải Phòng/u }).click();
      await page.getByText('bấm Ctrl+V ở đây').waitFor();
      await paste(page, '<h1>Tàu đo mực nước rời bến</h1><p>Sáng nay tàu rời bến.</p><p>Biển lặng.</p>');
      await expect.poll(() => items.count()).toBe(count + 1);
      expect(await page.getByRole('textbox', { name: 'Tiêu đề' }).inputValue()).toBe('Tàu đo mực nước rời bến');
      await page
        .getByRole('button', { name: /^Hoàn tác/u })
        .first()
        .click();
      await expect.poll(() => items.count()).toBe(count);
    });

    inWindow('the drawn cover takes the place of the picture, and gives it back', async (page) => {
      await page.getByRole('treeitem', { name: /^Bìa/u }).click();
      const sheet = page.getByRole('img', { name: 'Bìa', exact: true });
      await sheet.waitFor();
      await page.waitForTimeout(1500);
      const before = await sheet.screenshot();
      await page.getByRole('radio', { name: 'Hình vẽ' }).check();
      await expect.poll(async () => (await sheet.screenshot()).equals(before)).toBe(false);
      await page.getByRole('button', { name: /^Hoàn tác/u }).click();
      await expect.poll(() => page.getByRole('radio', { name: 'Tự động' }).isChecked()).toBe(true);
      await expect.poll(async () => (await sheet.screenshot()).equals(before)).toBe(true);
    });

    inWindow('a click on a page goes to its text', async (page) => {
      await page.waitForTimeout(1500);
      const sheet = page.getByRole('img', { name: 'Trang 5', exact: true });
      const box = await sheet.boundingBox();
      if (!box) throw new Error('no page');
      await page.getByRole('treeitem', { name: /^Bìa/u }).click();
      await page.getByRole('treeitem', { name: /^Tổng kết/u }).click();
      const trend = page.getByRole('img', { name: 'Trang 4', exact: true });
      await trend.waitFor();
      await page.waitForTimeout(800);
      const place = await trend.boundingBox();
      if (!place) throw new Error('no page');
      await page.mouse.click(place.x + place.width * 0.5, place.y + place.height * 0.45);
      await expect.poll(() => page.evaluate('document.activeElement.ariaLabel')).toBe('Nội dung mục');
    });
  });
};

async function caretAtStart(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Nội dung tin' }).locator('.editor-block').first().click();
  await page.keyboard.press('Control+Home');
}

/** A paste as the browser delivers it. */
async function paste(page: Page, html: string): Promise<void> {
  await page.evaluate(`{
    const html = ${JSON.stringify(html)};
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', html);
    clipboardData.setData('text/plain', html.replace(/<[^>]*>/gu, ''));
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }`);
}
