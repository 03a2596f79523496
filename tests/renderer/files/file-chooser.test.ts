import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChoiceRequest } from '../../../electron/contract/events.ts';
import { findChromium } from '../../webshell/find-chromium.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await chromium.launch(await findChromium());
  page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  const { js, css } = await bundle();
  await page.setContent('<!doctype html><html lang="vi"><body><button>Trước đó</button></body></html>');
  await page.addStyleTag({ content: css });
  await page.addScriptTag({ content: js });
});
afterAll(() => browser?.close());

describe('the file dialogs of the page', () => {
  it('opens a file by keys alone, and gives the focus back', async () => {
    await page.getByRole('button', { name: 'Trước đó' }).focus();
    await choose({ purpose: 'open-issue', folder: '/home/lan', extensions: ['diemtin'] });
    const dialog = page.getByRole('dialog', { name: 'Mở số báo' });
    await expect.poll(() => entries()).toEqual(['Thư mục Ảnh', 'Thư mục Số báo', 'ghi-chu.diemtin']);
    await press('ArrowDown', 'Enter');
    await expect.poll(() => entries()).toEqual(['so-24.diemtin', 'so-25.diemtin']);
    await press('Backspace');
    await expect.poll(() => entries()).toHaveLength(3);
    await press('ArrowDown', 'Enter');
    await expect.poll(() => entries()).toHaveLength(2);
    await press('ArrowDown', 'Enter');
    await expect.poll(() => answers()).toEqual([['/home/lan/Số báo/so-25.diemtin']]);
    expect(await dialog.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Trước đó');
  });

  it('answers with nothing when it is left by Esc', async () => {
    await choose({ purpose: 'import', folder: '/home/lan', extensions: ['docx'] });
    await page.getByRole('dialog', { name: 'Chọn tệp để nhập' }).waitFor();
    await press('Escape');
    await expect.poll(() => answers()).toEqual([null]);
  });

  it('takes several pictures, by keys and by pointer', async () => {
    await choose({ purpose: 'pictures', folder: '/home/lan/Ảnh', extensions: ['jpg'], several: true });
    const list = page.getByRole('listbox', { name: 'Thư mục và tệp' });
    await list.getByRole('option', { name: 'cau.jpg' }).click();
    await press('Shift+ArrowDown');
    await list.getByRole('option', { name: 'bien.jpg' }).click({ modifiers: ['Control'] });
    expect(await list.getByRole('option', { selected: true }).count()).toBe(3);
    await list.getByRole('option', { name: 'cang.jpg' }).click({ modifiers: ['Control'] });
    expect(await page.getByRole('status').textContent()).toContain('Đã chọn 2 ảnh');
    await page.getByRole('button', { name: 'Thêm ảnh' }).click();
    await expect.poll(() => answers()).toEqual([['/home/lan/Ảnh/cau.jpg', '/home/lan/Ảnh/bien.jpg']]);
  });

  it('waits for a good name, and says what it would replace', async () => {
    await choose({ purpose: 'save-issue', folder: '/home/lan/Số báo', fileName: 'so-25', extensions: ['diemtin'] });
    const name = page.getByRole('textbox', { name: 'Tên tệp' });
    await page.getByRole('button', { name: 'Lưu đè' }).waitFor();
    await name.fill('22/6');
    expect(await page.getByRole('button', { name: 'Lưu', exact: true }).isDisabled()).toBe(true);
    expect(await name.getAttribute('aria-invalid')).toBe('true');
    await name.fill('Số 26');
    await press('Enter');
    await expect.poll(() => answers()).toEqual([['/home/lan/Số báo/Số 26.diemtin']]);
  });

  it('chooses the folder that it stands in', async () => {
    await choose({ purpose: 'folder', folder: '/home/lan/Ảnh/Cũ', extensions: [] });
    await page.getByText('Không có thư mục nào ở đây.').waitFor();
    await page.getByRole('navigation').getByRole('button', { name: 'Ảnh' }).click();
    await page.getByRole('option', { name: 'Thư mục Cũ' }).waitFor();
    await page.getByRole('button', { name: 'Chọn thư mục này' }).click();
    await expect.poll(() => answers()).toEqual([['/home/lan/Ảnh']]);
  });

  it('tells why a folder cannot be shown, and shows the usual one where the first cannot', async () => {
    await choose({ purpose: 'open-issue', folder: '/gone', extensions: ['diemtin'] });
    await expect.poll(() => entries()).toHaveLength(3);
    const home = page.getByRole('navigation').getByRole('button', { name: 'home' });
    expect(await home.isDisabled()).toBe(true);
    await page.getByRole('option', { name: 'Thư mục Số báo' }).dblclick();
    await expect.poll(() => entries()).toHaveLength(2);
    await home.click();
    expect(await page.getByRole('alert').textContent()).toContain('Không mở được thư mục /home.');
    expect(await entries()).toHaveLength(2);
    await page.getByRole('button', { name: 'Hủy' }).click();
    await expect.poll(() => answers()).toEqual([null]);
  });
});

/** What stands beside the dialogs in the page: chooser-page.tsx. */
interface ChooserPage {
  readonly choose: (request: ChoiceRequest) => void;
  readonly answers: unknown[];
}

let turn = 0;

async function choose(request: Pick<ChoiceRequest, 'purpose' | 'folder' | 'extensions'> & Partial<ChoiceRequest>): Promise<void> {
  turn += 1;
  await page.evaluate(
    (full) => {
      const world = window as unknown as ChooserPage;
      world.answers.length = 0;
      world.choose(full);
    },
    { id: String(turn), fileName: '', several: false, ...request },
  );
}

function answers(): Promise<unknown[]> {
  return page.evaluate(() => (window as unknown as ChooserPage).answers);
}

function entries(): Promise<(string | null)[]> {
  return page.getByRole('option').evaluateAll((options) => options.map((option) => option.getAttribute('aria-label')));
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function bundle(): Promise<{ readonly js: string; readonly css: string }> {
  const { outputFiles } = await build({
    entryPoints: ['tests/renderer/files/chooser-page.tsx'],
    bundle: true,
    write: false,
    outdir: 'build',
    format: 'iife',
    jsx: 'automatic',
    external: ['/fonts/*'],
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const textOf = (ending: string): string => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { js: textOf('.js'), css: textOf('.css') };
}
