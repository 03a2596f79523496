import { matchAll } from '../match-all.ts';
import type { TextRule } from '../rule.ts';

/** Letters of other alphabets that look like ours. */
const lookAlikes: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  х: 'x',
  у: 'y',
  і: 'i',
  ѕ: 's',
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
  ο: 'o',
  α: 'a',
  ν: 'v',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Χ: 'X',
  ð: 'đ',
  Ð: 'Đ',
  Ɖ: 'Đ',
  ƣ: 'ư',
  ɡ: 'g',
  ı: 'i',
};

const letters = Object.keys(lookAlikes).join('');

export const oddLetters: TextRule = {
  id: 'odd-letters',
  classes: ['E7.3'],
  severity: 'warn',
  fixes: true,
  scope: 'text',
  words: {
    vi: {
      title: 'Chữ lạ trông giống chữ Việt, ký tự ẩn',
      say: ({ word, right }) => `“${word}” có chữ của bảng chữ khác hoặc ký tự ẩn, tìm kiếm sẽ không thấy; sửa thành “${right}”.`,
    },
    en: {
      title: 'Letters of other alphabets, hidden characters',
      say: ({ word, right }) =>
        `“${word}” holds letters of another alphabet or hidden characters, no search will find it; make it “${right}”.`,
    },
  },
  /** A word wholly of another alphabet is foreign text. */
  check: ({ text }) => [
    ...matchAll(text, new RegExp(`[\\p{L}${letters}]*[${letters}][\\p{L}${letters}]*`, 'gu'), ([word]) => {
      const right = [...word].map((letter) => lookAlikes[letter] ?? letter).join('');
      const isForeign = [...word].every((letter) => /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(letter)) && word.length > 1;
      return isForeign ? null : { facts: { word, right }, fix: right };
    }),
    ...matchAll(text, /\p{L}*[\u200b\u200c\u200d\u2060\ufeff\u00ad]+\p{L}*/gu, ([word]) => {
      const right = word.replace(/[\u200b\u200c\u200d\u2060\ufeff\u00ad]/gu, '');
      return { facts: { word: right || '…', right }, fix: right };
    }),
  ],
};
