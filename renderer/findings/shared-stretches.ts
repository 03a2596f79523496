import { fold } from '../../core/text/fold.ts';

/** Words in a row that both texts must have. */
const row = 5;

export interface MarkedStretch {
  readonly text: string;
  /** Both texts have it. */
  readonly isShared: boolean;
}

/** Every row of words in a text. */
export type WordRows = ReadonlySet<string>;

/** A text in stretches, with what it shares with the text of the `rows`: rows of five words and more. Accents, case and signs do not count. */
export function sharedStretches(text: string, rows: WordRows): readonly MarkedStretch[] {
  const words = wordsOf(text);
  const shared = words.map(() => false);
  for (let at = 0; at + row <= words.length; at++) {
    if (rows.has(rowAt(words, at))) shared.fill(true, at, at + row);
  }
  const stretches: MarkedStretch[] = [];
  let done = 0;
  const upTo = (end: number, isShared: boolean): void => {
    if (end > done) stretches.push({ text: text.slice(done, end), isShared });
    done = Math.max(done, end);
  };
  for (const [at, { start, end }] of words.entries()) {
    if (shared[at] && !shared[at - 1]) upTo(start, false);
    if (shared[at] && !shared[at + 1]) upTo(end, true);
  }
  upTo(text.length, false);
  return stretches;
}

interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    folded: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));

const rowAt = (words: readonly Word[], at: number): string =>
  words
    .slice(at, at + row)
    .map(({ folded }) => folded)
    .join(' ');

export function rowsOf(text: string): WordRows {
  const words = wordsOf(text);
  return new Set(words.slice(row - 1).map((_, at) => rowAt(words, at)));
}
