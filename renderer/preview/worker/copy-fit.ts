import type { ItemId } from '../../../core/issue/ids.ts';
import type { FaceSource } from '../../../core/layout/fonts/face.ts';
import type { TextFrame } from '../../../core/layout/frames/frame.ts';
import type { Pt } from '../../../core/layout/frames/geometry.ts';
import type { ItemPages, Layout } from '../../../core/layout/frames/layout.ts';
import type { Page } from '../../../core/layout/frames/page.ts';
import type { Template } from '../../../core/layout/template/template.ts';
import type { CopyFit } from '../layout-summary.ts';
import { boxAround } from './frame-box.ts';

/** So many lines on a further page are too many for the page before; more are a page of their own. */
const mostOver = 8;

/** Fewer free lines than these are no gap. */
const leastRoom = 3;

/** How every item sits on its last page, by item id. Pure. */
export function copyFits(layout: Layout, template: Template, faces: FaceSource): Readonly<Record<string, CopyFit>> {
  const fits: Record<string, CopyFit> = {};
  for (const range of layout.pageMap.items) fits[range.item] = fitOf(range, layout, template, faces);
  return fits;
}

function fitOf(range: ItemPages, layout: Layout, template: Template, faces: FaceSource): CopyFit {
  const page = layout.pages[range.lastPage - 1];
  if (page === undefined) return { kind: 'fits' };
  if (range.lastPage > range.firstPage) {
    const lines = textLines(page, range.item, layout);
    const words = wordsIn(lines);
    const rows = rowsOf(lines);
    if (rows <= mostOver) {
      const pageBefore = layout.pages[range.lastPage - 2];
      return { kind: 'over', lines: rows, words, page: pageBefore?.label ?? '' };
    }
  }
  const lines = isLastOnPage(range, layout) ? freeLines(page, range.item, layout, template, faces) : 0;
  return lines >= leastRoom ? { kind: 'room', lines } : { kind: 'fits' };
}

/** Lines of the item's running text on a page. */
function textLines(page: Page, item: ItemId, { structure }: Layout): readonly TextFrame[] {
  return page.frames.filter((frame): frame is TextFrame => {
    if (frame.kind !== 'text') return false;
    const node = frame.runs[0]?.node;
    const place = node === null || node === undefined ? undefined : structure[node]?.place;
    return place?.item === item && place.block !== null;
  });
}

/** Cells of a table and a list's numbers stand on the same height as other text: they are one row. */
function rowsOf(lines: readonly TextFrame[]): number {
  return new Set(lines.map((line) => Math.round(line.y))).size;
}

function wordsIn(lines: readonly TextFrame[]): number {
  const text = lines.map((line) => line.runs.map((run) => run.text).join('')).join(' ');
  return text.split(/\s+/u).filter((word) => word !== '').length;
}

function isLastOnPage(range: ItemPages, { pageMap }: Layout): boolean {
  const at = pageMap.items.indexOf(range);
  const next = pageMap.items[at + 1];
  return next === undefined || next.firstPage > range.lastPage;
}

/** Lines of body text that would fit between the item's end and the foot of the type area, in all columns together. */
function freeLines(page: Page, item: ItemId, layout: Layout, template: Template, faces: FaceSource): number {
  const box = boxAround(page, (node) => layout.structure[node]?.place.item === item, faces);
  if (box === null) return 0;
  const free: Pt = template.grid.bottom - (box.y + box.height);
  const columns = page.master === 'spotlight' ? template.flow.spotlight.columns : 1;
  return Math.max(0, Math.floor(free / template.styles.body.leading)) * columns;
}
