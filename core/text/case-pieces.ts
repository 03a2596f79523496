import { KNOWN_CASES } from './abbreviations.ts';

/** A stretch of letters of a title whose case is decided as one. */
export interface CasePiece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Stands at the beginning of the title, of a sentence or after a colon. */
  readonly opens: boolean;
  /** Part of a word with digits, such as `57-NQ/TW` or `CT1234`: left as it is. */
  readonly inNumber: boolean;
}

const WORD = /\S+/gu;
const LETTERS = /[\p{L}\p{M}\p{N}]+/gu;
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/**
 * Cuts a title into the stretches that have a case of their own: words between spaces where the lists know them whole
 * (`KH&CN`, `K-WATER`), else the runs of letters in them (`HỌC-CÔNG` gives two).
 */
export const casePieces = (title: string): readonly CasePiece[] => {
  const pieces: CasePiece[] = [];
  let opens = true;
  for (const match of title.matchAll(WORD)) {
    const word = match[0];
    const at = match.index;
    const core = word.replace(EDGES, '');
    const coreAt = at + word.indexOf(core);
    const inNumber = /\d/.test(core);
    if (core !== '' && (inNumber || KNOWN_CASES.has(core.toUpperCase()))) {
      pieces.push({ start: coreAt, end: coreAt + core.length, text: core, opens, inNumber });
      opens = false;
    } else {
      for (const run of word.matchAll(LETTERS)) {
        pieces.push({ start: at + run.index, end: at + run.index + run[0].length, text: run[0], opens, inNumber: false });
        opens = false;
      }
    }
    if (/[.!?:…]["'”’»)]*$/u.test(word) && !SHORT_FORM.test(core)) opens = true;
  }
  return pieces;
};

/** Words whose stop does not end a sentence: TP. Hải Phòng. */
const SHORT_FORM = /^(?:TP|TX|TT|GS|TS|PGS|THS|PGS\.TS|GS\.TS|ST|TR|Q|P|H)$/iu;
