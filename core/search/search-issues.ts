import type { IsoDate } from '../issue/ids.ts';
import type { SectionKind } from '../issue/section.ts';
import type { IndexedEntry, IndexedIssue } from './indexed-issue.ts';
import { type MatchedEntry, matcherFor } from './match-entries.ts';
import { hasAccents, parseTerms, type Term } from './term.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordsIn } from './words.ts';

/** What is looked for. Everything but `text` narrows; with an empty text everything that is left is found, newest first. */
export interface SearchQuery {
  /** Words that must all stand in one item; accents and case may be left out; words in quotes stand in a row. */
  readonly text: string;
  /** Words of a source's name, in a row. */
  readonly source?: string;
  /** First and last day, both included. An item without a date counts by the week of its issue. */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  readonly section?: SectionKind;
  /** Only headlines and short titles. */
  readonly headlines?: boolean;
}

export interface Found<Where> extends MatchedEntry {
  /** In which of the issues. */
  readonly where: Where;
}

/**
 * Every entry that fits, best first: all words in the headline before the others, then the accents as they were typed (if any were), then
 * newer days. A query that neither names a word nor narrows finds nothing.
 */
export const searchIssues = <Where>(
  issues: Iterable<readonly [Where, IndexedIssue]>,
  vocabulary: Vocabulary,
  query: SearchQuery,
): { readonly terms: readonly Term[]; readonly found: readonly Found<Where>[] } => {
  const terms = parseTerms(query.text.normalize('NFC'));
  if (terms.length === 0 && (query.text.trim() !== '' || !narrows(query))) return { terms, found: [] };
  const fits = filterFor(query);
  const match = matcherFor(terms, vocabulary, query.headlines ?? false);
  const accents = hasAccents(terms);
  // Days are few: grouping by rank and day is much faster than sorting every hit.
  const groups = new Map<string, Found<Where>[]>();
  for (const [where, issue] of issues) {
    for (const matched of match(issue)) {
      const entry = issue.entries[matched.entry];
      if (!entry || !fits(entry, issue)) continue;
      const key = `${rankOf(matched, accents)} ${entry.date ?? issue.facts.period.from}`;
      const group = groups.get(key);
      if (group) group.push({ ...matched, where });
      else groups.set(key, [{ ...matched, where }]);
    }
  }
  const best = [...groups].sort(([a], [b]) => (a < b ? 1 : -1));
  return { terms, found: best.flatMap(([, group]) => group) };
};

function rankOf({ inHeadline, exact }: MatchedEntry, accents: boolean): number {
  return (inHeadline ? 2 : 0) + (accents && exact ? 1 : 0);
}

function narrows({ source, from, to, section }: SearchQuery): boolean {
  return source !== undefined || from !== undefined || to !== undefined || section !== undefined;
}

type Filter = (entry: IndexedEntry, issue: IndexedIssue) => boolean;

function filterFor({ source, from, to, section }: SearchQuery): Filter {
  const hasSource = source === undefined ? null : sourceFilter(source);
  return ({ date, lastDate, sources, section: index }, { facts }) => {
    const first = date ?? facts.period.from;
    const last = date === null ? facts.period.to : (lastDate ?? date);
    if ((from !== undefined && last < from) || (to !== undefined && first > to)) return false;
    if (section !== undefined && facts.sections[index]?.kind !== section) return false;
    return hasSource === null || sources.some(hasSource);
  };
}

/** Archives name few sources many times: each name is folded once. */
function sourceFilter(wanted: string): (name: string) => boolean {
  const words = foldedName(wanted);
  const known = new Map<string, boolean>();
  return (name) => {
    const answer = known.get(name) ?? foldedName(name).includes(words);
    known.set(name, answer);
    return answer;
  };
}

function foldedName(name: string): string {
  return ` ${wordsIn(name)
    .map(({ word }) => word.letters)
    .join(' ')} `;
}
