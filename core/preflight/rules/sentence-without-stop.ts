import { isProse } from '../checked-text.ts';
import { matchAll } from '../match-all.ts';
import type { TextRule } from '../rule.ts';
import { namePrefixes } from '../words/name-prefixes.ts';
import { sentenceOpeners } from '../words/sentence-openers.ts';

/** A word in small letters, a capitalised one, a word in small letters. */
const breakInSentence = /(?<=(?:^|[\s(“])(\p{Ll}[\p{Ll}\p{M}]*)[”)]?\s)([ỞÝ]|\p{Lu}\p{Ll}+)(?=\s\p{Ll})/gu;
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
    return matchAll(text, breakInSentence, ([found, before = '', word = ''], start) => {
      if (!sentenceOpeners.has(word) || namePrefixes.has(before) || isQuoted(text, start)) return null;
      return { facts: { found } };
    });
  },
};

function isQuoted(text: string, at: number): boolean {
  return [...text.matchAll(quoted)].some((match) => match.index <= at && at < match.index + match[0].length);
}
