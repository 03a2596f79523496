import { printedHit } from '../printed-places.ts';
import type { IssueRule } from '../rule.ts';

/** E2.1: section numbers of the printed issue that leave one out. */
export const printedNumbering: IssueRule = {
  id: 'printed-numbering',
  classes: ['E2.1'],
  severity: 'warn',
  fixes: false,
  scope: 'issue',
  words: {
    vi: {
      title: 'Mục in bị nhảy số',
      say: ({ found, number }) =>
        `Bản in đánh số “${found}” là ${number}, thiếu số trước đó. Xem có mất mục nào không; khi xuất lại, số mục tự đúng.`,
    },
    en: {
      title: 'Printed section numbers jump',
      say: ({ found, number }) =>
        `The printed section “${found}” has number ${number}; the one before is missing. See whether a section is lost; export numbers them anew.`,
    },
  },
  check: (issue) =>
    (['contents', 'body'] as const).flatMap((place) => {
      const heads = (issue.printed?.heads ?? []).filter((head) => head.place === place && head.numeral !== null);
      const numbers = new Set(heads.map(({ numeral }) => numeral));
      return heads
        .filter(({ numeral }) => heads.length > 1 && numeral !== null && numeral > 1 && !numbers.has(numeral - 1))
        .map((head) => printedHit(issue, head, head.title, { facts: { number: head.numeral ?? 0 } }));
    }),
};
