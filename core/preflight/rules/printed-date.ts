import { itemsById, printedHit } from '../printed-places.ts';
import type { IssueRule } from '../rule.ts';

/** E1.3: the day in the contents is not that of the item. */
export const printedDate: IssueRule = {
  id: 'printed-date',
  classes: ['E1.3'],
  severity: 'error',
  fixes: false,
  scope: 'issue',
  words: {
    vi: {
      title: 'Ngày trong mục lục in khác ngày của tin',
      say: ({ contents, date }) => `Mục lục bản in ghi ${contents}, đầu tin ghi ${date}. Xem bài gốc rồi để đúng một ngày.`,
    },
    en: {
      title: 'Date of the contents differs',
      say: ({ contents, date }) =>
        `The printed contents say ${contents}, the item says ${date}. Look at the original and keep the right day.`,
    },
  },
  check: (issue) =>
    (issue.printed?.contents ?? []).flatMap((entry) => {
      const date = entry.item === null ? null : (itemsById(issue).get(entry.item)?.item.date ?? null);
      if (entry.date === null || date === null || entry.date === date) return [];
      return [printedHit(issue, entry, `${entry.date} ${date}`, { field: 'date', facts: { contents: entry.date, date } })];
    }),
};
