import { printedHit } from '../printed-places.ts';
import type { IssueRule } from '../rule.ts';

/** E1.8: a section number before a smaller one, in the contents or over the text. */
export const printedSectionOrder: IssueRule = {
  id: 'printed-section-order',
  classes: ['E1.8'],
  severity: 'warn',
  fixes: false,
  scope: 'issue',
  words: {
    vi: {
      title: 'Mục in sai thứ tự',
      say: ({ found, number }) =>
        `Bản in để “${found}” (mục số ${number}) sai thứ tự. Xuất lại, các mục sẽ được đánh số theo thứ tự thật.`,
    },
    en: {
      title: 'Printed sections out of order',
      say: ({ found, number }) =>
        `The printed section “${found}” (number ${number}) is out of order. Export again, sections will be numbered as they stand.`,
    },
  },
  check: (issue) =>
    (['contents', 'body'] as const).flatMap((place) => {
      const heads = (issue.printed?.heads ?? []).filter((head) => head.place === place && head.numeral !== null);
      return heads
        .filter(
          ({ numeral }, at) => isOut(numeral, heads[at - 1]?.numeral ?? null) || isOut(heads[at + 1]?.numeral ?? null, numeral),
        )
        .map((head) => printedHit(issue, head, head.title, { facts: { number: head.numeral ?? 0 } }));
    }),
};

function isOut(numeral: number | null, before: number | null): boolean {
  return numeral !== null && before !== null && numeral < before;
}
