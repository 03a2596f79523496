import { useLayoutEffect, useRef } from 'react';
import { rowGap, rowInView, rowOf, type SheetRow } from './sheet-rows.ts';
import type { ScrollStage, StageView } from './use-stage.ts';

interface Place {
  readonly scale: number;
  readonly rows: number;
  /** Scroll position, px. */
  readonly top: number;
  /** Sheet number in the middle of the view, and how far down its row the middle is (0 to 1). */
  readonly page: number;
  readonly down: number;
  /** Middle of the view from the middle of the rows, in points. */
  readonly aside: number;
}

/** When zoom or view change, what was in the middle of the view stays there. */
export function useKeptPlace(rows: readonly SheetRow[], scale: number, view: StageView, scrollTo: ScrollStage): void {
  const before = useRef<Place | null>(null);
  const latest = useRef(view);
  latest.current = view;
  useLayoutEffect(() => {
    const last = before.current;
    if (last === null || (last.scale === scale && last.rows === rows.length)) return;
    const row = rowOf(rows, last.page);
    if (row === undefined) return;
    const { top, width, height } = latest.current;
    if (top !== last.top) {
      // It was scrolled in the same moment: that place counts, not the one before.
      scrollTo((top * scale) / last.scale);
      return;
    }
    const middle = listMiddle(rows, width) + last.aside * scale;
    scrollTo(row.top + row.height * last.down - height / 2, middle - width / 2);
  }, [rows, scale, scrollTo]);
  useLayoutEffect(() => {
    const { top, left, width, height } = view;
    const row = rowInView(rows, top, height);
    const page = row?.pages[0]?.number;
    if (row === undefined || page === undefined) return;
    const down = (top + height / 2 - row.top) / row.height;
    const aside = (left + width / 2 - listMiddle(rows, width)) / scale;
    before.current = { scale, rows: rows.length, top, page, down, aside };
  }, [rows, scale, view]);
}

function listMiddle(rows: readonly SheetRow[], width: number): number {
  return Math.max(width, ...rows.map((row) => row.width + 2 * rowGap)) / 2;
}
