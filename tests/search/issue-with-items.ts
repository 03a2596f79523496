import type { BlockId, SectionId } from '../../core/issue/ids.ts';
import { type Issue, newIssue } from '../../core/issue/issue.ts';
import { newItem } from '../../core/issue/item.ts';
import { newItemSection } from '../../core/issue/section.ts';
import { indexIssue } from '../../core/search/index-issue.ts';
import type { IndexedIssue } from '../../core/search/indexed-issue.ts';
import { type SearchQuery, searchIssues } from '../../core/search/search-issues.ts';
import { Vocabulary } from '../../core/search/vocabulary.ts';
import { countingIds, date } from '../issue/sample-issue.ts';

export interface PlainItem {
  readonly headline: string;
  readonly body?: readonly string[];
  readonly day?: string;
  readonly source?: string;
  readonly kind?: string;
}

/** An issue of these items, in sections by their kinds (`national` if none is said). */
export const issueWith = (number: number, items: readonly PlainItem[]): Issue => {
  const ids = countingIds(`i${number}-`);
  const kinds = [...new Set(items.map(({ kind }) => kind ?? 'national'))];
  const sections = kinds.map((kind) => ({
    ...newItemSection(ids, kind, `Mục ${kind}`),
    id: kind as SectionId,
    items: items
      .filter((item) => (item.kind ?? 'national') === kind)
      .map(({ headline, body = [], day, source }) => ({
        ...newItem(ids),
        headline,
        date: day === undefined ? null : date(day),
        sources: source === undefined ? [] : [{ name: source, url: '' }],
        body: body.map((text) => ({
          type: 'paragraph' as const,
          id: ids.next() as BlockId,
          text: text === '' ? [] : [{ text }],
        })),
      })),
  }));
  const period = { from: date('2026-03-02'), to: date('2026-03-08') };
  const masthead = { title: 'Tin mẫu', publisher: [], website: '', facebook: '', slogan: '' };
  return newIssue(ids, { template: 'haiphong', number, year: 2026, period, masthead, sections });
};

/** Indexes issues of these items and searches them: the headlines found, best first. */
export const headlinesFor = (issues: readonly (readonly PlainItem[])[], query: SearchQuery): readonly string[] => {
  const vocabulary = new Vocabulary();
  const indexed = issues.map((items, index): readonly [number, IndexedIssue] => [
    index,
    indexIssue(issueWith(index + 1, items), vocabulary).indexed,
  ]);
  const { found } = searchIssues(indexed, vocabulary, query);
  return found.map(({ where, entry }) => indexed[where]?.[1].entries[entry]?.headline ?? '');
};
