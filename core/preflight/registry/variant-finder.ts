import type { Issue } from '../../issue/issue.ts';
import { escapePattern } from '../../text/escape-pattern.ts';
import type { CheckedText } from '../checked-text.ts';
import type { PlaceHit } from '../rule.ts';
import { rememberedOf, textsOfIssue } from '../texts-of-issue.ts';
import type { KnownName, Registry } from './registry.ts';

type Finder = (text: CheckedText) => readonly PlaceHit[];

/** Finds the other ways of writing of a list, not within numbers of documents (57-NQ/TW, 01/2026/TT-BKHCN) and longer names. */
export const variantFinder = (listOf: (registry: Registry) => readonly KnownName[]) => {
  /** One for each registry. */
  const finders = new WeakMap<Registry, Finder>();
  return (issue: Issue, registry: Registry): readonly PlaceHit[] => {
    const finder = finders.get(registry) ?? finderFor(listOf(registry));
    finders.set(registry, finder);
    return textsOfIssue(issue).flatMap(finder);
  };
};

function finderFor(list: readonly KnownName[]): Finder {
  const names = new Map(list.flatMap(({ name, variants }) => variants.map((one) => [one, name] as const)));
  if (names.size === 0) return () => [];
  const variants = [...names.keys()].map(escapePattern).join('|');
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
