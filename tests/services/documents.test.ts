import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import AxeBuilder from 'axe-core';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import yauzl from 'yauzl';
import type { Block } from '../../core/issue/block.ts';
import { textsOf } from '../../core/issue/grammar.ts';
import type { BlockId } from '../../core/issue/ids.ts';
import { plainText } from '../../core/issue/inline.ts';
import type { Issue } from '../../core/issue/issue.ts';
import { layoutIssue } from '../../core/layout/layout-issue.ts';
import { usualRegistry } from '../../core/preflight/registry/usual-registry.ts';
import { type DocumentOutline, outlineOf } from '../../services/export/documents/outline.ts';
import { writeDocx } from '../../services/export/documents/write-docx.ts';
import { writeHtml } from '../../services/export/documents/write-html.ts';
import { writeText } from '../../services/export/documents/write-text.ts';
import { openIssueFile } from '../../services/issue-file/open-issue-file.ts';
import type { MediaStore } from '../../services/media/media-store.ts';
import { noMedia } from '../../services/media/memory-media.ts';
import { projectFile } from '../../services/project-root.ts';
import { randomIssue, randomSizes } from '../layout/random-issue.ts';
import { haiphong, testFaces } from '../layout/setting-for-tests.ts';
import { findChromium } from '../webshell/find-chromium.ts';

const created = new Date('2026-06-29T03:00:00Z');
const nothing = (): void => undefined;
const { abbreviations } = usualRegistry;

let issue: Issue;
let media: MediaStore;
let outline: DocumentOutline;
beforeAll(async () => {
  const opened = await openIssueFile(projectFile('assets', 'sample', 'so-24-2026.diemtin'));
  if (!opened.ok) throw new Error(opened.code);
  ({ issue, media } = opened);
  outline = outlined(issue, (name) => media.size(name));
});

const outlined = (one: Issue, size: MediaStore['size']): DocumentOutline =>
  outlineOf(one, haiphong, layoutIssue(one, haiphong, testFaces, size));

const lettersOf = (text: string): string =>
  (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join('');

/** Whether every headline and every text of the bodies stands there in order. */
const missingFrom = (text: string, one: Issue): readonly string[] => {
  const letters = lettersOf(text);
  let from = 0;
  return one.sections
    .flatMap((section) =>
      section.form === 'text'
        ? section.blocks.flatMap(textsOf).map(plainText)
        : section.items.flatMap(({ headline, body }) => [headline, ...body.flatMap(textsOf).map(plainText)]),
    )
    .filter((wanted) => {
      const at = letters.indexOf(lettersOf(wanted), from);
      if (at >= 0) from = at + lettersOf(wanted).length;
      return at < 0;
    });
};

const entities: Readonly<Record<string, string>> = { '38': '&', '60': '<', '62': '>', '34': '"', '39': "'" };
const textOfMarkup = (markup: string): string =>
  markup
    .replace(/<style>.*?<\/style>/su, '')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/&#(\d+);/gu, (_, code: string) => entities[code] ?? '')
    .replace(/&amp;/gu, '&');

describe('plain text for e-mail', () => {
  it('has contents with pages, all texts in order, lines for a mail, addresses whole', () => {
    const text = writeText(outline);
    const said = text.slice(text.indexOf('I. TỔNG KẾT')).replace(/\(https?:[^)]*\)/gu, '');
    expect(missingFrom(said, issue)).toEqual([]);
    for (const { title, page } of outline.contents) expect(text.replace(/\s+/gu, ' ')).toContain(`${title} (trang ${page})`);
    const lines = text.split('\r\n');
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(lines.filter((line) => line.length > 76 && !/\S{50}/u.test(line) && !line.includes(' | '))).toEqual([]);
    expect(text).toBe(text.normalize('NFC'));
  });

  it('keeps lists, quotes and tables apart', () => {
    const blocks = [
      { type: 'numbered', text: [{ text: 'Một' }] },
      { type: 'numbered', text: [{ text: 'Hai' }] },
      { type: 'quote', text: [{ text: 'Lời' }], attribution: 'Người nói' },
      { type: 'callout', title: 'Khung', text: [{ text: 'Chữ', link: 'https://a.vn' }] },
      { type: 'table', header: true, rows: [[[{ text: 'A' }], [{ text: 'B' }]]] },
    ].map((block, at) => ({ ...block, id: `b${at}` as BlockId }) as Block);
    const [section] = outline.sections;
    if (!section) throw new Error('no section');
    const text = writeText({ ...outline, contents: [], sections: [{ ...section, blocks, items: [] }] });
    expect(text).toContain('1. Một\r\n2. Hai\r\n\r\n> Lời\r\n> (Người nói)\r\n\r\n| Khung: Chữ (https://a.vn)\r\n\r\nA | B');
  });
});

