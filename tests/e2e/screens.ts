import type { Page } from 'playwright';

interface Screen {
  readonly name: string;
  readonly show: (page: Page) => Promise<void>;
}

/** The screens of the window in an order in which each can be reached from the one before, after Esc. The sample issue is open. */
export const screens: readonly Screen[] = [
  { name: 'tin', show: async (page) => page.getByRole('textbox', { name: 'Nội dung tin' }).waitFor() },
  { name: 'bìa', show: (page) => page.getByRole('treeitem', { name: /^Bìa/u }).click() },
  { name: 'mục lục', show: (page) => page.getByRole('treeitem', { name: /^Mục lục/u }).click() },
  { name: 'xu hướng', show: (page) => page.getByRole('treeitem', { name: /^Tổng kết xu hướng/u }).click() },
  {
    name: 'kiểm tra',
    show: async (page) => {
      await page.keyboard.press('F7');
      await page.getByRole('region', { name: 'Kiểm tra' }).waitFor();
    },
  },
  {
    name: 'tìm và thay',
    show: async (page) => {
      await page.keyboard.press('Control+h');
      await page.getByRole('textbox', { name: 'Tìm' }).fill('công nghệ');
    },
  },
  { name: 'gõ lệnh', show: (page) => page.keyboard.press('Control+k') },
  { name: 'xuất', show: (page) => page.keyboard.press('Control+e') },
  { name: 'bảng phím', show: (page) => page.keyboard.press('F1') },
  { name: 'số tiếp theo', show: (page) => page.getByRole('button', { name: 'Số tiếp theo' }).click() },
  {
    name: 'ảnh',
    show: async (page) => {
      await page
        .getByRole('treeitem', { name: /^22\/6/u })
        .first()
        .click();
      await page.getByRole('button', { name: /^Ảnh 1/u }).click();
    },
  },
  {
    name: 'thư viện',
    show: async (page) => {
      await page.getByRole('button', { name: 'Về thư viện' }).click();
      await page.getByRole('list', { name: 'Các số đã có' }).waitFor();
    },
  },
];
