import { describe, expect, it } from 'vitest';
import type { OpenWindow } from './open-window.ts';

/** A part of the window that breaks: it says so, everything else goes on, nothing is lost. */
export const describeFaults = (name: string, open: () => Promise<OpenWindow>): void => {
  describe(`faults: ${name}`, () => {
    it('a broken editor of one item leaves the outline, the other items and the saved text alone', async () => {
      const window = await open();
      const { page } = window;
      const body = page.getByRole('textbox', { name: 'Nội dung tin' });
      await body.locator('.editor-block').first().click();
      await page.keyboard.type('Vừa gõ xong ');
      // From here on drawing slanted text in the editor fails, as a bug of ours would.
      await page.evaluate(`{
          const create = document.createElement;
          document.createElement = function (name, ...rest) {
            if (name === 'em') throw new Error('injected');
            return create.call(this, name, ...rest);
          };
        }`);
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Control+i');
      await page.getByRole('alert').getByText('Phần này gặp trục trặc').waitFor();
      await page.getByRole('treeitem', { name: /^Bìa/u }).click();
      await page.getByRole('textbox', { name: 'Tên bản tin' }).waitFor();
      await page.getByText(/Đã lưu lúc/u).waitFor();
      await page.evaluate('delete document.createElement');
      await page.reload();
      await expect.poll(() => body.innerText()).toContain('Vừa gõ xong');
      await window.close();
    }, 60_000);
  });
};
