import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Locator, Page } from 'playwright';
import { saveIssueFile } from '../../services/issue-file/save-issue-file.ts';
import { noMedia } from '../../services/media/memory-media.ts';
import { serveDesktop } from '../../webshell/serve-desktop.ts';
import { type IbusDesk, openIbusDesk } from './ibus-desk.ts';
import { issueToTypeIn } from './issue-to-type-in.ts';
import { keystrokesFor, type TypingMethod } from './keystrokes.ts';
import { threeHundredWords } from './three-hundred-words.ts';

/**
 * Types with the real Unikey into the real window and prints, as JSON lines, what was wanted and what stands there.
 * Started by unikey.test.ts inside a message bus of its own: `type-with-unikey.ts telex|vni`.
 */
const method = process.argv[2] as TypingMethod;
const someWords = threeHundredWords.split(' ').slice(20, 40).join(' ');
const root = mkdtempSync(join(tmpdir(), 'diem-tin-unikey-'));
const file = join(root, 'thu.diemtin');
const saved = await saveIssueFile(file, issueToTypeIn(), noMedia);
if (!saved.ok) throw new Error(saved.code);
const served = await serveDesktop({
  userFolder: join(root, 'user'),
  documentsFolder: join(root, 'documents'),
  file,
  patience: { away: 60_000, first: null },
});
const desk = await openIbusDesk(method, served.server.newStartAddress());
try {
  await typeEverywhere(desk);
} finally {
  await desk.close();
  served.end();
}
process.exit(0);

async function typeEverywhere({ page, press, type }: IbusDesk): Promise<void> {
  const body = page.getByRole('textbox', { name: 'Nội dung tin' });
  await body.waitFor();
  await wait(500);
  const block = (text: string): Locator => body.locator('[data-slate-node="element"]', { hasText: text }).last();
  const put = async (place: string, before: () => Promise<void>, words: string, read: () => Promise<string>, pause: number) => {
    await before();
    type(`${keystrokesFor(words, method)} `, pause);
    await settled(page, read);
    report(place, words, await read());
  };
  const textOf = (at: number) => async () => ((await lines(body))[at] ?? '').trim();

  await put('đầu đoạn', () => caretIn(block('Đầu giữa'), press, 'Home'), someWords, textOf(0), 20);
  await put(
    'giữa đoạn',
    async () => {
      await caretIn(block('giữa cuối'), press, 'End');
      press('Left', 'Left', 'Left', 'Left');
    },
    'những ngõ nhỏ',
    textOf(0),
    20,
  );
  await put('cuối đoạn', () => caretIn(block('giữa'), press, 'End'), someWords, textOf(0), 20);
  await put('gạch đầu dòng', () => caretIn(block('Gạch'), press, 'End', 'space'), someWords, textOf(1), 20);
  await put('đề mục', () => caretIn(block('Mục'), press, 'End', 'space'), 'đổi mới sáng tạo', textOf(2), 20);
  await put(
    'ô bảng',
    () => caretIn(block('Ô'), press, 'End', 'space'),
    someWords,
    async () => (await body.innerText()).trim(),
    20,
  );
  await put(
    'sau chữ đậm',
    async () => {
      await caretIn(block('Kết'), press, 'End', 'space');
      press('ctrl+b');
    },
    someWords,
    // A finding in bold words parts them on screen.
    async () => (await body.locator('strong').allInnerTexts()).join('').trim(),
    20,
  );
  press('ctrl+b');
  await put(
    'đè lên vùng chọn',
    async () => {
      await caretIn(block('Kết'), press, 'Home');
      press('shift+Right', 'shift+Right', 'shift+Right');
    },
    'kết thúc',
    async () => (await lines(body)).at(-1)?.trim() ?? '',
    20,
  );
  const headline = page.getByRole('textbox', { name: 'Tiêu đề' });
  await put(
    'tiêu đề',
    async () => {
      await headline.click();
      press('End', 'space');
    },
    someWords,
    async () => (await headline.inputValue()).trim(),
    20,
  );
  await put(
    'ba trăm từ, gõ nhanh',
    () => caretIn(block('kết thúc'), press, 'End', 'Return'),
    threeHundredWords,
    async () => (await lines(body)).at(-1)?.trim() ?? '',
    5,
  );
}

async function caretIn(block: Locator, press: IbusDesk['press'], ...keys: readonly string[]): Promise<void> {
  await block.click();
  await wait(80);
  press(...keys);
  await wait(80);
}

/** Text of the blocks, one a line; bullets and numbers of lists are drawn, not text. */
async function lines(body: Locator): Promise<readonly string[]> {
  return (await body.innerText()).split('\n').filter((line) => line.trim() !== '');
}

/** Nothing has changed for half a second. */
async function settled(page: Page, read: () => Promise<string>): Promise<void> {
  let before = '';
  for (let quiet = 0; quiet < 5; ) {
    const now = await read();
    quiet = now === before ? quiet + 1 : 0;
    before = now;
    await page.waitForTimeout(100);
  }
}

function report(place: string, wanted: string, found: string): void {
  process.stdout.write(`${JSON.stringify({ place, wanted, found: found.replaceAll('\u00a0', ' ') })}\n`);
}
