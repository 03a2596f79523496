import { matchAll } from '../match-all.ts';
import type { TextRule } from '../rule.ts';
import { confusions } from '../words/confusions.ts';

const byWrong = new Map(confusions.map((one) => [one.wrong, one]));
const pattern = new RegExp(`(?<!\\p{L})(?:${[...byWrong.keys()].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})`, 'gu');

export const confusedWord: TextRule = {
  id: 'confused-word',
  classes: ['E7.2'],
  severity: 'warn',
  fixes: true,
  scope: 'text',
  words: {
    vi: { title: 'Từ viết nhầm', say: ({ found, right }) => `“${found}” có lẽ là “${right}”; sửa lại.` },
    en: { title: 'A confused word', say: ({ found, right }) => `“${found}” should perhaps be “${right}”; mend it.` },
  },
  check: ({ text }) => {
    const small = text.toLowerCase();
    if (small.length !== text.length) return [];
    return matchAll(small, pattern, ([wrong], start) => {
      const known = byWrong.get(wrong);
      const end = start + wrong.length;
      const next = /^\s+(\p{L}+)/u.exec(small.slice(end))?.[1] ?? '';
      if (!known || known.unlessBefore?.includes(next)) return null;
      const found = text.slice(start, end);
      const right = inCaseOf(found, known.right);
      return { facts: { found, right }, fix: right };
    });
  },
};

/** THỨC ĐẨY, Thức đẩy, Thức Đẩy: the right word in the same way. */
function inCaseOf(found: string, right: string): string {
  if (found === found.toUpperCase()) return right.toUpperCase();
  const starts = found.split(' ').map((word) => word.charAt(0) !== word.charAt(0).toLowerCase());
  return right
    .split(' ')
    .map((word, index) => (starts[index] ? word.charAt(0).toUpperCase() + word.slice(1) : word))
    .join(' ');
}