describe('HTML', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch(await findChromium());
  });
  afterAll(() => browser.close());

  it('is one file that fetches nothing, breaks no rule of accessibility, and says all texts in order', async () => {
    const html = await writeHtml(outline, media, abbreviations, nothing);
    expect(missingFrom(textOfMarkup(html.slice(html.indexOf('<main'))), issue)).toEqual([]);
    expect(html.match(/(?:src|href)="(?!data:|#|https?:|mailto:)/gu)).toBeNull();
    expect(html).not.toMatch(/<script|<link|@import|url\(/u);
    const file = join(await mkdtemp(join(tmpdir(), 'diem-tin-html-')), 'số.html');
    await writeFile(file, html);
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url().slice(0, 5)));
    await page.goto(`file://${encodeURI(file)}`);
    await page.addScriptTag({ content: AxeBuilder.source }).catch(() => null);
    expect(asked.filter((url) => url.startsWith('http'))).toEqual([]);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('article h3').count()).toBe(28);
    expect(await page.locator('img:not([alt])').count()).toBe(0);
    await page.close();
    // The page's policy forbids scripts: the same markup without it is looked at.
    const open = await browser.newPage();
    await open.setContent(html.replace(/<meta http-equiv[^>]*>/u, ''));
    await open.addScriptTag({ content: AxeBuilder.source });
    const { violations } = await open.evaluate<{ violations: { id: string }[] }>('axe.run()');
    expect(violations.map(({ id }) => id)).toEqual([]);
    await open.close();
  }, 60_000);

  it('makes no markup of what was typed, and no link of what is no address', async () => {
    const [section] = outline.sections.filter(({ items }) => items.length > 0);
    const [first] = section?.items ?? [];
    if (!section || !first) throw new Error('no item');
    const item = { ...first.item, pictures: [], sources: [{ name: '<img src=x onerror=alert(1)>', url: 'javascript:alert(1)' }] };
    const items = [{ ...first, item, headline: '"><script>alert(1)</script>' }];
    const html = await writeHtml({ ...outline, sections: [{ ...section, items }] }, noMedia, abbreviations, nothing);
    expect(html).not.toMatch(/<script|<img src=x|javascript:/u);
  });

  it('says what abbreviations stand for, and which words are English', async () => {
    const [section] = outline.sections.filter(({ items }) => items.length > 0);
    const [first] = section?.items ?? [];
    if (!section || !first) throw new Error('no item');
    const items = [{ ...first, item: { ...first.item, pictures: [] }, headline: 'Digital Twin & AI <ở> cảng' }];
    const html = await writeHtml({ ...outline, sections: [{ ...section, items }] }, noMedia, abbreviations, nothing);
    expect(html).toContain(
      '<span lang="en">Digital Twin</span> &#38; <abbr title="trí tuệ nhân tạo">AI</abbr> &#60;ở&#62; cảng</h3>',
    );
  });
});

const unzipped = (archive: Uint8Array): Promise<ReadonlyMap<string, string>> =>
  new Promise((resolve, reject) => {
    yauzl.fromBuffer(Buffer.from(archive), { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      const entries = new Map<string, string>();
      zip.on('entry', (entry: yauzl.Entry) => {
        zip.openReadStream(entry, (failed, stream) => {
          if (failed) return reject(failed);
          void buffer(stream).then((bytes) => {
            entries.set(entry.fileName, bytes.toString('utf8'));
            zip.readEntry();
          });
        });
      });
      zip.on('end', () => resolve(entries));
      zip.readEntry();
    });
  });

describe('DOCX', () => {
  it('has real headings, right contents with links, descriptions of pictures, all texts; the same bytes twice', async () => {
    const archive = await writeDocx(outline, media, created, nothing);
    expect(Buffer.from(archive).equals(Buffer.from(await writeDocx(outline, media, created, nothing)))).toBe(true);
    const files = await unzipped(archive);
    const document = files.get('word/document.xml') ?? '';
    const body = document.slice(document.indexOf('w:val="Heading1"'));
    expect(missingFrom(textOfMarkup(body.replace(/<\/w:t>/gu, '</w:t>')), issue)).toEqual([]);
    expect(document.match(/w:val="Heading1"/gu)).toHaveLength(outline.sections.length);
    expect(document.match(/w:val="Heading2"/gu)).toHaveLength(28);
    const contents = textOfMarkup(document.slice(0, document.indexOf('w:val="Heading1"'))).replace(/\s+/gu, ' ');
    for (const { title, page } of outline.contents) expect(contents).toContain(`${title} ${page}`);
    const anchors = [...document.matchAll(/w:anchor="([^"]*)"/gu)].map(([, name]) => name);
    const bookmarks = new Set([...document.matchAll(/<w:bookmarkStart[^>]*w:name="([^"]*)"/gu)].map(([, name]) => name));
    expect(anchors.filter((name) => !bookmarks.has(name))).toEqual([]);
    expect(document.match(/descr="[^"]{5,}"/gu)?.length).toBeGreaterThan(20);
    expect(files.get('docProps/core.xml')).toContain('2026-06-29T03:00:00Z');
  }, 30_000);
});

describe('documents of random issues', () => {
  it.each([1, 2, 3, 4, 5, 6])('say all texts in order (%i)', async (seed) => {
    const random = randomIssue(seed);
    const made = outlined(random, (name) => randomSizes[name] ?? null);
    expect(missingFrom(writeText(made), random)).toEqual([]);
    expect(missingFrom(textOfMarkup(await writeHtml(made, noMedia, abbreviations, nothing)), random)).toEqual([]);
    const files = await unzipped(await writeDocx(made, noMedia, created, nothing));
    expect(missingFrom(textOfMarkup(files.get('word/document.xml') ?? ''), random)).toEqual([]);
  });
});
