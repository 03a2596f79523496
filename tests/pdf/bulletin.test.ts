import { Writable } from 'node:stream';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { dumpIssue } from '../../core/issue/dump.ts';
import type { Issue } from '../../core/issue/issue.ts';
import type { Layout } from '../../core/layout/frames/layout.ts';
import { writePdf } from '../../pdf/write-pdf.ts';
import { layOut } from '../../services/export/lay-out.ts';
import { openIssueFile } from '../../services/issue-file/open-issue-file.ts';
import { openInViewer, textOfPage } from './open-in-viewer.ts';

/** The whole way: the sample issue's file -> pages -> PDF -> what a viewer reads in it. */
let issue: Issue;
let layout: Layout;
let viewer: PDFDocumentProxy;
let pageTexts: string[];

const wordsOf = (text: string | null | undefined): string[] =>
  (text ?? '')
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

beforeAll(async () => {
  const opened = await openIssueFile('assets/sample/so-24-2026.diemtin');
  if (!opened.ok) throw new Error(opened.code);
  issue = opened.issue;
  const laidOut = await layOut(issue, opened.media);
  if (!laidOut.ok) throw new Error(laidOut.code);
  layout = laidOut.layout;
  const chunks: Uint8Array[] = [];
  const sink = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  await writePdf(layout, laidOut.resources, sink, { edition: 'screen', created: new Date('2026-06-21T08:00:00Z') });
  viewer = await openInViewer(Buffer.concat(chunks));
  pageTexts = await Promise.all(
    layout.pages.map(async (page) => (await textOfPage(viewer, page.number)).map(({ text }) => text).join(' ')),
  );
});

const pageOf = async (destination: string | readonly unknown[]): Promise<number> => {
  const explicit = typeof destination === 'string' ? await viewer.getDestination(destination) : destination;
  const reference = explicit?.[0] as Parameters<PDFDocumentProxy['getPageIndex']>[0];
  return (await viewer.getPageIndex(reference)) + 1;
};

/** The first word that does not follow the ones before it; null = all are there, in order. */
function firstLost(wanted: readonly string[], have: readonly string[]): string | null {
  let at = 0;
  for (const word of wanted) {
    const found = have.indexOf(word, at);
    if (found < 0) return word;
    at = found + 1;
  }
  return null;
}

describe('the sample bulletin, read back', () => {
  it('holds every word of every item, in order, on the pages of the item', () => {
    // What a picture in the text shows is said to screen readers, not printed.
    const alternativeTexts = layout.structure.flatMap(({ role, alt }) => (role === 'Figure' && alt !== null ? [alt] : []));
    for (const section of dumpIssue(issue).sections) {
      if (!('items' in section)) continue;
      for (const item of section.items) {
        const place = layout.pageMap.items.find((entry) => entry.item === item.id);
        const have = wordsOf(pageTexts.slice((place?.firstPage ?? 1) - 1, place?.lastPage).join(' '));
        // A spotlight's quote stands apart from the text, at the head of a column.
        const texts = [
          item.headline,
          ...item.paragraphs.filter((paragraph) => !alternativeTexts.some((alt) => paragraph.includes(alt))),
        ];
        const runs = section.kind === 'spotlight' ? texts : [texts.join(' ')];
        for (const run of runs) expect(firstLost(wordsOf(run), have), `of "${item.headline}"`).toBeNull();
      }
    }
  });

  it('copies as NFC', () => {
    const all = pageTexts.join('');
    expect(all).toBe(all.normalize('NFC'));
    expect(all).toMatch(/ẹ/u);
    expect(all).toMatch(/ị/u);
    expect(all).toMatch(/ọ/u);
  });

  it('lists every item in the contents, each with the page where its headline stands', async () => {
    const items = issue.sections.flatMap((section) => (section.form === 'items' ? section.items : []));
    const entries = layout.contents.filter((entry) => entry.item !== null);
    expect(entries.map((entry) => entry.item)).toEqual(items.map((item) => item.id));
    const contents = wordsOf(
      layout.pages.flatMap((page, index) => (page.master === 'contents' ? [pageTexts[index] ?? ''] : [])).join(' '),
    ).join(' ');
    for (const [index, entry] of entries.entries()) {
      expect(contents).toContain([...wordsOf(entry.title), entry.label].join(' '));
      const headline = wordsOf(items[index]?.headline).join(' ');
      expect(wordsOf(pageTexts[entry.page - 1]).join(' ')).toContain(headline);
      expect(await pageOf(entry.destination)).toBe(entry.page);
    }
  });

  it('leads from every row of the contents to the right page', async () => {
    const targets: number[] = [];
    for (const page of layout.pages.filter(({ master }) => master === 'contents')) {
      const links = await (await viewer.getPage(page.number)).getAnnotations();
      for (const link of links.filter(({ dest }) => typeof dest === 'string')) targets.push(await pageOf(link.dest));
    }
    expect(targets).toEqual(layout.contents.map((entry) => entry.page));
  });

  it('has a bookmark for every entry, and page labels as printed', async () => {
    const outline = await viewer.getOutline();
    const leaves = outline.flatMap((entry) => entry.items);
    expect(leaves).toHaveLength(layout.contents.length);
    for (const [index, leaf] of leaves.entries()) expect(await pageOf(leaf.dest ?? '')).toBe(layout.contents[index]?.page);
    expect(await viewer.getPageLabels()).toEqual(layout.pages.map((page) => page.label));
  });
});
