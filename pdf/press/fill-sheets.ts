import type { Page } from '../../core/layout/frames/page.ts';

/** Pages that are folded from one sheet and stitched. */
const inSheet = 4;

/** How many blank pages bring a number of pages up to a multiple of four. */
export const blanksFor = (pages: number): number => (inSheet - (pages % inSheet)) % inSheet;

/** With blank pages at the end where they are wanted. */
export function filled(pages: readonly Page[], wanted: boolean): readonly Page[] {
  const last = pages.at(-1);
  if (!wanted || last === undefined) return pages;
  const blanks = Array.from({ length: blanksFor(pages.length) }, (_, index): Page => {
    const number = pages.length + index + 1;
    return { ...last, number, label: String(number), master: 'blank', section: null, frames: [] };
  });
  return [...pages, ...blanks];
}
