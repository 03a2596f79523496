import { itemsById, printedHit } from '../printed-places.ts';
import type { IssueRule } from '../rule.ts';

/** E1.7: listed under one section, printed in another. */
export const printedSection: IssueRule = {
  id: 'printed-section',
  classes: ['E1.7'],
  severity: 'error',
  fixes: false,
  scope: 'issue',
  words: {
    vi: {
      title: 'Mục lục in để tin ở mục khác',
      say: ({ found }) => `Mục lục bản in để “${found}” ở mục khác với chỗ đăng. Xem tin thuộc mục nào, chuyển tin nếu cần.`,
    },
    en: {
      title: 'Contents list the item elsewhere',
      say: ({ found }) =>
        `The printed contents list “${found}” under another section. See where the item belongs and move it if need be.`,
    },
  },
  check: (issue) => {
    const kinds = new Set(issue.sections.map(({ kind }) => kind));
    return (issue.printed?.contents ?? []).flatMap((entry) => {
      const placed = entry.item === null ? undefined : itemsById(issue).get(entry.item);
      if (placed === undefined || entry.kind === null || entry.kind === 'trend' || !kinds.has(entry.kind)) return [];
      return placed.section.kind === entry.kind ? [] : [printedHit(issue, entry, entry.title)];
    });
  },
};
