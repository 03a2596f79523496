import { isSyllable } from '../syllable.ts';
import { fromTcvn3, tcvn3Letters } from './tcvn3.ts';
import { fromVni } from './vni.ts';

export type LegacyEncoding = 'tcvn3' | 'vni';

/** Words with signs beyond ASCII that a text must have to be judged, and the share of them that must become Vietnamese. */
const fewest = 3;
const share = 0.8;

/** Share of the words in plain letters that are syllables in any Vietnamese text. */
const shareOfAll = 0.6;

/** Letters that only Unicode has: the text is no legacy text. */
const unicodeOnly = /[ăđĩũơưạ-ỹĂĐĨŨƠƯẠ-Ỹ]/u;

/** The old encoding that a text is in; null = it is Unicode, or no Vietnamese. */
export const detectLegacy = (text: string): LegacyEncoding | null => {
  const sample = text.slice(0, 20_000);
  if (unicodeOnly.test(sample)) return null;
  const words = sample.match(/[^\s.,;:!?()"“”/-]+/gu) ?? [];
  const marked = words.filter((word) => /[\u00a1-\u00ff]/u.test(word));
  if (marked.length < fewest) return null;
  const ofTcvn3 = scoreOf(marked, fromTcvn3);
  const ofVni = scoreOf(marked, fromVni);
  const asItIs = marked.filter((word) => isSyllable(word)).length / marked.length;
  const best = Math.max(ofTcvn3, ofVni);
  if (best < share || asItIs >= best) return null;
  // In Vietnamese nearly every word is a syllable, with signs or without; in other languages few are.
  const plain = words.filter((word) => /^\p{L}+$/u.test(word) && !marked.includes(word));
  if (plain.length > 0 && plain.filter((word) => isSyllable(word)).length / plain.length < shareOfAll) return null;
  return ofTcvn3 >= ofVni && usesOwnLetters(sample) ? 'tcvn3' : 'vni';
};

/** Unicode text of a text in an old encoding. */
export const convertLegacy = (text: string, encoding: LegacyEncoding): string =>
  encoding === 'tcvn3' ? fromTcvn3(text) : fromVni(text);

function scoreOf(words: readonly string[], convert: (text: string) => string): number {
  const good = words.filter((word) => {
    const converted = convert(word).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
    return converted !== '' && unicodeLetters.test(converted) && isSyllable(converted);
  });
  return good.length / words.length;
}

const unicodeLetters = /^[\p{L}]+$/u;

/** Signs that VNI never uses. */
function usesOwnLetters(text: string): boolean {
  return [...text].some((letter) => tcvn3Letters.has(letter) && /[¡-¾×Þßþ]/u.test(letter));
}
