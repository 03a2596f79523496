import { itemsById, printedHit } from '../printed-places.ts';
import type { IssueRule } from '../rule.ts';

/** E1.5: an item that the printed contents left out. */
export const printedEntryMissing: IssueRule = {
  id: 'printed-entry-missing',
  classes: ['E1.5'],
  severity: 'warn',
  fixes: false,
  scope: 'issue',
  words: {
    vi: {
      title: 'Tin không có trong mục lục in',
      say: ({ found }) => `Tin “${found}” có trong bài nhưng mục lục bản in không có. Xuất lại, mục lục sẽ có đủ mọi tin.`,
    },
    en: {
      title: 'Item not in the printed contents',
      say: ({ found }) =>
        `“${found}” is printed but the contents do not list it. Export again, the contents will have every item.`,
    },
  },
  check: (issue) => {
    if (issue.printed === null || issue.printed.contents.length === 0) return [];
    const listed = new Set(issue.printed.contents.map(({ item }) => item));
    return issue.printed.items
      .filter(({ item }) => !listed.has(item) && itemsById(issue).has(item))
      .map((each) => printedHit(issue, each, itemsById(issue).get(each.item)?.item.headline ?? ''));
  },
};
