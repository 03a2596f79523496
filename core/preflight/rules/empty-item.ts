import type { ItemRule } from '../rule.ts';

export const emptyItem: ItemRule = {
  id: 'empty-item',
  classes: ['T1'],
  severity: 'error',
  fixes: false,
  scope: 'item',
  words: {
    vi: {
      title: 'Tin thiếu tiêu đề hoặc nội dung',
      say: ({ what }) =>
        what === 'headline'
          ? 'Tin chưa có tiêu đề; viết tiêu đề hoặc xóa tin.'
          : 'Tin chưa có nội dung; viết nội dung hoặc xóa tin.',
    },
    en: {
      title: 'An item without a headline or text',
      say: ({ what }) =>
        what === 'headline'
          ? 'The item has no headline; write one or delete the item.'
          : 'The item has no text; write it or delete the item.',
    },
  },
  check: ({ headline, body, pictures }) => {
    const hasText = body.some((block) => block.type === 'picture' || block.type === 'table' || block.text.length > 0);
    return [
      ...(headline.trim() === '' ? [{ place: { field: 'headline' as const }, facts: { what: 'headline' } }] : []),
      ...(hasText || pictures.length > 0 ? [] : [{ place: { field: 'body' as const }, facts: { what: 'body' } }]),
    ];
  },
};
