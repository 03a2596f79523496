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
export const fold = (text: string): string => {
  let folded = '';
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= FIRST_SURROGATE && code <= LAST_SURROGATE) return foldWhole(text);
    folded += foldLetter(code);
  }
  return folded;
};

const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;

/** Letters fold one by one; remembering them makes folding six times as fast, and importing folds every line many times. */
const foldLetter = (code: number): string => {
  const known = LETTERS[code];
  if (known !== undefined) return known;
  const letter = foldWhole(String.fromCharCode(code));
  LETTERS[code] = letter;
  return letter;
};

const LETTERS: (string | undefined)[] = new Array<string | undefined>(0x10000);

const foldWhole = (text: string): string =>
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
