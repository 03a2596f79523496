import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { findChromium } from '../webshell/find-chromium.ts';
import { openWebshell } from '../webshell/open-webshell.ts';
import { makeBenchIssue } from './bench-issue.ts';

/** Runs in the page: notes when a key came, when the frame after it was painted, and when the next picture of a page was shown. */
const watchKeys = `
  globalThis.watched = { paints: [], pages: [] };
  let waiting = 0;
  addEventListener('keydown', (event) => {
    const came = event.timeStamp;
    waiting = came;
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => watched.paints.push(performance.now() - came);
      channel.port2.postMessage(0);
    });
  }, true);
  const show = ImageBitmapRenderingContext.prototype.transferFromImageBitmap;
  ImageBitmapRenderingContext.prototype.transferFromImageBitmap = function (bitmap) {
    show.call(this, bitmap);
    if (waiting === 0) return;
    watched.pages.push(performance.now() - waiting);
    waiting = 0;
  };
`;

/** `npm run bench:window`: the built window in a real Chromium, a 60-item issue with 70 photos, pages open: what a person waits for. */
const folder = await mkdtemp(join(tmpdir(), 'diem-tin-window-bench-'));
const { issueFile } = await makeBenchIssue(folder, { items: 60, words: 12_000, photos: 70 });
const browser = await chromium.launch(await findChromium());
await measureStart(browser);
await measureTyping(browser, 1);
await measureTyping(browser, 4);
await browser.close();
process.exit(0);

async function measureStart(shared: Browser): Promise<void> {
  const starts: number[] = [];
  const openings: number[] = [];
  for (let round = 0; round < 5; round++) {
    const begun = performance.now();
    const window = await open(shared, `start-${round}`);
    if (round > 0) starts.push(performance.now() - begun);
    const opening = await window.page.evaluate(() => {
      const [call] = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/call/openIssue'));
      return performance.now() - (call?.startTime ?? 0);
    });
    if (round > 0) openings.push(opening);
    await window.close();
  }
  console.log(`start of server and page to typing (browser running): ${say(starts)} ms`);
  console.log(`opening the issue to typing: ${say(openings)} ms`);
}

async function measureTyping(shared: Browser, throttling: number): Promise<void> {
  const window = await open(shared, `typing-${throttling}`);
  const { page } = window;
  await page.getByRole('treeitem', { level: 2 }).nth(5).click();
  const body = page.getByRole('textbox', { name: 'Nội dung tin' });
  await body.click();
  await page.keyboard.press('End');
  await page.waitForTimeout(3000);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttling });
  await page.evaluate(watchKeys);
  for (const key of 'mot cau van dai vua du de do xem cua so co theo kip tay nguoi go hay khong, '.repeat(2)) {
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    await page.waitForTimeout(120);
  }
  const { paints, pages } = await page.evaluate(() => (globalThis as unknown as Watched).watched);
  console.log(
    `${throttling} × slower CPU: key to paint ${say(paints)} ms; key to new page on screen ${say(pages)} ms (${pages.length})`,
  );
  if (throttling === 1) await sayMemory(page);
  await window.close();
}

async function sayMemory(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const heap = await page.evaluate(
    () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
  );
  console.log(`JavaScript heap of the page ${(heap / 1e6).toFixed(0)} MB; its process ${rendererMegabytes()}`);
}

/** Memory of the largest renderer process (Linux): resident, and the part that is its own. */
function rendererMegabytes(): string {
  let largest = { resident: 0, own: 0 };
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/u.test(name))) {
    try {
      if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer')) continue;
      const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
      const of = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'mu').exec(rollup)?.[1] ?? 0) / 1024;
      const found = { resident: of('Rss'), own: of('Private_Clean') + of('Private_Dirty') };
      if (found.resident > largest.resident) largest = found;
    } catch {
      // Gone.
    }
  }
  return `${largest.resident.toFixed(0)} MB resident, ${largest.own.toFixed(0)} MB of it its own`;
}

async function open(shared: Browser, name: string) {
  const window = await openWebshell({
    userFolder: join(folder, name),
    documentsFolder: join(folder, `${name}-documents`),
    file: issueFile,
    browser: shared,
  });
  await window.page.getByRole('textbox', { name: 'Nội dung tin' }).waitFor();
  return window;
}

interface Watched {
  watched: { paints: number[]; pages: number[] };
}

function say(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0);
  return `median ${at(0.5)}, p95 ${at(0.95)}`;
}
