import type { Layout } from '../../layout/frames/layout.ts';
import { blanksFor } from '../../layout/sheets-of-four.ts';
import { richBlackText, tooMuchInk } from './inks.ts';
import { type PressFinding, type PressJob, placeOf } from './press-finding.ts';
import { coarsePictures } from './resolution.ts';
import { shortOfBleed } from './short-of-bleed.ts';
import { thinLines } from './thin-lines.ts';

/** What to look at before the pages go to the press, the gravest first, then in the order of the pages. */
export const pressFindings = (layout: Layout, job: PressJob): readonly PressFinding[] =>
  [tooMuchInk, coarsePictures, shortOfBleed, thinLines, richBlackText, oddPages]
    .flatMap((check) => check(layout, job))
    .toSorted((one, other) => rank[one.severity] - rank[other.severity] || one.page - other.page);

const rank = { error: 0, warn: 1, info: 2 } as const;

/** A stitched bulletin has four pages a sheet; the printer adds white ones wherever they fall. */
function oddPages(layout: Layout, { fillSheets, pages }: PressJob): readonly PressFinding[] {
  const blanks = blanksFor(pages);
  if (blanks === 0) return [];
  const severity = fillSheets ? 'info' : 'warn';
  const facts = { pages, blanks, added: fillSheets ? 1 : 0 };
  return [{ kind: 'page-count', severity, page: layout.pages.length, place: placeOf(layout, null), facts }];
}
