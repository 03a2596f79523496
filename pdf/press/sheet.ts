import type { Pt, Rect } from '../../core/layout/frames/geometry.ts';
import type { TrimSize } from '../edition.ts';

const mm = 72 / 25.4;

/** Reaches over the trim on each side (ISO 12647-2 asks for 3 mm). */
export const bleed: Pt = 3 * mm;
/** From the trim to the edge of the sheet: bleed, then room for the marks. */
export const margin: Pt = 13 * mm;

const trims: Readonly<Record<TrimSize, { readonly width: Pt; readonly height: Pt }>> = {
  A4: { width: 595.276, height: 841.89 },
  '19x27': { width: 190 * mm, height: 270 * mm },
};

/** The sheet that a page is printed on, y downwards from its top left corner. */
export interface Sheet {
  readonly width: Pt;
  readonly height: Pt;
  readonly trim: Rect;
  readonly bleed: Rect;
  /** Where the page's own top left corner comes to lie, and how much it is scaled. */
  readonly origin: { readonly x: Pt; readonly y: Pt };
  readonly scale: number;
}

/**
 * Puts a page with its bleed on a sheet. A page of another size is scaled evenly until its bleed covers the bleed of the trim, and
 * centred: type keeps its shape, and the longer pair of sides loses a hair of its margin.
 */
export function sheetFor(page: { readonly width: Pt; readonly height: Pt; readonly bleed: Pt }, size: TrimSize): Sheet {
  const { width, height } = trims[size];
  const isOwn = Math.abs(page.width - width) < 0.5 && Math.abs(page.height - height) < 0.5;
  const scale = isOwn
    ? 1
    : Math.max((width + 2 * bleed) / (page.width + 2 * page.bleed), (height + 2 * bleed) / (page.height + 2 * page.bleed));
  const trim = { x: margin, y: margin, width: isOwn ? page.width : width, height: isOwn ? page.height : height };
  return {
    width: trim.width + 2 * margin,
    height: trim.height + 2 * margin,
    trim,
    bleed: { x: margin - bleed, y: margin - bleed, width: trim.width + 2 * bleed, height: trim.height + 2 * bleed },
    origin: { x: margin + (trim.width - page.width * scale) / 2, y: margin + (trim.height - page.height * scale) / 2 },
    scale,
  };
}

/** A rectangle in the file's own space, y upwards: left, bottom, right, top. */
export function boxOf({ x, y, width, height }: Rect, sheet: Sheet): readonly number[] {
  return [x, sheet.height - y - height, x + width, sheet.height - y].map((value) => Math.round(value * 1000) / 1000);
}
