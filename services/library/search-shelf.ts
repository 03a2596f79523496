import { join } from 'node:path';
import { searchIssues } from '../../core/search/search-issues.ts';
import { showHit } from '../../core/search/show-hit.ts';
import type { InIssue, KnownOfIssue, LibraryHit, LibraryQuery, SearchResult } from './library-types.ts';
import { textsOf } from './packed-texts.ts';
import type { Shelf } from './shelf.ts';
import type { ShelvedIssue } from './shelved-issue.ts';

const usualLimit = 50;

/** Searches the issues and makes the best hits ready to be shown. */
export const searchShelf = (
  folder: string,
  { issues, vocabulary }: Pick<Shelf, 'issues' | 'vocabulary'>,
  query: LibraryQuery,
  known: (file: string) => KnownOfIssue | null,
): SearchResult => {
  const { terms, found } = searchIssues(byIssue(issues), vocabulary, query);
  const hits = found.slice(0, query.limit ?? usualLimit).flatMap(({ where, entry: place, inHeadline }): LibraryHit[] => {
    const entry = where.indexed.entries[place];
    const section = where.indexed.facts.sections[entry?.section ?? -1];
    if (!entry || !section) return [];
    const { item, date, lastDate } = entry;
    const issue = inIssue(folder, where);
    const page = item === null ? null : (known(issue.file)?.pageOf(item) ?? null);
    return [{ ...issue, section, item, date, lastDate, inHeadline, page, ...showHit(textsOf(where.texts, place), terms) }];
  });
  return { items: found.length, issues: new Set(found.map(({ where }) => where)).size, hits };
};

/** The issues in the form that the search takes. */
export function* byIssue(issues: ReadonlyMap<string, ShelvedIssue>) {
  for (const issue of issues.values()) yield [issue, issue.indexed] as const;
}

export const inIssue = (folder: string, { name, indexed }: ShelvedIssue): InIssue => {
  const { number, year, period } = indexed.facts;
  return { file: join(folder, name), number, year, from: period.from, to: period.to };
};
