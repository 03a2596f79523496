import type { CheckedText } from '../checked-text.ts';
import type { Registry } from '../registry/registry.ts';
import type { IssueRule, PlaceHit } from '../rule.ts';
import { rememberedOf, textsOfIssue } from '../texts-of-issue.ts';

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
  /** Not within numbers of documents (57-NQ/TW, 01/2026/TT-BKHCN) and longer names. */
  check: (issue, { registry }) => {
    const variantsIn = finders.get(registry) ?? finderFor(registry);
    finders.set(registry, variantsIn);
    return textsOfIssue(issue).flatMap(variantsIn);
  },
};

type Finder = (text: CheckedText) => readonly PlaceHit[];

/** One for each list. */
const finders = new WeakMap<Registry, Finder>();

function finderFor({ abbreviations }: Registry): Finder {
  const names = new Map(abbreviations.flatMap(({ name, variants }) => variants.map((one) => [one, name] as const)));
  if (names.size === 0) return () => [];
  const variants = [...names.keys()].map(escaped).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}&/-])(?:${variants})(?![\\p{L}\\p{N}&/-])`, 'gu');
  return rememberedOf(({ text, place }) =>
    [...text.matchAll(pattern)].map((match): PlaceHit => {
      const [found] = match;
      const name = names.get(found) ?? found;
      const range = { start: match.index, end: match.index + found.length };
      return { place, range, words: found, facts: { found, name }, fix: { words: name } };
    }),
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
