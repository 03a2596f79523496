import { printedHit } from '../printed-places.ts';
import type { IssueRule } from '../rule.ts';

/** E1.6: neighbours in the printed contents that stand the other way round in print; both are named. */
export const printedOrder: IssueRule = {
  id: 'printed-order',
  classes: ['E1.6'],
  severity: 'warn',
  fixes: false,
  scope: 'issue',
  words: {
    vi: {
      title: 'Thứ tự trong mục lục in khác thứ tự tin',
      say: ({ found }) =>
        `Trong mục lục bản in, “${found}” đứng khác thứ tự trong bài. Xuất lại, mục lục sẽ theo đúng thứ tự tin.`,
    },
    en: {
      title: 'Order of the contents differs',
      say: ({ found }) =>
        `In the printed contents “${found}” stands in another order than in print. Export again, the contents will follow the items.`,
    },
  },
  check: (issue) => {
    const order = new Map((issue.printed?.items ?? []).map(({ item }, at) => [item, at]));
    const entries = (issue.printed?.contents ?? []).flatMap((entry) => {
      const at = entry.item === null ? undefined : order.get(entry.item);
      return at === undefined ? [] : [{ entry, at }];
    });
    const swapped = (a: (typeof entries)[number] | undefined, b: (typeof entries)[number] | undefined): boolean =>
      a !== undefined && b !== undefined && a.entry.kind === b.entry.kind && a.at > b.at;
    return entries
      .filter((each, i) => swapped(entries[i - 1], each) || swapped(each, entries[i + 1]))
      .map(({ entry }) => printedHit(issue, entry, entry.title));
  },
};
