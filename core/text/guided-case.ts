import { isInCapitals } from './capitals.ts';
import { type CasePiece, casePieces } from './case-pieces.ts';
import { fold } from './fold.ts';
import { toNfc } from './nfc.ts';

const LONGEST_TITLE = 120;

/**
 * For each piece of a title in capitals that also stands in the guide: how the guide writes it. Found as the longest common
 * subsequence of the words, accents aside (one of the two is often a slip of the scan). The guide's own first words are capitals of position and therefore teach nothing.
 */
export const guidedCases = (pieces: readonly CasePiece[], guide: string): ReadonlyMap<number, string> => {
  const cases = new Map<number, string>();
  const hints = casePieces(toNfc(guide));
  if (isInCapitals(guide) || pieces.length > LONGEST_TITLE || hints.length > LONGEST_TITLE) return cases;
  const keys = hints.map((hint) => fold(hint.text));
  const words = pieces.map((piece) => fold(piece.text));
  const lengths = commonLengths(words, keys);
  let i = 0;
  let j = 0;
  while (i < pieces.length && j < hints.length) {
    const piece = pieces[i];
    const hint = hints[j];
    if (piece === undefined || hint === undefined) break;
    if (words[i] === keys[j]) {
      if (!hint.opens || piece.opens || hasInnerCapital(hint.text)) cases.set(i, copyCase(piece.text, hint.text));
      i += 1;
      j += 1;
    } else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return cases;
};

/** Capitals and small letters as in the model, the letters (and their accents) as in the word. */
const copyCase = (word: string, model: string): string =>
  word.length === model.length
    ? [...word].map((letter, i) => (model[i] === model[i]?.toLowerCase() ? letter.toLowerCase() : letter)).join('')
    : model;

const hasInnerCapital = (word: string): boolean => /\p{Lu}/u.test(word.slice(1));

const commonLengths = (words: readonly string[], keys: readonly string[]): readonly (readonly number[])[] => {
  const lengths: number[][] = Array.from({ length: words.length + 1 }, () => new Array<number>(keys.length + 1).fill(0));
  for (let i = words.length - 1; i >= 0; i -= 1) {
    for (let j = keys.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row === undefined) continue;
      const below = lengths[i + 1];
      row[j] = words[i] === keys[j] ? (below?.[j + 1] ?? 0) + 1 : Math.max(below?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
};
