import type { ItemId } from '../../issue/ids.ts';
import { fold } from '../../text/fold.ts';
import { itemsIn } from '../items-in.ts';
import type { IssueRule } from '../rule.ts';

export const sameHeadline: IssueRule = {
  id: 'same-headline',
  classes: ['E4.2'],
  severity: 'error',
  fixes: false,
  scope: 'issue',
  words: {
    vi: {
      title: 'Hai tin cùng tiêu đề',
      say: ({ headline }) => `Tiêu đề “${headline}” đã có ở một tin phía trước; bỏ một tin hoặc đặt tiêu đề khác.`,
    },
    en: {
      title: 'Two items with one headline',
      say: ({ headline }) => `An earlier item has the headline “${headline}” already; delete one or give another headline.`,
    },
  },
  check: (issue) => {
    const seen = new Map<string, ItemId>();
    return itemsIn(issue).flatMap(({ item, section }) => {
      const headline = (fold(item.headline).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
      const other = headline === '' ? undefined : seen.get(headline);
      if (other === undefined) seen.set(headline, item.id);
      const place = { section: section.id, item: item.id, field: 'headline' as const };
      return other === undefined ? [] : [{ place, other, facts: { headline: item.headline.slice(0, 80) } }];
    });
  },
};
