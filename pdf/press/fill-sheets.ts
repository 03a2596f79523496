import type { Page } from '../../core/layout/frames/page.ts';
import { blanksFor } from '../../core/layout/sheets-of-four.ts';

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
