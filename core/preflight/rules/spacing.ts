import { matchAll } from '../match-all.ts';
import type { TextRule } from '../rule.ts';

/** A space in front of a sign, or none behind one; not within numbers, times, addresses, abbreviations such as “TP.HCM”. */
const faults =
  /(?<=\S) +([,.;:!?…])(?=\s|$)|(?<=[\p{Ll}]{2}|\p{Ll}[”"])([,;:])(?=\p{L})|(?<=\p{Ll}{2})([.!?])(?=\p{Lu}\p{Ll})|(?<=\d\/\d{1,2})(:)(?=\p{L})|(?<=[([“]) +(?=\S)|(?<=\S) +(?=[)\]”])| {2,}/gu;

export const spacing: TextRule = {
  id: 'spacing',
  classes: ['E6.6'],
  severity: 'warn',
  fixes: true,
  scope: 'text',
  words: {
    vi: {
      title: 'Dấu cách quanh dấu câu',
      say: ({ around }) => `Dấu cách chưa đúng ở “${around}”; không để cách trước dấu câu, để một cách sau.`,
    },
    en: {
      title: 'Spaces around signs',
      say: ({ around }) => `Wrong spaces at “${around}”: none in front of a sign, one behind it.`,
    },
  },
  check: ({ text }) => {
    const addresses = [...text.matchAll(/\S*(?:https?:\/\/|www\.|@)\S*|\S+\.(?:vn|com|net|org)\S*/giu)];
    return matchAll(text, faults, ([whole, before, missing, stop, colon], start) => {
      if (addresses.some(({ index, 0: address }) => start >= index && start < index + address.length)) return null;
      const sign = before ?? missing ?? stop ?? colon;
      const facts = { around: text.slice(Math.max(0, start - 8), start + whole.length + 8).trim() };
      if (before !== undefined) return { facts, fix: before };
      if (sign !== undefined) return { facts, fix: `${sign} ` };
      return {
        facts,
        fix:
          whole.length > 1 &&
          /\S/u.test(text[start - 1] ?? '') &&
          !/[([“]/u.test(text[start - 1] ?? '') &&
          !/[)\]”]/u.test(text[start + whole.length] ?? '')
            ? ' '
            : '',
      };
    });
  },
};
