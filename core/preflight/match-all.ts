import type { TextHit } from './rule.ts';

/** Every match of a pattern (with the flag g) as a hit; `more` may add to it, or leave it out with null. */
export const matchAll = (
  text: string,
  pattern: RegExp,
  more: (match: RegExpMatchArray, start: number) => Omit<TextHit, 'start' | 'end'> | null = () => ({}),
): readonly TextHit[] => {
  const hits: TextHit[] = [];
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    const added = more(match, start);
    if (added !== null) hits.push({ start, end: start + match[0].length, ...added });
  }
  return hits;
};
