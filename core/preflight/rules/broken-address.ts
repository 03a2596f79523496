import { matchAll } from '../match-all.ts';
import type { TextRule } from '../rule.ts';

export const brokenAddress: TextRule = {
  id: 'broken-address',
  classes: ['E7.9'],
  severity: 'warn',
  fixes: false,
  scope: 'text',
  words: {
    vi: {
      title: 'Địa chỉ mạng bị đứt',
      say: ({ address }) => `Địa chỉ “${address}” có dấu cách hoặc thiếu phần đuôi; sửa lại cho liền.`,
    },
    en: {
      title: 'A broken web address',
      say: ({ address }) => `The address “${address}” has a space in it, or lacks its end; mend it.`,
    },
  },
  check: ({ text }) =>
    matchAll(
      text,
      /(?:https?:\/\/|www\.)?\b[a-z]{1,20} [a-z]{2,20}\.(?:com|gov|edu|org|net)?\.?vn\b|https?:\/\/(?:\s|$)|https?:\/\/[a-z]+(?:\s|$)|(?:https?:\/\/|www\.)\S*,\S*\.(?:vn|com)\b/gu,
      ([address]) => ({
        facts: { address },
      }),
    ),
};
