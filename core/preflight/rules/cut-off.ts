import { isProse } from '../checked-text.ts';
import type { TextRule } from '../rule.ts';

/** Words that no sentence ends with: something must follow. */
const openers = new Set(
  'và của nhằm để đưa với cho từ trong bằng theo về tại do bởi vì nên mà là khi nếu hoặc hay cùng các những một mỗi nhiều đến tới trên dưới giữa sẽ đang đã được bị không chưa rất thì như việc sự cả vào ra lên'.split(
    ' ',
  ),
);

/** Whether a text stops in mid-sentence: no sign at its end, and a last word after which something must follow. */
export const isCutOff = (text: string): boolean => {
  const [, last = ''] = /(\p{L}+)[,\s-]*$/u.exec(text) ?? [];
  return /[,-]\s*$/u.test(text) || (last === last.toLowerCase() && openers.has(last));
};

export const cutOff: TextRule = {
  id: 'cut-off',
  classes: ['E6.2'],
  severity: 'error',
  fixes: false,
  scope: 'text',
  words: {
    vi: { title: 'Đoạn bị cụt giữa câu', say: ({ end }) => `Đoạn dừng giữa câu ở “${end}”; viết nốt hoặc bỏ phần thừa.` },
    en: {
      title: 'A text that stops in mid-sentence',
      say: ({ end }) => `The text stops in mid-sentence at “${end}”; finish it or cut it.`,
    },
  },
  check: (checked) => {
    const { text } = checked;
    if (!isProse(checked) || text.trim().split(/\s+/u).length < 5 || !isCutOff(text)) return [];
    const start = text.search(/\S+\s+\S+\s*$/u);
    return [{ start: Math.max(start, 0), end: text.trimEnd().length, facts: { end: text.slice(Math.max(start, 0)).trim() } }];
  },
};
