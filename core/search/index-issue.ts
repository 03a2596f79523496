import type { Issue } from '../issue/issue.ts';
import type { Section } from '../issue/section.ts';
import { type EntryTexts, textsOfItem, textsOfSection } from './entry-texts.ts';
import type { IndexedEntry, IndexedIssue, IssueFacts } from './indexed-issue.ts';
import { packShingles, shingleLength, shinglesOf } from './shingles.ts';
import { gap, type Vocabulary } from './vocabulary.ts';
import { type FoldedWord, wordsIn } from './words.ts';

/** An issue for the search, and the texts of its entries as they were written, to show hits in. */
export interface IndexedWithTexts {
  readonly indexed: IndexedIssue;
  readonly texts: readonly EntryTexts[];
}

/** Makes of an issue what the search needs; new words go into the vocabulary. Sections of running text without a text are left out. */
export const indexIssue = (issue: Issue, vocabulary: Vocabulary): IndexedWithTexts => {
  const found = issue.sections.flatMap(entriesOf);
  const texts = found.map((one) => one.texts);
  const entries = texts.map((one) => wordsOfEntry(one, vocabulary));
  return {
    indexed: {
      facts: factsOf(issue),
      entries: found.map((one) => one.entry),
      ...joined(entries),
      headlineShingles: packShingles(entries.map(({ headline }) => shinglesOf(headline, shingleLength.headline))),
      bodyShingles: packShingles(entries.map(({ body }) => shinglesOf(body, shingleLength.body))),
    },
    texts,
  };
};

interface FoundEntry {
  readonly entry: IndexedEntry;
  readonly texts: EntryTexts;
}

function entriesOf(section: Section, index: number): readonly FoundEntry[] {
  if (section.form === 'items')
    return section.items.map((item) => ({
      entry: {
        section: index,
        item: item.id,
        date: item.date,
        lastDate: item.lastDate,
        headline: item.headline,
        sources: item.sources.map(({ name }) => name),
      },
      texts: textsOfItem(item),
    }));
  if (section.blocks.length === 0) return [];
  const entry = { section: index, item: null, date: null, lastDate: null, headline: section.title, sources: [] };
  return [{ entry, texts: textsOfSection(section) }];
}

function factsOf({ id, number, year, period, masthead, sections }: Issue): IssueFacts {
  const items = sections.flatMap((section) => (section.form === 'items' ? section.items : []));
  return {
    id,
    number,
    year,
    period,
    title: masthead.title,
    sections: sections.map((section) => ({ id: section.id, kind: section.kind, title: section.title })),
    items: items.length,
    checked: items.filter(({ status }) => status === 'checked').length,
  };
}

interface EntryWords {
  /** Numbers of the vocabulary, a gap after every text. */
  readonly numbers: readonly number[];
  /** How many of them belong to the titles. */
  readonly ofTitles: number;
  readonly headline: readonly FoldedWord[];
  readonly body: readonly FoldedWord[];
}

function wordsOfEntry({ headline, shortTitle, parts }: EntryTexts, vocabulary: Vocabulary): EntryWords {
  const texts = [headline, shortTitle, ...parts.map(({ text }) => text)].map((text) => wordsIn(text).map(({ word }) => word));
  return {
    numbers: texts.flatMap((words) => [...words.map((word) => vocabulary.numberOf(word)), gap]),
    ofTitles: (texts[0]?.length ?? 0) + (texts[1]?.length ?? 0) + 2,
    headline: texts[0] ?? [],
    body: parts.flatMap(({ field }, index) => (field === 'body' ? (texts[index + 2] ?? []) : [])),
  };
}

function joined(entries: readonly EntryWords[]): Pick<IndexedIssue, 'words' | 'starts' | 'headlineEnds'> {
  const starts = new Uint32Array(entries.length + 1);
  const headlineEnds = new Uint32Array(entries.length);
  for (const [index, { numbers, ofTitles }] of entries.entries()) {
    const start = starts[index] ?? 0;
    headlineEnds[index] = start + ofTitles;
    starts[index + 1] = start + numbers.length;
  }
  return { words: Uint32Array.from(entries.flatMap(({ numbers }) => numbers)), starts, headlineEnds };
}
