import type { Item } from '../../issue/item.ts';
import { bodyShingles, likeness } from '../body-shingles.ts';
import { itemsIn } from '../items-in.ts';
import type { IssueRule, PlaceHit } from '../rule.ts';

/** Formulaic prose reaches 0.2 to 0.4 between strangers. */
const same = 0.5;
const alike = 0.25;

const known = new WeakMap<Item, WeakMap<Item, number>>();

export const sameBody: IssueRule = {
  id: 'same-body',
  classes: ['E4.1', 'E4.4'],
  severity: 'error',
  fixes: false,
  scope: 'issue',
  words: {
    vi: {
      title: 'Nội dung của tin khác',
      say: ({ headline, percent }) =>
        Number(percent) >= 50
          ? `Nội dung trùng ${percent} % với tin “${headline}”; có thể dán nhầm, so sánh hai tin.`
          : `Nội dung gần giống tin “${headline}” (${percent} %); có thể cùng một sự việc.`,
    },
    en: {
      title: 'The text of another item',
      say: ({ headline, percent }) =>
        Number(percent) >= 50
          ? `${percent} % of the text is that of “${headline}”; perhaps pasted by mistake, compare the two.`
          : `The text is like that of “${headline}” (${percent} %); perhaps the same event.`,
    },
  },
  /** Either of the two may be the wrong one: both are told. */
  check: (issue) => {
    const items = itemsIn(issue);
    return items.flatMap(({ item, section }, index) =>
      items.flatMap(({ item: other }, at): readonly PlaceHit[] => {
        const share = at < index ? between(other, item) : at > index ? between(item, other) : 0;
        if (share < alike || (share < same && at > index)) return [];
        const facts = { headline: other.headline.slice(0, 80), percent: Math.round(share * 100) };
        const place = { section: section.id, item: item.id, field: 'body' as const };
        return [{ place, facts, other: other.id, about: other.id, severity: share >= same ? 'error' : 'info' }];
      }),
    );
  },
};

/** Remembered: a keystroke changes one item, and only its pairs are compared again. */
function between(a: Item, b: Item): number {
  const ofA = known.get(a) ?? new WeakMap<Item, number>();
  known.set(a, ofA);
  const before = ofA.get(b);
  if (before !== undefined) return before;
  const share = likeness(bodyShingles(a), bodyShingles(b));
  ofA.set(b, share);
  return share;
}
