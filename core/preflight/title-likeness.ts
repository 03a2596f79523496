import { titleWords } from '../text/similarity.ts';

/** Likeness of a contents title and its headline under which they are about different things, and from which they are one. */
export const differs = 0.5;
export const same = 0.98;

/** The part of the shorter title's words that the longer one has, 0 to 1: a title cut down from its headline is like it. */
export const titleLikeness = (title: string, headline: string): number => {
  const [a, b] = [titleWords(title), titleWords(headline)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of long) left.set(word, (left.get(word) ?? 0) + 1);
  let held = 0;
  for (const word of short) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      held += 1;
      left.set(word, count - 1);
    }
  }
  return held / short.length;
};
