import type { IndexedIssue } from './indexed-issue.ts';
import { matchWord, type Term } from './term.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An entry that holds every term. */
export interface MatchedEntry {
  readonly entry: number;
  /** Every term stands in its titles. */
  readonly inHeadline: boolean;
  /** Every term stands with the accents that were typed: in the titles if `inHeadline`, else anywhere. */
  readonly exact: boolean;
}

type Matcher = (issue: IndexedIssue) => readonly MatchedEntry[];

/**
 * Looks terms up in a vocabulary, for many issues: the entries that hold every term (`headlines`: in their titles), in order; all of them
 * for no term. An issue is read word by word once: a table tells what each number of the vocabulary is to the terms.
 */
export const matcherFor = (terms: readonly Term[], vocabulary: Vocabulary, headlines: boolean): Matcher => {
  const { now, later } = shareOut(terms);
  const table = new TermTable(now, vocabulary);
  const rest = later.length === 0 ? null : matcherFor(later, vocabulary, headlines);
  return (issue) => {
    if (table.isHopeless) return [];
    const matched = issue.entries.flatMap((_, entry) => matchEntry(issue, entry, table, headlines) ?? []);
    return rest === null || matched.length === 0 ? matched : both(matched, rest(issue));
  };
};

/** Bits of a number that bit operations can use without a sign. */
const mostBits = 31;

/** As many terms as have room: each of their words needs a bit. Of an endless phrase the beginning counts. */
function shareOut(terms: readonly Term[]): { readonly now: readonly Term[]; readonly later: readonly Term[] } {
  let bits = 0;
  const at = terms.findIndex(({ words }) => {
    bits += Math.min(words.length, mostBits);
    return bits > mostBits;
  });
  return at < 0 ? { now: terms, later: [] } : { now: terms.slice(0, at), later: terms.slice(at) };
}

/** A term of several words: the bit of its first one, and how many there are. */
interface Phrase {
  readonly first: number;
  readonly length: number;
}

/** For every number of a vocabulary one bit a word of the terms. A term is known by the bit of its first word. */
class TermTable {
  /** Words with the letters that are looked for. */
  readonly folded: Uint32Array;
  /** Of these, the words with the accents that were typed. */
  readonly exact: Uint32Array;
  readonly phrases: readonly Phrase[];
  /** Bits of the terms of one word. */
  readonly single: number;
  /** Bits of all terms. */
  readonly all: number;
  /** The archive has no such word. */
  readonly isHopeless: boolean;

  constructor(terms: readonly Term[], vocabulary: Vocabulary) {
    this.folded = new Uint32Array(vocabulary.size);
    this.exact = new Uint32Array(vocabulary.size);
    const phrases: Phrase[] = [];
    let [bit, single, all, isHopeless] = [0, 0, 0, false];
    for (const { words, isPrefix } of terms) {
      const length = Math.min(words.length, mostBits);
      if (length > 1) phrases.push({ first: bit, length });
      else single |= 1 << bit;
      all |= 1 << bit;
      for (const [index, wanted] of words.slice(0, length).entries()) {
        const isOpen = isPrefix && index === words.length - 1;
        const numbers = vocabulary.numbersFor(wanted.letters, isOpen);
        isHopeless ||= numbers.length === 0;
        for (const number of numbers) {
          this.folded[number] = (this.folded[number] ?? 0) | (1 << bit);
          const word = vocabulary.word(number);
          if (word && matchWord(word, wanted, isOpen) === 'exact') this.exact[number] = (this.exact[number] ?? 0) | (1 << bit);
        }
        bit += 1;
      }
    }
    this.phrases = phrases;
    this.single = single;
    this.all = all;
    this.isHopeless = isHopeless;
  }
}

function matchEntry(issue: IndexedIssue, entry: number, table: TermTable, headlines: boolean): MatchedEntry | null {
  const start = issue.starts[entry] ?? 0;
  const titlesEnd = issue.headlineEnds[entry] ?? start;
  const inTitles = termsIn(issue.words, start, titlesEnd, table, table.folded);
  const inHeadline = inTitles === table.all;
  if (inHeadline) return { entry, inHeadline, exact: termsIn(issue.words, start, titlesEnd, table, table.exact) === table.all };
  if (headlines) return null;
  const end = issue.starts[entry + 1] ?? start;
  if ((inTitles | termsIn(issue.words, titlesEnd, end, table, table.folded)) !== table.all) return null;
  return { entry, inHeadline, exact: termsIn(issue.words, start, end, table, table.exact) === table.all };
}

/** The bits of the terms that stand in a stretch of words. */
function termsIn(words: Uint32Array, start: number, end: number, table: TermTable, bits: Uint32Array): number {
  let found = 0;
  for (let at = start; at < end; at += 1) {
    const here = bits[words[at] ?? 0] ?? 0;
    if (here === 0) continue;
    found |= here & table.single;
    for (const phrase of table.phrases) if (standsAt(words, at, phrase, bits)) found |= 1 << phrase.first;
    if (found === table.all) break;
  }
  return found;
}

/** Texts end with a gap, which is no word of any phrase: no phrase reaches from one text into the next. */
function standsAt(words: Uint32Array, at: number, { first, length }: Phrase, bits: Uint32Array): boolean {
  for (let offset = 0; offset < length; offset += 1) {
    if (((bits[words[at + offset] ?? 0] ?? 0) & (1 << (first + offset))) === 0) return false;
  }
  return true;
}

/** What two halves of the terms agree on. */
function both(one: readonly MatchedEntry[], other: readonly MatchedEntry[]): readonly MatchedEntry[] {
  const byEntry = new Map(other.map((match) => [match.entry, match]));
  return one.flatMap(({ entry, inHeadline, exact }) => {
    const match = byEntry.get(entry);
    return match ? [{ entry, inHeadline: inHeadline && match.inHeadline, exact: exact && match.exact }] : [];
  });
}
