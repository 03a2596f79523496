import { escapePattern } from './escape-pattern.ts';
import { isSyllable } from './syllable.ts';

/** An abbreviation and what a voice says for it. */
export interface SpokenAbbreviation {
  readonly name: string;
  readonly expansion: string;
}

/** A stretch that a voice must not read letter by letter as Vietnamese: words of another language, or an abbreviation. */
export type SpokenPart = {
  /** UTF-16. */
  readonly start: number;
  readonly end: number;
} & ({ readonly language: 'en' } | { readonly expansion: string });

export type SpokenParts = (text: string) => readonly SpokenPart[];

/** Finds such stretches, in order, none over another; an abbreviation goes before a language. */
export const spokenPartsWith = (abbreviations: readonly SpokenAbbreviation[]): SpokenParts => {
  const expansions = new Map(
    abbreviations.flatMap(({ name, expansion }) => (expansion === '' ? [] : [[name, expansion] as const])),
  );
  const names = [...expansions.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
  const pattern = names.length === 0 ? null : new RegExp(`(?<![\\p{L}\\d&/-])(?:${names.join('|')})(?![\\p{L}\\d&/-])`, 'gu');
  return (text) => {
    const short = pattern === null ? [] : [...text.matchAll(pattern)].map((match) => abbreviated(match, expansions));
    const foreign = englishIn(text).filter(({ start, end }) => short.every((one) => one.end <= start || end <= one.start));
    return foreign.length === 0 ? short : [...short, ...foreign].sort((a, b) => a.start - b.start);
  };
};

function abbreviated({ index, 0: name }: RegExpExecArray, expansions: ReadonlyMap<string, string>): SpokenPart {
  return { start: index, end: index + name.length, expansion: expansions.get(name) ?? name };
}

/** Words of plain letters without a mark; not parts of addresses, names of files, numbers of documents. */
const plainWord = /(?<![\p{L}\p{M}\d@._/&-])[A-Za-z]+(?:[-’'][A-Za-z]+)*(?![\p{L}\p{M}\d@_/&-]|\.[\p{L}\d])/gu;

/** Loan words that are written and read as Vietnamese although no syllable looks like them. */
const loanWords = new Set([
  'axit',
  'canxi',
  'oxy',
  'ozon',
  'hydro',
  'clo',
  'ampe',
  'gam',
  'kilogam',
  'xenlulo',
  'ximen',
  'silic',
  'mili',
  'oxi',
  'etylen',
]);

/** One word from four letters on, or several that stand together; short words that may be either count only between two that are English. */
function englishIn(text: string): readonly SpokenPart[] {
  const parts: { start: number; end: number; words: number; letters: number }[] = [];
  let isLinked = false;
  let last = -1;
  for (const match of text.matchAll(plainWord)) {
    const { index: start, 0: word } = match;
    const end = start + word.length;
    const open = parts.at(-1);
    const follows = open !== undefined && last >= 0 && /^ $/u.test(text.slice(last, start));
    const isAfterEnglish = follows && open.end === last;
    if (isEnglish(word) || (isAfterEnglish && isForeign(word))) {
      if (open !== undefined && (isAfterEnglish || (follows && isLinked))) {
        open.end = end;
        open.words += 1;
        open.letters += word.length;
      } else parts.push({ start, end, words: 1, letters: word.length });
      isLinked = false;
    } else isLinked = isAfterEnglish && linkWords.has(word.toLowerCase());
    last = end;
  }
  return parts
    .filter(({ words, letters }) => words > 1 || letters >= 4)
    .map(({ start, end }) => ({ start, end, language: 'en' }));
}

const linkWords = new Set([
  'of',
  'the',
  'and',
  'in',
  'on',
  'to',
  'for',
  'as',
  'a',
  'an',
  'at',
  'by',
  'is',
  'it',
  'or',
  'with',
  'from',
]);

/** Capitals alone count from five letters on: shorter ones are abbreviations. */
function isEnglish(word: string): boolean {
  return isForeign(word) && (word.length >= 5 || word !== word.toUpperCase());
}

/** Three letters or more with a vowel, no Vietnamese syllable (by its parts where it has hyphens). */
function isForeign(word: string): boolean {
  if (word.length < 3 || !/[aeiouy]/iu.test(word) || loanWords.has(word.toLowerCase())) return false;
  return word.split(/[-’']/u).some((part) => part.length > 1 && !isSyllable(part));
}
