import type { TextRule } from '../rule.ts';

const pairs: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['(', ')'],
  ['«', '»'],
];

export const unclosedQuote: TextRule = {
  id: 'unclosed-quote',
  classes: ['E6.7'],
  severity: 'warn',
  fixes: false,
  scope: 'text',
  words: {
    vi: {
      title: 'Ngoặc mở mà không đóng',
      say: ({ sign }) => `Dấu “${sign}” không có dấu đi cặp trong đoạn này; thêm dấu còn thiếu hoặc bỏ dấu thừa.`,
    },
    en: {
      title: 'An unclosed quotation mark or bracket',
      say: ({ sign }) => `“${sign}” has no partner in this paragraph; add it or leave this one out.`,
    },
  },
  check: ({ text }) => {
    const curly = pairs.flatMap(([open, close]) => lonely(text, open, close));
    const straight = [...text.matchAll(/"/gu)];
    const last = straight.at(-1);
    const odd = straight.length % 2 === 1 && last ? [last.index] : [];
    return [...curly, ...odd].map((start) => ({ start, end: start + 1, facts: { sign: text.charAt(start) } }));
  },
};

/** Places of signs without a partner. “1)” and “a)” number a list. */
function lonely(text: string, open: string, close: string): readonly number[] {
  const waiting: number[] = [];
  const alone: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === open) waiting.push(at);
    else if (text[at] === close && waiting.pop() === undefined && !isListNumber(text, at)) alone.push(at);
  }
  return [...waiting, ...alone];
}

function isListNumber(text: string, at: number): boolean {
  return text[at] === ')' && /(?:^|\s)[\p{L}\d]{1,2}$/u.test(text.slice(0, at));
}
