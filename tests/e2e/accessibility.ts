import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { OpenWindow } from './open-window.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Shows a screen of the window. */
interface Screen {
  readonly name: string;
  readonly show: (page: Page) => Promise<void>;
}

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

/** axe finds nothing on any screen, in light and in dark. */
export const describeAccessibility = (name: string, open: () => Promise<OpenWindow>): void => {
  describe(`accessibility: ${name}`, () => {
    it.each(['light', 'dark'] as const)(
      'no violation on any screen, %s',
      async (theme) => {
        const window = await open();
        const { page } = window;
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        const found: string[] = [];
        for (const screen of screens) {
          await screen.show(page);
          await page.waitForTimeout(300);
          found.push(...(await violations(page)).map((violation) => `${screen.name}: ${violation}`));
          await page.keyboard.press('Escape');
        }
        expect(found).toEqual([]);
        await window.close();
      },
      120_000,
    );
  });
};

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary: string }[] }[] }> };
    };
    const result = await axe.run();
    return result.violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map(({ target, failureSummary }) => `${id} ${JSON.stringify(target)} ${failureSummary.slice(0, 160)}`),
    );
  });
}
