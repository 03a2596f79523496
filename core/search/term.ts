import { type FoldedWord, hasMarks, wordsIn } from './words.ts';

/** Words that must stand in a row: one word, a phrase in quotes, or a word that punctuation parts (`57-NQ/TW`). */
export interface Term {
  readonly words: readonly FoldedWord[];
  /** The last word is still being typed: words that begin like it match too. */
  readonly isPrefix: boolean;
}

/**
 * The terms of a search, each once. Words in quotes (“ ” or ") are one term. The last word counts as unfinished unless a space, a
 * quotation mark or another sign ends it.
 */
export const parseTerms = (text: string): readonly Term[] => {
  const terms = new Map<string, Term>();
  const chunks = chunksOf(text);
  for (const [index, chunk] of chunks.entries()) {
    const words = wordsIn(chunk).map(({ word }) => word);
    if (words.length === 0) continue;
    const isPrefix = index === chunks.length - 1 && ENDS_IN_WORD.test(text);
    terms.set(words.map(({ letters, marks }) => `${letters} ${marks}`).join(' ') + (isPrefix ? '' : ' '), { words, isPrefix });
  }
  return [...terms.values()];
};

/** Whether the words, from `at` on, are those of the term. */
export const matchAt = (words: readonly FoldedWord[], at: number, term: Term): Match => {
  let match: Match = 'exact';
  for (const [offset, wanted] of term.words.entries()) {
    const word = words[at + offset];
    const found = word ? matchWord(word, wanted, term.isPrefix && offset === term.words.length - 1) : 'none';
    if (found === 'none') return 'none';
    if (found === 'folded') match = 'folded';
  }
  return match;
};

/** `exact`: with the accents that were typed; `folded`: with others. */
export type Match = 'exact' | 'folded' | 'none';

/** Whether a word is the one that is looked for. An unfinished word without accents may still get them: it is always exact. */
export const matchWord = (word: FoldedWord, wanted: FoldedWord, isOpen: boolean): Match => {
  if (!(isOpen ? word.letters.startsWith(wanted.letters) : word.letters === wanted.letters)) return 'none';
  if (isOpen && !hasMarks(wanted)) return 'exact';
  return (isOpen ? word.marks.startsWith(wanted.marks) : word.marks === wanted.marks) ? 'exact' : 'folded';
};

/** Whether somebody typed accents: only then do they count. */
export const hasAccents = (terms: readonly Term[]): boolean => terms.some(({ words }) => words.some(hasMarks));

const CHUNK = /["“”„]([^"“”„]*)(?:["“”„]|$)|[^\s"“”„]+/gu;
const ENDS_IN_WORD = /[\p{L}\p{N}\p{M}]$/u;

function chunksOf(text: string): readonly string[] {
  return [...text.matchAll(CHUNK)].map(([whole, quoted]) => quoted ?? whole);
}
