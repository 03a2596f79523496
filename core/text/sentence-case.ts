import { KNOWN_CASES } from './abbreviations.ts';
import { isInCapitals } from './capitals.ts';
import { type CasePiece, casePieces } from './case-pieces.ts';
import { guidedCases } from './guided-case.ts';
import { nameCases } from './name-case.ts';
import { toNfc } from './nfc.ts';
import { isSyllable } from './syllable.ts';

export interface SentenceCaseOptions {
  /** The same title as somebody typed it in natural case (the contents entry): words that match take their case from it. */
  readonly guide?: string;
}

const ROMAN = /^(?=[IVXLC])(?:X[CL]|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const LONGEST_ACRONYM = 5;

/**
 * A headline in capitals as it would be written in natural case: capital at the beginning, after a stop and a colon; names
 * and abbreviations from the lists; words of the guide as the guide has them. In capitals again the result equals the
 * source: toCapitals(sentenceCase(x)) === toCapitals(x). Text that is not in capitals is handed back (as NFC).
 */
export const sentenceCase = (text: string, options: SentenceCaseOptions = {}): string => {
  const source = toNfc(text);
  if (!isInCapitals(source)) return source;
  const pieces = casePieces(source);
  const guided = options.guide === undefined ? new Map<number, string>() : guidedCases(pieces, options.guide);
  const named = nameCases(pieces);
  let result = '';
  let at = 0;
  pieces.forEach((piece, i) => {
    const chosen = guided.get(i) ?? named.get(i) ?? ownCase(piece, pieces[i - 1]);
    result += source.slice(at, piece.start) + safely(piece, piece.opens ? capitalised(chosen) : chosen);
    at = piece.end;
  });
  return result + source.slice(at);
};

const ownCase = (piece: CasePiece, before: CasePiece | undefined): string => {
  const { text } = piece;
  if (piece.inNumber) return text;
  const known = KNOWN_CASES.get(piece.text);
  if (known !== undefined) return known;
  if (ROMAN.test(text) && (!isSyllable(text) || (before !== undefined && ROMAN_LABELS.has(before.text)))) return text;
  if (/^[A-Z]$/.test(text) && text !== 'Y') return text;
  if (isSyllable(text)) return lowered(text);
  return text.length <= LONGEST_ACRONYM || !/[AEIOUY]/.test(text) ? text : capitalised(lowered(text));
};

const ROMAN_LABELS: ReadonlySet<string> = new Set([
  'THỨ',
  'KHÓA',
  'KHOÁ',
  'HỘI',
  'QUÝ',
  'CẤP',
  'CHƯƠNG',
  'PHẦN',
  'ĐOẠN',
  'HẠNG',
  'LOẠI',
  'KỶ',
  'KHU',
]);

/** Small letters, save those whose capital would come out otherwise than it went in. */
const lowered = (text: string): string =>
  [...text].map((letter) => (letter.toLowerCase().toUpperCase() === letter ? letter.toLowerCase() : letter)).join('');

const capitalised = (word: string): string =>
  /^\p{Ll}\p{Lu}/u.test(word) ? word : word.slice(0, 1).toUpperCase() + word.slice(1);

/** No list and no guide may change letters, only their case. */
const safely = (piece: CasePiece, chosen: string): string =>
  chosen.toUpperCase() === piece.text.toUpperCase() ? chosen : piece.text;
