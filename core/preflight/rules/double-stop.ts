import { matchAll } from '../match-all.ts';
import type { TextRule } from '../rule.ts';

export const doubleStop: TextRule = {
  id: 'double-stop',
  classes: ['E6.3'],
  severity: 'warn',
  fixes: true,
  scope: 'text',
  words: {
    vi: { title: 'Hai dấu chấm hoặc phẩy liền nhau', say: ({ signs }) => `Có hai dấu câu liền nhau “${signs}”; bỏ bớt một dấu.` },
    en: { title: 'Two stops or commas in a row', say: ({ signs }) => `There are two signs in a row, “${signs}”; leave one out.` },
  },
  /** Three full stops are an ellipsis. */
  check: ({ text }) =>
    matchAll(text, /(?<![.])([.,;:])\s*\.(?!\.)|(?<![.])\.\s*[,;](?!\.)|,\s*,|;\s*;/gu, ([signs]) => {
      const first = signs.trim().charAt(0);
      return { facts: { signs }, fix: first === ':' ? ':' : first === ',' && signs.includes('.') ? '.' : first };
    }),
};
