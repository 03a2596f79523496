import type { TextRule } from '../rule.ts';

export const headlineSign: TextRule = {
  id: 'headline-sign',
  classes: ['E6.6'],
  severity: 'warn',
  fixes: true,
  scope: 'text',
  words: {
    vi: {
      title: 'Tiêu đề kết thúc bằng dấu câu',
      say: ({ sign }) => `Tiêu đề kết thúc bằng “${sign}”; bỏ dấu này, khi in chương trình tự đặt dấu cần có.`,
    },
    en: {
      title: 'A headline that ends with a sign',
      say: ({ sign }) => `The headline ends with “${sign}”; leave it out, what is needed is printed by itself.`,
    },
  },
  check: ({ text, role }) => {
    if (role !== 'headline' && role !== 'shortTitle') return [];
    const found = /\s*(?<!\.\.)[:;,.]\s*$/u.exec(text);
    return found ? [{ start: found.index, end: text.length, facts: { sign: found[0].trim() }, fix: '' }] : [];
  },
};
