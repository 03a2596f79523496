import { plainText } from '../../issue/inline.ts';
import type { SectionRule } from '../rule.ts';

export const skippedNumber: SectionRule = {
  id: 'skipped-number',
  classes: ['E2.1'],
  severity: 'error',
  fixes: false,
  scope: 'section',
  words: {
    vi: {
      title: 'Đánh số đề mục nhảy cóc',
      say: ({ found, wanted }) => `Đề mục mang số ${found}, đáng lẽ là ${wanted}; sửa số, hoặc bỏ số để chương trình tự đánh.`,
    },
    en: {
      title: 'A number left out in headings',
      say: ({ found, wanted }) =>
        `The heading is numbered ${found}, it should be ${wanted}; mend it, or leave numbers to the program.`,
    },
  },
  check: (section) => {
    if (section.form !== 'text') return [];
    const expected = new Map<number, number>();
    return section.blocks.flatMap((block) => {
      if (block.type !== 'heading') return [];
      const [, typed] = /^\s*(\d{1,2})[.)]\s/u.exec(plainText(block.text)) ?? [];
      if (typed === undefined) return [];
      const wanted = (expected.get(block.level) ?? 0) + 1;
      const found = Number(typed);
      expected.set(block.level, found);
      return found === wanted ? [] : [{ place: { block: block.id, field: 'text' as const }, facts: { found, wanted } }];
    });
  },
};
