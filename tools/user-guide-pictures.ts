import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import sharp from 'sharp';
import { openWebshell } from '../tests/webshell/open-webshell.ts';

/** Takes the pictures of docs/user-guide.vi.md anew from the built window: `tsx tools/user-guide-pictures.ts`. */
const folder = join('docs', 'pictures');
await mkdir(folder, { recursive: true });
const root = await mkdtemp(join(tmpdir(), 'diem-tin-guide-'));
const { page, close } = await openWebshell({ userFolder: join(root, 'user'), documentsFolder: join(root, 'documents') });
await page.getByRole('textbox', { name: 'Nội dung tin' }).click();
await take(page, '1-soan-tin');
await page.getByRole('treeitem', { name: /^Tổng kết xu hướng/u }).click();
await page.getByRole('radio', { name: '2 trang' }).check({ force: true });
await take(page, '2-xu-huong');
await page.getByRole('radio', { name: '1 trang' }).check({ force: true });
await page
  .getByRole('treeitem', { name: /^22\/6/u })
  .first()
  .click();
await page.getByRole('button', { name: /^Ảnh 1/u }).click();
await take(page, '3-anh');
await page.keyboard.press('Escape');
await page.keyboard.press('Control+h');
await page.getByRole('textbox', { name: 'Tìm' }).fill('cong nghe');
await take(page, '4-tim-va-thay');
await page.keyboard.press('Escape');
await page.getByRole('button', { name: 'Số tiếp theo' }).click();
await take(page, '5-so-tiep-theo');
await page.keyboard.press('Escape');
await page.getByRole('button', { name: 'Xuất PDF' }).click();
await page.getByRole('button', { name: 'Xuất 1 bản' }).click();
await page.getByText(/^Xong/u).waitFor();
await take(page, '6-xuat');
await page.keyboard.press('Escape');
await page.getByRole('button', { name: 'Về thư viện' }).click();
await page.getByRole('list', { name: 'Các số đã có' }).waitFor();
await take(page, '7-thu-vien');
await page.emulateMedia({ colorScheme: 'dark' });
await page
  .getByRole('button', { name: /^Số 24/u })
  .first()
  .click();
await page.getByRole('textbox', { name: 'Nội dung tin' }).waitFor();
await take(page, '8-nen-toi');
await close();
process.exit(0);

async function take(from: Page, name: string): Promise<void> {
  await from.waitForTimeout(1200);
  const picture = sharp(await from.screenshot()).resize(1200);
  await picture.png({ palette: true, colours: 128 }).toFile(join(folder, `${name}.png`));
}
