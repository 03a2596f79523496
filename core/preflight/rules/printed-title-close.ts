import { itemsById, printedHit } from '../printed-places.ts';
import type { IssueRule } from '../rule.ts';
import { differs, same, titleLikeness } from '../title-likeness.ts';

/** E1.4: an entry of the contents with a few other words than its headline. */
export const printedTitleClose: IssueRule = {
  id: 'printed-title-close',
  classes: ['E1.4'],
  severity: 'info',
  fixes: false,
  scope: 'issue',
  words: {
    vi: {
      title: 'Tiêu đề mục lục in hơi khác tiêu đề tin',
      say: ({ found, headline }) =>
        `Mục lục bản in ghi “${found}”, tin có tiêu đề “${headline}”. Nếu không cố ý rút gọn thì viết cho giống.`,
    },
    en: {
      title: 'Title of the contents differs a little',
      say: ({ found, headline }) =>
        `The printed contents have “${found}”, the item “${headline}”. Make them alike unless it was shortened on purpose.`,
    },
  },
  check: (issue) =>
    (issue.printed?.contents ?? []).flatMap((entry) => {
      const headline = entry.item === null ? undefined : itemsById(issue).get(entry.item)?.item.headline;
      if (headline === undefined || headline === '') return [];
      const alike = titleLikeness(entry.title, headline);
      return alike >= differs && alike < same
        ? [printedHit(issue, entry, entry.title, { field: 'shortTitle', facts: { headline } })]
        : [];
    }),
};
