import { wordsInIssue } from '../issue/count-words.ts';
import type { Issue } from '../issue/issue.ts';
import { picturesInIssue } from '../issue/pictures-in-issue.ts';
import type { Finding, Severity } from './finding.ts';
import { itemsIn } from './items-in.ts';
import { rules } from './rules.ts';

export interface QualityCard {
  readonly sections: readonly { readonly title: string; readonly items: number }[];
  readonly items: number;
  readonly checked: number;
  readonly words: number;
  readonly pictures: number;
  /** Names of sources and how many items they stand in, the most used first. */
  readonly sources: readonly { readonly name: string; readonly items: number }[];
  readonly findings: Readonly<Record<Severity, number>>;
  /** Rules that found nothing, of how many. */
  readonly passed: number;
  readonly rules: number;
  readonly ignored: readonly { readonly key: string; readonly reason: string }[];
  /** Against the issue before; null = it is not known. */
  readonly since: { readonly number: number; readonly items: number; readonly words: number } | null;
}

/** What an issue is made of and how it stands, on one card. `found`: all findings, left out ones included. */
export const qualityCard = (issue: Issue, found: readonly Finding[], previous: Issue | null): QualityCard => {
  const left = new Set(issue.ignored.map(({ key }) => key));
  const open = found.filter(({ key }) => !left.has(key));
  const items = itemsIn(issue);
  const count = (severity: Severity) => open.filter((one) => one.severity === severity).length;
  const words = wordsInIssue(issue);
  const broken = new Set(open.map(({ rule }) => rule));
  return {
    sections: issue.sections.map((section) => ({
      title: section.shortTitle || section.title,
      items: section.form === 'items' ? section.items.length : 0,
    })),
    items: items.length,
    checked: items.filter(({ item }) => item.status === 'checked').length,
    words,
    pictures: picturesInIssue(issue).length,
    sources: sourcesOf(issue),
    findings: { error: count('error'), warn: count('warn'), info: count('info') },
    passed: rules.filter(({ id }) => !broken.has(id)).length,
    rules: rules.length,
    ignored: issue.ignored,
    since:
      previous === null
        ? null
        : { number: previous.number, items: items.length - itemsIn(previous).length, words: words - wordsInIssue(previous) },
  };
};

function sourcesOf(issue: Issue): QualityCard['sources'] {
  const counts = new Map<string, number>();
  for (const { item } of itemsIn(issue))
    for (const name of new Set(item.sources.map((source) => source.name)))
      if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, items: count })).sort((a, b) => b.items - a.items);
}
