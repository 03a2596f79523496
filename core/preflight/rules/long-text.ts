import { plainText } from '../../issue/inline.ts';
import type { ItemRule } from '../rule.ts';

/** Words of a paragraph that nobody reads to its end. */
const most = 250;

export const longText: ItemRule = {
  id: 'long-text',
  classes: ['E2.7'],
  severity: 'info',
  fixes: false,
  scope: 'item',
  words: {
    vi: { title: 'Đoạn quá dài', say: ({ words }) => `Đoạn này dài ${words} từ; tách thành hai đoạn cho dễ đọc.` },
    en: { title: 'A very long paragraph', say: ({ words }) => `This paragraph has ${words} words; part it in two.` },
  },
  check: ({ body }) =>
    body.flatMap((block) => {
      if (block.type === 'picture' || block.type === 'table') return [];
      const words = plainText(block.text).split(/\s+/u).length;
      return words > most ? [{ place: { block: block.id, field: 'text' as const }, facts: { words }, about: block.id }] : [];
    }),
};
