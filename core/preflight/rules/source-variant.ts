import { itemsIn } from '../items-in.ts';
import type { KnownSource } from '../registry/registry.ts';
import type { IssueRule } from '../rule.ts';

export const sourceVariant: IssueRule = {
  id: 'source-variant',
  classes: ['E7.5'],
  severity: 'warn',
  fixes: true,
  scope: 'issue',
  words: {
    vi: {
      title: 'Tên nguồn viết khác',
      say: ({ found, name }) => `Nguồn “${found}” trong danh sách viết là “${name}”; viết cho thống nhất.`,
    },
    en: {
      title: 'A source written in another way',
      say: ({ found, name }) => `The list has “${name}” for the source “${found}”; write it in one way.`,
    },
  },
  check: (issue, { registry }) =>
    itemsIn(issue).flatMap(({ item, section }) =>
      item.sources.flatMap(({ name }, index) => {
        const known = canonical(name, registry.sources);
        if (known === null) return [];
        const value = item.sources.map((source, at) => (at === index ? { ...source, name: known } : source));
        const place = { section: section.id, item: item.id, field: 'sources' as const };
        const command = { type: 'setItemField', item: item.id, field: 'sources', value } as const;
        return [{ place, facts: { found: name, name: known }, fix: { command } }];
      }),
    ),
};

/** The listed way of writing it; null = it is written so, or not in the list. */
function canonical(name: string, sources: readonly KnownSource[]): string | null {
  const wanted = name.trim();
  if (sources.some((source) => source.name === wanted)) return null;
  const known = sources.find((source) => source.variants.includes(wanted) || source.name.toLowerCase() === wanted.toLowerCase());
  return known?.name ?? null;
}
