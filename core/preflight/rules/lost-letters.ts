import { isProse } from '../checked-text.ts';
import { matchAll } from '../match-all.ts';
import type { TextRule } from '../rule.ts';

export const lostLetters: TextRule = {
  id: 'lost-letters',
  classes: ['E6.5'],
  severity: 'error',
  fixes: false,
  scope: 'text',
  words: {
    vi: { title: 'Mảnh câu, chữ rơi', say: ({ words }) => `“${words}” có vẻ là mảnh câu hoặc rơi chữ đầu; xem lại với bài gốc.` },
    en: {
      title: 'Fragments, lost letters',
      say: ({ words }) => `“${words}” looks like a fragment, or lost its first letter; compare with the original.`,
    },
  },
  check: (checked) => {
    const { text, role } = checked;
    if (!isProse(checked)) return [];
    const start =
      /^\s*\p{Ll}/u.test(text) && role !== 'entry'
        ? [{ start: 0, end: firstWords(text), facts: { words: text.slice(0, firstWords(text)) } }]
        : [];
    const single = matchAll(text, /(?:^|[.!?]\s+)([B-DG-HK-NP-TVX])\s+(?=\p{L}{2,})/gu, ([whole, letter], at) => ({
      facts: { words: text.slice(at + whole.indexOf(letter ?? ''), at + whole.length + 12).trim() },
    }));
    // A few words in lower case between two stops: the rest of a sentence that is gone.
    const rest = matchAll(text, /(?<=\p{Ll}{3}[.!?]\s)\p{Ll}\p{L}*(?:\s\p{L}+){0,3}[.!?](?=\s|$)/gu, ([words]) => ({
      facts: { words },
    }));
    return [...start, ...single, ...rest];
  },
};

function firstWords(text: string): number {
  return /^\s*\S+(?:\s+\S+){0,3}/u.exec(text)?.[0].length ?? text.length;
}
