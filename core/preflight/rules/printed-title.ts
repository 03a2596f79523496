import { itemsById, printedHit } from '../printed-places.ts';
import type { IssueRule } from '../rule.ts';
import { differs, titleLikeness } from '../title-likeness.ts';

/** E1.4: an entry of the contents that has little of the headline it stands for. Short titles are right when the headline holds them. */
export const printedTitle: IssueRule = {
  id: 'printed-title',
  classes: ['E1.4'],
  severity: 'error',
  fixes: false,
  scope: 'issue',
  words: {
    vi: {
      title: 'Tiêu đề mục lục in khác hẳn tiêu đề tin',
      say: ({ found, headline }) =>
        `Mục lục bản in ghi “${found}”, tin có tiêu đề “${headline}”: khác nhau nhiều. Xem có ghép nhầm tin không, rồi sửa tiêu đề mục lục.`,
    },
    en: {
      title: 'Title of the contents differs',
      say: ({ found, headline }) =>
        `The printed contents have “${found}”, the item “${headline}”: quite different. See whether the right item is meant, then correct the contents title.`,
    },
  },
  check: (issue) =>
    (issue.printed?.contents ?? []).flatMap((entry) => {
      const headline = entry.item === null ? undefined : itemsById(issue).get(entry.item)?.item.headline;
      if (headline === undefined || headline === '') return [];
      const alike = titleLikeness(entry.title, headline);
      return alike < differs ? [printedHit(issue, entry, entry.title, { field: 'shortTitle', facts: { headline } })] : [];
    }),
};
