import type { NumberedSections } from '../number-pages.ts';
import type { LayoutWarning } from '../warning.ts';
import type { ContentsPages } from './contents-pages.ts';
import type { CoverPage } from './cover-page.ts';

/** What stands before the sections, set with settled page numbers. */
export interface Front {
  readonly cover: CoverPage;
  readonly contents: ContentsPages;
  readonly numbered: NumberedSections;
  readonly warnings: readonly LayoutWarning[];
}
