import { textsOf } from '../../issue/grammar.ts';
import { plainText } from '../../issue/inline.ts';
import type { Item } from '../../issue/item.ts';
import { itemsIn } from '../items-in.ts';
import type { IssueRule } from '../rule.ts';

/** Share of a headline's words and word pairs, each counted by how rare it is in the issue, that its text holds at least. */
const share = 0.1;

/** Words of a headline, and of a text, that can be judged. */
const fewest = { headline: 6, text: 60 };

/** What every second text holds says nothing. */
const commonest = 0.3;

export const foreignHeadline: IssueRule = {
  id: 'foreign-headline',
  classes: ['E4.5'],
  severity: 'warn',
  fixes: false,
  scope: 'issue',
  words: {
    vi: {
      title: 'Tiêu đề không khớp nội dung',
      say: ({ headline }) => `Nội dung hầu như không nhắc gì đến tiêu đề “${headline}”; xem có dán nhầm bài không.`,
    },
    en: {
      title: 'A headline that does not belong to its text',
      say: ({ headline }) =>
        `The text hardly mentions what the headline “${headline}” says; see whether another article was pasted.`,
    },
  },
  check: (issue) => {
    const items = itemsIn(issue);
    const counts = new Map<string, number>();
    for (const { item } of items) for (const term of termsOf(item).body) counts.set(term, (counts.get(term) ?? 0) + 1);
    return items.flatMap(({ item, section }) => {
      const { headline, body, isLong } = termsOf(item);
      if (!isLong) return [];
      const rarity = (term: string) => Math.log((items.length + 1) / ((counts.get(term) ?? 0) + 0.5));
      const telling = headline.filter((term) => rarity(term) > commonest);
      const whole = telling.reduce((sum, term) => sum + rarity(term), 0);
      const held = telling.filter((term) => body.has(term)).reduce((sum, term) => sum + rarity(term), 0);
      if (whole === 0 || held / whole >= share) return [];
      const place = { section: section.id, item: item.id, field: 'headline' as const };
      return [{ place, facts: { headline: item.headline.slice(0, 60) } }];
    });
  },
};

interface Terms {
  readonly headline: readonly string[];
  readonly body: ReadonlySet<string>;
  readonly isLong: boolean;
}

const known = new WeakMap<Item, Terms>();

/** Words and pairs of neighbouring words; remembered with the item. */
function termsOf(item: Item): Terms {
  const before = known.get(item);
  if (before) return before;
  const headline = wordsOf(withoutSpeaker(item.headline));
  const body = wordsOf(item.body.flatMap(textsOf).map(plainText).join(' '));
  const isLong = headline.length >= fewest.headline && body.length >= fewest.text;
  const terms = { headline: [...new Set(withPairs(headline))], body: new Set(withPairs(body)), isLong };
  known.set(item, terms);
  return terms;
}

/** What is said without who says it, `Name: …`: a name stands in any text about its bearer. */
function withoutSpeaker(headline: string): string {
  const colon = headline.indexOf(':');
  const said = headline.slice(colon + 1);
  const isSpeaker = /\p{Lu}\p{L}*\s\p{Lu}/u.test(headline.slice(0, Math.max(0, colon)));
  return isSpeaker && wordsOf(said).length >= fewest.headline ? said : headline;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function withPairs(words: readonly string[]): readonly string[] {
  return [...words, ...words.slice(1).map((word, index) => `${words[index]} ${word}`)];
}
