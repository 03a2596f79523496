import { matchAll } from '../match-all.ts';
import type { TextRule } from '../rule.ts';

export const markdown: TextRule = {
  id: 'markdown',
  classes: ['E5.2'],
  severity: 'error',
  fixes: true,
  scope: 'text',
  words: {
    vi: {
      title: 'Ký hiệu định dạng còn sót',
      say: ({ signs }) => `Ký hiệu “${signs}” sẽ bị in ra; bỏ ký hiệu, dùng nút định dạng nếu cần.`,
    },
    en: {
      title: 'Left-over formatting signs',
      say: ({ signs }) => `“${signs}” would be printed; leave it out, use the toolbar instead.`,
    },
  },
  check: ({ text }) => [
    ...matchAll(text, /\*\*(?=\S)([^*]+?)\*\*|(?<![\w])__(?=\S)([^_]+?)__(?!\w)/gu, ([signs, stars, lines]) => ({
      facts: { signs: signs.slice(0, 2) },
      fix: stars ?? lines ?? '',
    })),
    ...matchAll(text, /^\s*(?:#{1,6}|[-*+•])\s+(?=\S)/gu, ([signs]) => ({ facts: { signs: signs.trim() }, fix: '' })),
    ...matchAll(text, /\[([^\]]+)\]\((?:#|https?:[^)\s]*)\)/gu, ([signs, words]) => ({
      facts: { signs: signs.slice(0, 20) },
      fix: words ?? '',
    })),
  ],
};
