import { textsOfItem, textsOfSection } from '../checked-text.ts';
import type { IssueRule, PlaceHit } from '../rule.ts';

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
    const names = new Map(registry.abbreviations.flatMap(({ name, variants }) => variants.map((one) => [one, name] as const)));
    if (names.size === 0) return [];
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}&/-])(?:${[...names.keys()].map(escaped).join('|')})(?![\\p{L}\\p{N}&/-])`,
      'gu',
    );
    const texts = issue.sections.flatMap((section) => [
      ...textsOfSection(section),
      ...(section.form === 'items' ? section.items.flatMap((item) => textsOfItem(item, section)) : []),
    ]);
    return texts.flatMap(({ text, place }) =>
      [...text.matchAll(pattern)].map((match): PlaceHit => {
        const [found] = match;
        const name = names.get(found) ?? found;
        const range = { start: match.index, end: match.index + found.length };
        return { place, range, words: found, facts: { found, name }, fix: { words: name }, about: `${found} ${match.index}` };
      }),
    );
  },
};

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
