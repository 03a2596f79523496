import { describe, expect, it } from 'vitest';
import type { PageSummary } from '../../../renderer/preview/layout-summary.ts';
import {
  fittingZoom,
  fullSize,
  heightOf,
  nextZoom,
  rowGap,
  rowInView,
  rowOf,
  sheetRows,
} from '../../../renderer/preview/sheet-rows.ts';
import { leftToShow, topToShow } from '../../../renderer/preview/use-follow.ts';

const pages: readonly PageSummary[] = Array.from({ length: 6 }, (_, at) => ({
  number: at + 1,
  label: String(at + 1),
  width: 600,
  height: 800,
  section: null,
}));

describe('pages on the stage', () => {
  it('stand one below the other', () => {
    const rows = sheetRows(pages, 'single', 0.5);
    expect(rows.map(({ top }) => top)).toEqual([16, 432, 848, 1264, 1680, 2096]);
    expect(heightOf(rows)).toBe(2096 + 400 + rowGap);
  });

  it('face each other, even ones at the left, the cover alone', () => {
    const rows = sheetRows(pages, 'spread', 0.5);
    expect(rows.map((row) => row.pages.map(({ number }) => number))).toEqual([[1], [2, 3], [4, 5], [6]]);
    expect(rows.map(({ width }) => width)).toEqual([300, 600, 600, 300]);
    expect(rowOf(rows, 5)).toBe(rows[2]);
  });

  it('fit whole', () => {
    const zoom = fittingZoom(pages, 'single', { width: 632, height: 432 });
    expect(zoom * fullSize * 800).toBeCloseTo(400);
    expect(fittingZoom(pages, 'spread', { width: 632, height: 4000 }) * fullSize * 1200).toBeCloseTo(600);
    expect(fittingZoom(pages, 'single', { width: 0, height: 0 })).toBe(0.25);
  });

  it('zoom in usual steps, from 25 to 400 percent', () => {
    expect(nextZoom(0.59, 1)).toBe(0.67);
    expect(nextZoom(0.59, -1)).toBe(0.5);
    expect(nextZoom(4, 1)).toBe(4);
    expect(nextZoom(0.25, -1)).toBe(0.25);
  });

  it('the row in the middle of the view is the one spoken of', () => {
    const rows = sheetRows(pages, 'single', 0.5);
    expect(rowInView(rows, 0, 430)).toBe(rows[0]);
    expect(rowInView(rows, 300, 430)).toBe(rows[1]);
    expect(rowInView(rows, 99_999, 430)).toBe(rows[5]);
    expect(rowInView([], 0, 430)).toBeUndefined();
  });
});

describe('following the caret', () => {
  const spot = { page: 2, x: 300, top: 700, height: 12 };

  it('does not scroll while the caret is in view', () => {
    const [, row] = sheetRows(pages, 'single', 0.5);
    if (!row) throw new Error('no row');
    expect(topToShow(spot, row, 0.5, { top: 416, height: 432 })).toBeNull();
    expect(topToShow(spot, row, 0.5, { top: 0, height: 432 })).toBe(row.top - 16);
  });

  it('scrolls a large page so that the caret stands in its upper third', () => {
    const rows = sheetRows(pages, 'single', 2);
    const [, row] = rows;
    if (!row) throw new Error('no row');
    expect(topToShow(spot, row, 2, { top: 0, height: 600 })).toBe(row.top + 1400 - 200);
    expect(leftToShow(spot, rows, row, 2, { left: 0, width: 500 })).toBe(16 + 600 - 250);
    expect(leftToShow(spot, rows, row, 2, { left: 400, width: 500 })).toBeNull();
    expect(leftToShow({ ...spot, x: null }, rows, row, 2, { left: 0, width: 500 })).toBeNull();
  });
});
