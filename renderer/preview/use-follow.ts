import { useEffect, useRef } from 'react';
import { useStore } from '../app/store.ts';
import type { PageSpot } from './layout-summary.ts';
import type { LiveLayout } from './live-layout.ts';
import { cssLength, rowGap, rowOf, type SheetRow } from './sheet-rows.ts';
import type { ScrollStage, StageView } from './use-stage.ts';

/** Scrolls the stage when the user's place has moved on the pages and is out of view; nothing else ever scrolls it by itself. */
export function useFollow(
  live: LiveLayout,
  rows: readonly SheetRow[],
  scale: number,
  view: StageView,
  scrollTo: ScrollStage,
): void {
  const spot = useStore(live.marks, (marks) => marks.spot);
  const followed = useRef<PageSpot | null>(null);
  const latest = useRef({ rows, scale, view, scrollTo });
  latest.current = { rows, scale, view, scrollTo };
  const isReady = rows.length > 0 && view.height > 0;
  useEffect(() => {
    if (spot === null || !isReady || sameSpot(spot, followed.current)) return;
    followed.current = spot;
    const { rows, scale, view, scrollTo } = latest.current;
    const row = rowOf(rows, spot.page);
    if (row !== undefined) scrollTo(topToShow(spot, row, scale, view), leftToShow(spot, rows, row, scale, view));
  }, [spot, isReady]);
}

const sameSpot = (one: PageSpot, other: PageSpot | null): boolean =>
  one.page === other?.page && one.top === other.top && one.x === other.x;

/** Where to scroll so that the spot is in view; null = it is. A row that fits the view is shown whole. Pure. */
export function topToShow(spot: PageSpot, row: SheetRow, scale: number, view: Pick<StageView, 'top' | 'height'>): number | null {
  const top = row.top + spot.top * scale;
  // Of something high, its beginning is enough.
  const bottom = top + Math.min(spot.height * scale, view.height / 3);
  if (top >= view.top && bottom <= view.top + view.height) return null;
  return row.height <= view.height ? row.top - (view.height - row.height) / 2 : Math.max(0, top - view.height / 3);
}

/** Where to scroll sideways so that the spot is in view; null = it is, or the row fits the view. Pure. */
export function leftToShow(
  { page, x }: PageSpot,
  rows: readonly SheetRow[],
  row: SheetRow,
  scale: number,
  view: Pick<StageView, 'left' | 'width'>,
): number | null {
  const listWidth = Math.max(view.width, ...rows.map(({ width }) => width + 2 * rowGap));
  if (x === null || listWidth <= view.width) return null;
  const before = row.pages.slice(
    0,
    row.pages.findIndex(({ number }) => number === page),
  );
  const pageLeft = before.reduce((left, { width }) => left + cssLength(width, scale), (listWidth - row.width) / 2);
  const left = pageLeft + x * scale;
  return left >= view.left + rowGap && left <= view.left + view.width - rowGap ? null : Math.max(0, left - view.width / 2);
}
