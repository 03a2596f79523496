import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Block } from '../../core/issue/block.ts';
import type { BlockId } from '../../core/issue/ids.ts';
import { saveIssueFile } from '../../services/issue-file/save-issue-file.ts';
import { noMedia } from '../../services/media/memory-media.ts';
import { countingIds } from '../issue/sample-issue.ts';
import { type OpenWebshell, openWebshell } from '../webshell/open-webshell.ts';
import { type Hands, inputStyles } from './input-styles.ts';
import { issueToTypeIn } from './issue-to-type-in.ts';

const ids = countingIds('m');
const block = (rest: Record<string, unknown>): Block => ({ id: ids.next() as BlockId, ...rest }) as unknown as Block;
const body: readonly Block[] = [
  block({ type: 'lead', text: [{ text: 'Sapo ở đầu' }] }),
  block({ type: 'paragraph', text: [{ text: 'Đầu giữa cuối' }] }),
  block({ type: 'paragraph', text: [] }),
  block({ type: 'paragraph', text: [{ text: 'Trước ' }, { text: 'đậm', bold: true }, { text: ' sau' }] }),
  block({ type: 'paragraph', text: [{ text: 'Xem ' }, { text: 'ở đây', link: 'https://a.vn' }, { text: ' nhé' }] }),
  block({ type: 'bullet', text: [{ text: 'Gạch' }] }),
  block({ type: 'numbered', text: [{ text: 'Số' }] }),
  block({ type: 'heading', level: 2, text: [{ text: 'Mục' }] }),
  block({ type: 'callout', title: '', text: [{ text: 'Khung' }] }),
  block({ type: 'quote', attribution: '', text: [{ text: 'Lời' }] }),
  block({ type: 'table', header: false, rows: [[[{ text: 'Ô' }], [{ text: 'Khác' }]]] }),
];

interface Situation {
  readonly name: string;
  /** Place of the block; letters (of its first text or cell) that are selected: from = to is a caret. */
  readonly at: number;
  readonly from: number;
  readonly to?: number;
  readonly bold?: true;
}

const situations: readonly Situation[] = [
  { name: 'end of the lead', at: 0, from: 10 },
  { name: 'start of a paragraph', at: 1, from: 0 },
  { name: 'within a word', at: 1, from: 6 },
  { name: 'end of a paragraph', at: 1, from: 13 },
  { name: 'an empty paragraph', at: 2, from: 0 },
  { name: 'in front of bold', at: 3, from: 6 },
  { name: 'within bold', at: 3, from: 7 },
  { name: 'behind bold', at: 3, from: 9 },
  { name: 'after Ctrl+B', at: 1, from: 9, bold: true },
  { name: 'within a link', at: 4, from: 6 },
  { name: 'behind a link', at: 4, from: 9 },
  { name: 'a bullet', at: 5, from: 4 },
  { name: 'a numbered entry', at: 6, from: 2 },
  { name: 'a heading', at: 7, from: 3 },
  { name: 'a call-out', at: 8, from: 5 },
  { name: 'a quote', at: 9, from: 3 },
  { name: 'a cell', at: 10, from: 1 },
  { name: 'over a selected word', at: 1, from: 4, to: 8 },
];

const words = ['đổi', 'mới'];

/** Runs in the page: puts the caret, or a selection, into a block. */
const select = (page: Page, at: number, from: number, to: number) =>
  page.evaluate(`(() => {
    const block = document.querySelectorAll('.editor-text > [data-slate-node="element"]')[${at}];
    const leaves = [...(block.querySelector('td') ?? block).querySelectorAll('[data-slate-string], [data-slate-zero-width]')];
    const place = (offset) => {
      let rest = offset;
      for (const leaf of leaves) {
        const node = leaf.firstChild;
        const length = leaf.hasAttribute('data-slate-zero-width') ? 0 : node.length;
        if (rest <= length) return [node, leaf.hasAttribute('data-slate-zero-width') ? 1 : rest];
        rest -= length;
      }
      throw new Error('no such letter');
    };
    document.querySelector('.editor-text').focus();
    const range = document.createRange();
    range.setStart(...place(${from}));
    range.setEnd(...place(${to}));
    getSelection().removeAllRanges();
    getSelection().addRange(range);
  })()`);

/** Until the page has done what it has to: hands do not click between taking back and the caret that comes of it. */
const rest = (page: Page) =>
  page.evaluate(
    `new Promise((done) => requestAnimationFrame(() => setTimeout(() => requestIdleCallback(done, { timeout: 2000 }), 50)))`,
  );

const textAt = (page: Page, at: number): Promise<string> =>
  page.evaluate(`(() => {
    const block = document.querySelectorAll('.editor-text > [data-slate-node="element"]')[${at}];
    const strings = (block.querySelector('td') ?? block).querySelectorAll('[data-slate-string]');
    return [...strings].map((node) => node.textContent).join('').replaceAll('\\uFEFF', '');
  })()`);

describe('18 places of the caret, 8 ways of input methods', () => {
  let window: OpenWebshell;
  let hands: Hands;
  beforeAll(async () => {
    const root = await mkdtemp(join(tmpdir(), 'diem-tin-matrix-'));
    const issue = issueToTypeIn();
    const sections = issue.sections.map((section) =>
      section.form === 'items' ? { ...section, items: section.items.map((item) => ({ ...item, body })) } : section,
    );
    const file = join(root, 'thu.diemtin');
    const saved = await saveIssueFile(file, { ...issue, sections }, noMedia);
    if (!saved.ok) throw new Error(saved.code);
    window = await openWebshell({ userFolder: join(root, 'user'), documentsFolder: join(root, 'documents'), file });
    await window.page.getByRole('textbox', { name: 'Nội dung tin' }).waitFor();
    hands = { page: window.page, cdp: await window.page.context().newCDPSession(window.page) };
  }, 60_000);
  afterAll(() => window.close());

  for (const style of inputStyles) {
    it(style.name, async () => {
      const { page } = hands;
      const wrong: string[] = [];
      for (const { name, at, from, to = from, bold } of situations) {
        const before = await textAt(page, at);
        await rest(page);
        await select(page, at, from, to);
        await page.waitForTimeout(120);
        await rest(page);
        if (bold) await page.keyboard.press('Control+b');
        for (const word of words) await style.type(hands, word);
        const wanted = `${before.slice(0, from)}${words.join(' ')} ${before.slice(to)}`;
        const seen = await textAt(page, at);
        if (seen !== wanted) wrong.push(`${name}: ${seen}`);
        const strong = await page.locator('.editor-text strong').allInnerTexts();
        if (bold && !strong.some((text) => text.includes('đổi'))) wrong.push(`${name}: not bold`);
        for (let count = 0; count < 30 && (await textAt(page, at)) !== before; count++) await page.keyboard.press('Control+z');
        if ((await textAt(page, at)) !== before) wrong.push(`${name}, taken back: ${await textAt(page, at)}`);
      }
      expect(wrong).toEqual([]);
      expect(window.faults).toEqual([]);
    }, 90_000);
  }
});
