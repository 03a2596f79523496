import { MULTIPLIERS, NUMBER_LABELS, PERSON_TITLES, PLACE_TITLES, UNITS } from './keep-together-words.ts';
import { VIETNAMESE_PLACES, WORLD_PLACES } from './place-names.ts';

interface Word {
  /** Offset of the first character. */
  readonly start: number;
  /** Offset after the last character. */
  readonly end: number;
  readonly text: string;
  /** Without quotes and brackets around it and stops after it. */
  readonly core: string;
  readonly lower: string;
  /** Something that closes a phrase stands after the core: the next word belongs to what follows. */
  readonly closed: boolean;
}

const OPENERS = '"\'“‘«([{';
const CLOSERS = '"\'”’»)]},;:!?…';
const DASH = /^[-–—]$/;
const JOINER = /^[&+×x=/]$/;
const NUMBER_START = /^[~≈<>±+]?\d/;
const NUMBER_ONLY = /^[~≈<>±+]?\d[\d.,]*\+?$/;
const ROMAN = /^(?=[IVXLC])(?:X[CL]|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const CAPITAL = /^\p{Lu}/u;

/**
 * Offsets in `text` of the spaces at which a line may not end: number + unit (`1,6 triệu`), label + number (`Số 21`,
 * `tháng 6`, `Nghị quyết 57-NQ/TW`), `TP. Hải Phòng`, title + name (`ông Nam`, `PGS.TS Hoa`), names such as `Việt Nam`,
 * and the space before a dash, so that no line begins with one. No-break spaces (U+00A0, U+202F) are always among them.
 * Expects NFC text. Runs once over the text.
 */
export const keepTogether = (text: string): ReadonlySet<number> => {
  const kept = new Set<number>();
  let before: Word | null = null;
  let word: Word | null = null;
  let at = 0;
  while (at < text.length) {
    const start = skipSpaces(text, at, kept);
    if (start >= text.length) break;
    const end = wordEnd(text, start);
    const next = toWord(text, start, end);
    if (word !== null && belongTogether(before, word, next)) for (let i = word.end; i < next.start; i += 1) kept.add(i);
    before = word;
    word = next;
    at = end;
  }
  return kept;
};

const belongTogether = (before: Word | null, word: Word, next: Word): boolean => {
  if (DASH.test(next.text) || JOINER.test(next.text)) return true;
  if (JOINER.test(word.text)) return true;
  if (DASH.test(word.text)) return before !== null && NUMBER_START.test(before.core) && NUMBER_START.test(next.core);
  const abbreviated = word.closed && word.text.endsWith('.') && !word.core.includes(' ');
  if (CAPITAL.test(next.core)) {
    if (PLACE_TITLES.has(word.lower) && (abbreviated || word.lower === 'tp' || word.lower === 'tx') && CAPITAL.test(word.core))
      return true;
    if (PERSON_TITLES.has(word.lower) && (!word.closed || abbreviated)) return true;
  }
  if (word.closed) return false;
  if (NUMBER_ONLY.test(word.core) && UNITS.has(next.lower)) return true;
  if (MULTIPLIERS.has(word.lower) && UNITS.has(next.lower) && before !== null && NUMBER_ONLY.test(before.core)) return true;
  if (NUMBER_LABELS.has(word.lower) && (NUMBER_START.test(next.core) || ROMAN.test(next.core))) return true;
  return (NAME_FOLLOWERS.get(word.core)?.has(next.core) ?? false) && standBare(word, next);
};

/** Nothing may stand between the syllables of a name: no closing mark after the first, no opening one before the second. */
const standBare = (word: Word, next: Word): boolean => word.text.endsWith(word.core) && next.text.startsWith(next.core);

const toWord = (text: string, start: number, end: number): Word => {
  let from = start;
  let to = end;
  while (from < to && OPENERS.includes(text[from] ?? '')) from += 1;
  while (to > from && (CLOSERS.includes(text[to - 1] ?? '') || text[to - 1] === '.')) to -= 1;
  const core = text.slice(from, to);
  return { start, end, text: text.slice(start, end), core, lower: core.toLowerCase(), closed: to < end };
};

const skipSpaces = (text: string, from: number, kept: Set<number>): number => {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) {
    if (isNoBreak(text.charCodeAt(at))) kept.add(at);
    at += 1;
  }
  return at;
};

const wordEnd = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && !isSpace(text.charCodeAt(at))) at += 1;
  return at;
};

const isNoBreak = (code: number): boolean => code === 0xa0 || code === 0x202f;
const isSpace = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d || isNoBreak(code);

const NAME_FOLLOWERS: ReadonlyMap<string, ReadonlySet<string>> = followersOf([...VIETNAMESE_PLACES, ...WORLD_PLACES]);

function followersOf(names: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const followers = new Map<string, Set<string>>();
  for (const name of [...names, ...names.map((each) => each.toUpperCase())]) {
    const syllables = name.split(' ');
    syllables.forEach((syllable, i) => {
      const next = syllables[i + 1];
      if (next === undefined) return;
      const known = followers.get(syllable);
      if (known === undefined) followers.set(syllable, new Set([next]));
      else known.add(next);
    });
  }
  return followers;
}
