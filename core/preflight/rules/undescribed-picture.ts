import type { Picture } from '../../issue/picture.ts';
import type { ItemRule } from '../rule.ts';

export const undescribedPicture: ItemRule = {
  id: 'undescribed-picture',
  classes: ['T2'],
  severity: 'warn',
  fixes: false,
  scope: 'item',
  words: {
    vi: {
      title: 'Ảnh thiếu mô tả',
      say: ({ number }) => `Ảnh ${number} thiếu mô tả cho trình đọc màn hình; viết mô tả, hoặc đánh dấu ảnh chỉ để trang trí.`,
    },
    en: {
      title: 'A picture without a description',
      say: ({ number }) => `Picture ${number} has no description for screen readers; write one, or mark it as decoration.`,
    },
  },
  check: ({ pictures, body }) => {
    const inText = body.flatMap((block) => (block.type === 'picture' ? [{ picture: block.picture, block: block.id }] : []));
    const all = [...pictures.map((picture) => ({ picture, block: null })), ...inText];
    return all.flatMap(({ picture, block }, index) =>
      isDescribed(picture)
        ? []
        : [{ place: { picture: picture.id, block, field: 'alt' as const }, facts: { number: index + 1 }, about: picture.id }],
    );
  },
};

function isDescribed({ alt, decorative }: Picture): boolean {
  return decorative || alt.trim() !== '';
}
