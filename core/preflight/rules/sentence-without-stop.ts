import { DOCUMENT_KINDS, FAMILY_NAMES, PROPER_NAMES } from '../../text/proper-names.ts';
import { isSyllable } from '../../text/syllable.ts';
import { isProse } from '../checked-text.ts';
import { matchAll } from '../match-all.ts';
import type { TextRule } from '../rule.ts';
import { namePrefixes, nameStarts } from '../words/name-starts.ts';

/** A word in small letters, a capitalised one, a word in small letters. */
const breakInSentence = /(?<=(?:^|[\s(“])(\p{Ll}[\p{Ll}\p{M}]*)[”)]?\s)([ỞÝ]|\p{Lu}\p{Ll}+)(?=\s(\p{Ll}+))/gu;
const quoted = /“[^“”]*”|"[^"]*"|«[^«»]*»/gu;

export const sentenceWithoutStop: TextRule = {
  id: 'sentence-without-stop',
  classes: ['E6.4'],
  severity: 'warn',
  fixes: false,
  scope: 'text',
  words: {
    vi: {
      title: 'Thiếu dấu chấm giữa hai câu',
      say: ({ found }) => `Trước “${found}” có vẻ thiếu dấu chấm: chữ hoa đứng giữa câu. Thêm dấu chấm hoặc viết thường.`,
    },
    en: {
      title: 'A stop missing between sentences',
      say: ({ found }) =>
        `A stop seems to be missing before “${found}”: a capital stands in mid-sentence. Add the stop or use a small letter.`,
    },
  },
  check: (checked) => {
    if (!isProse(checked) || checked.role === 'quote') return [];
    const { text } = checked;
    return matchAll(text, breakInSentence, ([found, before = '', word = '', after = ''], start) => {
      if (namePrefixes.has(before) || mayBeName(word, after) || isQuoted(text, start)) return null;
      return { facts: { found } };
    });
  },
};

function mayBeName(word: string, after: string): boolean {
  return names.has(word) || names.has(`${word} ${after}`) || FAMILY_NAMES.has(word.toUpperCase()) || !isSyllable(word);
}

function isQuoted(text: string, at: number): boolean {
  return [...text.matchAll(quoted)].some((match) => match.index <= at && at < match.index + match[0].length);
}

/** Names of one word, and the first two of names that go on in small letters: `Kho bạc`, `Cách mạng`. */
const names: ReadonlySet<string> = new Set([
  ...nameStarts,
  ...[...PROPER_NAMES, ...DOCUMENT_KINDS].flatMap((name) => {
    const words = name.split(' ');
    return words.flatMap((word, at) => {
      const next = words[at + 1] ?? '';
      return /^\p{Lu}/u.test(word) && (words.length === 1 || /^\p{Ll}/u.test(next)) ? [`${word} ${next}`.trim()] : [];
    });
  }),
]);
