import { printedHit, usualWay } from '../printed-places.ts';
import type { IssueRule } from '../rule.ts';

/** E1.2: an entry without a page where the others have one. */
export const printedPageMissing: IssueRule = {
  id: 'printed-page-missing',
  classes: ['E1.2'],
  severity: 'warn',
  fixes: false,
  scope: 'issue',
  words: {
    vi: {
      title: 'Dòng mục lục in thiếu số trang',
      say: ({ found }) =>
        `Dòng mục lục “${found}” của bản in không có số trang, có thể bị ngắt dòng. Xuất lại, mục lục sẽ đủ số trang.`,
    },
    en: {
      title: 'Printed contents line without its page',
      say: ({ found }) =>
        `The line “${found}” of the printed contents has no page; it may be broken. Export again, the contents will be complete.`,
    },
  },
  check: (issue) => {
    const entries = issue.printed?.contents ?? [];
    if (usualWay(entries.map(({ page }) => page !== '')) !== true) return [];
    return entries
      .filter(({ page, kind }) => page === '' && kind !== 'trend')
      .map((entry) => printedHit(issue, entry, entry.title));
  },
};
