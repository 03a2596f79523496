import { variantFinder } from '../registry/variant-finder.ts';
import type { IssueRule } from '../rule.ts';

const variantsIn = variantFinder(({ abbreviations }) => abbreviations);

export const abbreviationVariant: IssueRule = {
  id: 'abbreviation-variant',
  classes: ['E7.4'],
  severity: 'warn',
  fixes: true,
  scope: 'issue',
  words: {
    vi: {
      title: 'Chữ viết tắt viết nhiều kiểu',
      say: ({ found, name }) => `“${found}” trong danh sách viết là “${name}”; viết cho thống nhất cả số.`,
    },
    en: {
      title: 'An abbreviation written in several ways',
      say: ({ found, name }) => `The list has “${name}” for “${found}”; write it in one way.`,
    },
  },
  check: (issue, { registry }) => variantsIn(issue, registry),
};
