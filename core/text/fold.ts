/** Folded text with the way back: `origins[i]` is the offset in the source of the character that gave `text[i]`. */
export interface FoldedText {
  readonly text: string;
  /** One entry a character of `text`, and a last one: the length of the source. Offsets are UTF-16 units. */
  readonly origins: readonly number[];
}

const MARKS = /\p{M}+/gu;

/**
 * Text as the search compares it: lower case, no accents, đ as d, so that `hoà`, `hòa` and `Hoa` are one word.
 * White space, also no-break spaces, becomes a plain space.
 */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('đ', 'd').replaceAll('ς', 'σ').replace(/\s/gu, ' ');

/** Folds and keeps the way back, so that a hit can be shown in the source text. */
export const foldWithOrigins = (text: string): FoldedText => {
  const folded: string[] = [];
  const origins: number[] = [];
  let at = 0;
  for (const letter of text) {
    const plain = fold(letter);
    for (let i = 0; i < plain.length; i += 1) origins.push(at);
    folded.push(plain);
    at += letter.length;
  }
  origins.push(text.length);
  return { text: folded.join(''), origins };
};
