import { printedHit } from '../printed-places.ts';
import type { IssueRule } from '../rule.ts';

/** E1.5: an entry of the printed contents without its item. */
export const printedEntryWithoutItem: IssueRule = {
  id: 'printed-entry-without-item',
  classes: ['E1.5'],
  severity: 'error',
  fixes: false,
  scope: 'issue',
  words: {
    vi: {
      title: 'Mục lục in có tin mà bài không có',
      say: ({ found }) =>
        `Mục lục bản in có “${found}” nhưng không tìm thấy tin này. Tìm lại bài, hoặc bỏ qua nếu tin đã được gộp.`,
    },
    en: {
      title: 'Printed contents list a missing item',
      say: ({ found }) =>
        `The printed contents list “${found}” but no such item was found. Look for it, or ignore this if it was merged.`,
    },
  },
  check: (issue) =>
    (issue.printed?.contents ?? [])
      .filter(
        ({ item, kind, date, page }) => item === null && kind !== 'trend' && (date !== null || page !== '') && !/-/u.test(page),
      )
      .map((entry) => printedHit(issue, entry, entry.title)),
};
