import type { Severity } from '../finding.ts';
import { itemsIn } from '../items-in.ts';
import type { PublishedBefore } from '../preflight-context.ts';
import type { IssueRule } from '../rule.ts';

export const alreadyPublished: IssueRule = {
  id: 'already-published',
  classes: ['T4'],
  severity: 'error',
  fixes: false,
  scope: 'issue',
  words: {
    vi: {
      title: 'Tin đã đăng ở số cũ',
      say: ({ headline, number, year, verdict }) =>
        verdict === 'same'
          ? `Tin này đã đăng ở Số ${number}/${year}: “${headline}”; bỏ, hoặc viết phần mới.`
          : `Tin này gần giống một tin ở Số ${number}/${year}: “${headline}”; xem có trùng không.`,
    },
    en: {
      title: 'An item that a past issue had',
      say: ({ headline, number, year, verdict }) =>
        verdict === 'same'
          ? `Issue ${number}/${year} had this item: “${headline}”; leave it out, or write what is new.`
          : `Issue ${number}/${year} had an item like this: “${headline}”; see whether it is the same.`,
    },
  },
  check: (issue, { published }) =>
    itemsIn(issue).flatMap(({ item, section }) => {
      const before = published.get(item.id);
      if (before === undefined) return [];
      const { headline, number, year } = before;
      return [
        {
          place: { section: section.id, item: item.id, field: 'headline' as const },
          facts: { headline, number, year, verdict: before.verdict },
          severity: severityOf(before),
          about: `${number}/${year} ${headline}`,
        },
      ];
    }),
};

/** The same body is one item printed twice; headlines of two items may be alike. */
function severityOf({ verdict, by }: PublishedBefore): Severity {
  if (verdict === 'similar') return 'info';
  return by === 'body' ? 'error' : 'warn';
}
