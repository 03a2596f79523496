import { isProse } from '../checked-text.ts';
import { matchAll } from '../match-all.ts';
import type { TextRule } from '../rule.ts';

export const firstPerson: TextRule = {
  id: 'first-person',
  classes: ['E5.4'],
  severity: 'info',
  fixes: false,
  scope: 'text',
  words: {
    vi: {
      title: 'Ngôi thứ nhất ngoài ngoặc kép',
      say: ({ words }) => `“${words}” là lời của bài gốc; viết lại theo ngôi thứ ba hoặc đặt trong ngoặc kép.`,
    },
    en: {
      title: 'First person outside quotation marks',
      say: ({ words }) => `“${words}” is the voice of the original; rephrase it or quote it.`,
    },
  },
  check: (checked) => {
    if (!isProse(checked) || checked.role === 'quote') return [];
    const { text } = checked;
    return matchAll(text, /(?<!\p{L})(?:chúng ta|chúng tôi|chúng mình)(?!\p{L})/giu, ([words], start) =>
      isQuoted(text, start) ? null : { facts: { words } },
    );
  },
};

function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || (before.match(/"/gu)?.length ?? 0) % 2 === 1;
}
