import type { PageSummary } from './layout-summary.ts';

export type PagesView = 'single' | 'spread';

/** A row of the stage: one page, or two that face each other. Lengths in CSS px, from the top of the whole list. */
export interface SheetRow {
  readonly pages: readonly PageSummary[];
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Around and between rows, px. */
export const rowGap = 16;

/** CSS px a point at 100 %. */
export const fullSize = 96 / 72;

export const leastZoom = 0.25;
export const mostZoom = 4;

const zoomSteps = [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.25, 1.5, 2, 2.5, 3, 4] as const;

/** Pages in rows: in spreads the cover stands alone, then even pages at the left. `scale`: px a point. */
export function sheetRows(pages: readonly PageSummary[], view: PagesView, scale: number): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  let top = rowGap;
  for (const group of groupsOf(pages, view)) {
    const width = group.reduce((sum, page) => sum + cssLength(page.width, scale), 0);
    const height = Math.max(...group.map((page) => cssLength(page.height, scale)));
    rows.push({ pages: group, top, width, height });
    top += height + rowGap;
  }
  return rows;
}

/** Whole px: a page's bitmap then covers it exactly. */
export const cssLength = (points: number, scale: number): number => Math.round(points * scale);

/** The zoom at which a row of the view stands whole in the stage. */
export function fittingZoom(
  pages: readonly PageSummary[],
  view: PagesView,
  stage: { readonly width: number; readonly height: number },
): number {
  const widest = Math.max(1, ...pages.map((page) => page.width)) * (view === 'spread' ? 2 : 1);
  const highest = Math.max(1, ...pages.map((page) => page.height));
  const room = { width: stage.width - 2 * rowGap, height: stage.height - 2 * rowGap };
  return boundedZoom(Math.min(room.width / widest, room.height / highest) / fullSize);
}

export const boundedZoom = (zoom: number): number => Math.min(mostZoom, Math.max(leastZoom, zoom));

/** The next usual zoom, larger (`direction` 1) or smaller (-1). */
export function nextZoom(zoom: number, direction: 1 | -1): number {
  const next = direction === 1 ? zoomSteps.find((step) => step > zoom + 0.01) : zoomSteps.findLast((step) => step < zoom - 0.01);
  return next ?? (direction === 1 ? mostZoom : leastZoom);
}

export const heightOf = (rows: readonly SheetRow[]): number => {
  const last = rows.at(-1);
  return last === undefined ? 0 : last.top + last.height + rowGap;
};

export const rowOf = (rows: readonly SheetRow[], page: number): SheetRow | undefined =>
  rows.find((row) => row.pages.some(({ number }) => number === page));

/** The row that fills most of the view. */
export function rowInView(rows: readonly SheetRow[], top: number, height: number): SheetRow | undefined {
  const middle = top + height / 2;
  return rows.find((row) => row.top + row.height + rowGap / 2 > middle) ?? rows.at(-1);
}

function groupsOf(pages: readonly PageSummary[], view: PagesView): readonly (readonly PageSummary[])[] {
  if (view === 'single') return pages.map((page) => [page]);
  const [cover, ...rest] = pages;
  const groups: PageSummary[][] = cover === undefined ? [] : [[cover]];
  for (let at = 0; at < rest.length; at += 2) groups.push(rest.slice(at, at + 2));
  return groups;
}
