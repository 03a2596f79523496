import { KNOWN_CASES } from '../../text/abbreviations.ts';
import { isSyllable } from '../../text/syllable.ts';
import { matchAll } from '../match-all.ts';
import type { TextRule } from '../rule.ts';
import { garbledNames } from '../words/garbled-names.ts';

const names = new RegExp(`(?<!\\p{L})(?:${[...garbledNames.keys()].join('|')})(?!\\p{L})`, 'gu');
/** Borrowed words with Vietnamese marks. */
const borrowed = new Set(
  'patê pa-tê kilôgam kilômét mêtan ăngten ôtô môtô bitcoin viôlông pianô rađa rađiô vắcxin côngtenơ xêmina milimét xăngtimét đêximét miligam'.split(
    ' ',
  ),
);

const marks = /[\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031b]/u;

export const garbledWord: TextRule = {
  id: 'garbled-word',
  classes: ['E7.3'],
  severity: 'warn',
  fixes: true,
  scope: 'text',
  words: {
    vi: {
      title: 'Chữ hỏng, tên viết sai',
      say: ({ found, right }) =>
        right ? `“${found}” có lẽ là “${right}”; sửa lại.` : `“${found}” không phải tiếng Việt; xem lại với bài gốc.`,
    },
    en: {
      title: 'Garbled words and names',
      say: ({ found, right }) =>
        right
          ? `“${found}” should perhaps be “${right}”; mend it.`
          : `“${found}” is no Vietnamese word; compare with the original.`,
    },
  },
  check: ({ text }) => [
    ...matchAll(text, names, ([found]) => {
      const right = garbledNames.get(found) ?? '';
      return { facts: { found, right }, fix: right };
    }),
    // Only words with Vietnamese marks are judged: all others may be foreign.
    ...matchAll(text, /(?<![\p{L}\p{N}@./-])\p{L}{2,}(?![\p{L}\p{N}@/])/gu, ([found]) => {
      // Letters and marks of other languages: ł, ü, ç; f, j, w and z without a letter that only Vietnamese has.
      const isForeign =
        !/^[a-zđ\u0300-\u0303\u0306\u0309\u031b\u0323]+$/u.test(found.toLowerCase().normalize('NFD')) ||
        (/[fjwz]/iu.test(found) && !/[đươă]/iu.test(found));
      const isMarked = marks.test(found.normalize('NFD')) || /đ/iu.test(found);
      const isFine =
        isForeign ||
        !isMarked ||
        isSyllable(found) ||
        KNOWN_CASES.has(found.toUpperCase()) ||
        borrowed.has(found.toLowerCase()) ||
        /\p{Ll}\p{Lu}/u.test(found) ||
        isAbbreviation(found);
      return isFine ? null : { facts: { found, right: '' } };
    }),
  ],
};

/** ĐMST, QĐND. */
function isAbbreviation(word: string): boolean {
  return word === word.toUpperCase() && word.length <= 8 && !/[AEIOUYÀ-ỸƠƯÊÂĂÔ]{2}/u.test(word);
}
