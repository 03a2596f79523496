import { variantFinder } from '../registry/variant-finder.ts';
import type { IssueRule } from '../rule.ts';

const variantsIn = variantFinder(({ agencies }) => agencies);

export const agencyVariant: IssueRule = {
  id: 'agency-variant',
  classes: ['E7.4'],
  severity: 'warn',
  fixes: true,
  scope: 'issue',
  words: {
    vi: {
      title: 'Tên cơ quan viết khác danh sách',
      say: ({ found, name }) => `“${found}” trong danh sách cơ quan viết là “${name}”; viết cho đúng tên.`,
    },
    en: {
      title: 'An agency written in another way than the list has it',
      say: ({ found, name }) => `The list of agencies has “${name}” for “${found}”; write its name.`,
    },
  },
  check: (issue, { registry }) => variantsIn(issue, registry),
};
