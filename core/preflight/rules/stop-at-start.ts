import { matchAll } from '../match-all.ts';
import type { TextRule } from '../rule.ts';

export const stopAtStart: TextRule = {
  id: 'stop-at-start',
  classes: ['E6.3'],
  severity: 'warn',
  fixes: true,
  scope: 'text',
  words: {
    vi: { title: 'Dấu câu ở đầu đoạn', say: ({ signs }) => `Đoạn bắt đầu bằng “${signs}”; bỏ dấu này.` },
    en: { title: 'A paragraph that begins with a stop', say: ({ signs }) => `The text begins with “${signs}”; leave it out.` },
  },
  /** What is left begins with a capital. */
  check: ({ text }) =>
    matchAll(text, /^\s*(?!\.{3})([.,;:!?]+)\s*(\p{L}?)/gu, ([, signs = '', letter = '']) => ({
      facts: { signs },
      fix: letter.toUpperCase(),
    })),
};
