/** A word as the search compares it: folded, and what folding took away. */
export interface FoldedWord {
  /** Lower case, no accents, đ as d. */
  readonly letters: string;
  /** One sign a UTF-16 unit of `letters`: how it was written, `0` = plainly. Equal letters with equal marks: the same accents. */
  readonly marks: string;
  /** 32 bits of `letters`. */
  readonly hash: number;
}

/** A word at its place: UTF-16 offsets in the text. */
export interface WordInText {
  readonly word: FoldedWord;
  readonly start: number;
  readonly end: number;
}

/** The words of a text in reading order: runs of letters and digits. `57-NQ/TW` is three words. */
export const wordsIn = (text: string): readonly WordInText[] => {
  const words: WordInText[] = [];
  for (const found of text.matchAll(WORD)) {
    words.push({ word: foldWord(found[0]), start: found.index, end: found.index + found[0].length });
  }
  return words;
};

/** Whether the word was written with an accent, a hook, a tone or as đ. */
export const hasMarks = (word: FoldedWord): boolean => /[^0]/u.test(word.marks);

/** A word from what was kept of it. */
export const wordFrom = (letters: string, marks: string): FoldedWord => ({ letters, marks, hash: hashOf(letters) });

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** Vietnamese has some seven thousand syllables: nearly every word was met before. */
const known = new Map<string, FoldedWord>();
const mostKnown = 50_000;

const foldWord = (written: string): FoldedWord => {
  const before = known.get(written);
  if (before !== undefined) return before;
  const folded = foldAnew(written);
  if (known.size >= mostKnown) known.clear();
  known.set(written, folded);
  return folded;
};

/** Shapes of a letter; the number of its mark. */
const shapes: Readonly<Record<string, number>> = { '\u0306': 1, '\u0302': 2, '\u031b': 3 };
const stroke = 4;
const otherShape = 5;

/** Tones stand with the first letter of the word, so that hoà and hòa have the same marks. */
const tones = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const toneFactor = 8;

const foldAnew = (written: string): FoldedWord => {
  let letters = '';
  let tone = 0;
  const marks: number[] = [];
  for (const sign of written.normalize('NFD')) {
    if (MARK.test(sign)) {
      const found = tones.indexOf(sign) + 1;
      if (found > 0) tone = found;
      else marks[marks.length - 1] = Math.max(marks.at(-1) ?? 0, shapes[sign] ?? otherShape);
      continue;
    }
    const lower = sign.toLowerCase().replace(MARKS, '');
    const plain = lower === 'đ' ? 'd' : lower === 'ς' ? 'σ' : lower;
    for (let unit = 0; unit < plain.length; unit += 1) marks.push(lower === 'đ' ? stroke : 0);
    letters += plain;
  }
  marks[0] = (marks[0] ?? 0) + tone * toneFactor;
  return wordFrom(letters, String.fromCharCode(...marks.map((mark) => firstSign + mark)));
};

const firstSign = 48;

const MARK = /\p{M}/u;
const MARKS = /\p{M}+/gu;

/** FNV-1a, 32 bits, over UTF-16 units. */
const hashOf = (letters: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < letters.length; at += 1) hash = Math.imul(hash ^ letters.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};
