import { itemsById, printedHit, usualWay } from '../printed-places.ts';
import type { IssueRule } from '../rule.ts';

/** E2.6: source behind the text, lead above the headline. Where most items have their source behind the text, that is the style. */
export const printedPartsOrder: IssueRule = {
  id: 'printed-parts-order',
  classes: ['E2.6'],
  severity: 'error',
  fixes: false,
  scope: 'issue',
  words: {
    vi: {
      title: 'Các phần của tin in lẫn thứ tự',
      say: ({ found }) =>
        `Bản in của tin “${found}” để nguồn sau nội dung hoặc sapo trước tiêu đề. Xem chữ có lẫn sang tin bên cạnh không.`,
    },
    en: {
      title: 'Parts of an item out of order',
      say: ({ found }) =>
        `In print “${found}” has its source behind the text or its lead above the headline. See whether text belongs to the neighbour.`,
    },
  },
  check: (issue) => {
    const items = issue.printed?.items ?? [];
    const behind = usualWay(items.map(({ sourceBehindText, sourceForm }) => (sourceForm === 'none' ? null : sourceBehindText)));
    return items
      .filter(({ leadAbove, sourceBehindText }) => leadAbove !== null || (sourceBehindText && behind !== true))
      .map((each) => printedHit(issue, each, itemsById(issue).get(each.item)?.item.headline ?? ''));
  },
};
