import { bodyShingles, likeness } from '../body-shingles.ts';
import { itemsIn } from '../items-in.ts';
import type { IssueRule, PlaceHit } from '../rule.ts';
import { eventLikeness } from '../shared-phrases.ts';

/** Weight of shared rare phrases from which two items are about one event. */
const enough = 0.06;
/** From here on the texts themselves are alike: `same-body` says so. */
const alike = 0.25;

export const sameEvent: IssueRule = {
  id: 'same-event',
  classes: ['E4.4'],
  severity: 'info',
  fixes: false,
  scope: 'issue',
  words: {
    vi: {
      title: 'Cùng một sự kiện đăng hai lần',
      say: ({ headline }) => `Có vẻ cùng sự kiện với tin “${headline}”; xem có gộp hai tin được không.`,
    },
    en: {
      title: 'The same event twice',
      say: ({ headline }) => `This seems to be the same event as “${headline}”; see whether the two can be one.`,
    },
  },
  check: (issue) => {
    const items = itemsIn(issue);
    const likeEvent = eventLikeness(
      items.map(({ item }) => item),
      enough,
    );
    return items.flatMap(({ item, section }) =>
      items.flatMap(({ item: other }): readonly PlaceHit[] => {
        if (other === item || likeEvent(item, other) < enough) return [];
        if (likeness(bodyShingles(item), bodyShingles(other)) >= alike) return [];
        const place = { section: section.id, item: item.id, field: 'body' as const };
        return [{ place, facts: { headline: other.headline.slice(0, 80) }, other: other.id, about: other.id }];
      }),
    );
  },
};
