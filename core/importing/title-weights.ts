import { titleWords } from '../text/similarity.ts';

/** How much of a title's weight the words of a text hold, 0 to 1; words and word pairs that many items have weigh little. */
export type TitleShare = (title: string, text: string) => number;

/** Weighs words and pairs by the number of items they stand in (inverse document frequency). */
export const weighTitles = (items: readonly (readonly string[])[]): TitleShare => {
  const counts = new Map<string, number>();
  for (const texts of items)
    for (const term of new Set(texts.flatMap((text) => [...termsOf(text)]))) counts.set(term, (counts.get(term) ?? 0) + 1);
  const weightOf = (term: string): number => Math.log((items.length + 1) / (counts.get(term) ?? 1));
  return (title, text) => {
    const held = termsOf(text);
    let all = 0;
    let shared = 0;
    for (const term of termsOf(title)) {
      const weight = weightOf(term);
      all += weight;
      if (held.has(term)) shared += weight;
    }
    return all === 0 ? 0 : shared / all;
  };
};

const termsOf = (text: string): ReadonlySet<string> => {
  const words = titleWords(text);
  return new Set([...words, ...words.slice(1).map((word, i) => `${words[i]} ${word}`)]);
};
