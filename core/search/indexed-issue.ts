import type { IsoDate, IssueId, ItemId, SectionId } from '../issue/ids.ts';
import type { Period } from '../issue/issue.ts';
import type { SectionKind } from '../issue/section.ts';
import type { ShingleSets } from './shingles.ts';

/** What a list of issues shows of one. */
export interface IssueFacts {
  readonly id: IssueId;
  readonly number: number;
  readonly year: number;
  readonly period: Period;
  /** The masthead's title. */
  readonly title: string;
  readonly sections: readonly SectionFacts[];
  /** Items of all sections. */
  readonly items: number;
  /** How many of them are marked as checked. */
  readonly checked: number;
}

export interface SectionFacts {
  readonly id: SectionId;
  readonly kind: SectionKind;
  readonly title: string;
}

/** An item, or (`item` null) the text of a section of running text. */
export interface IndexedEntry {
  /** Place in `facts.sections`. */
  readonly section: number;
  readonly item: ItemId | null;
  readonly date: IsoDate | null;
  readonly lastDate: IsoDate | null;
  readonly headline: string;
  readonly sources: readonly string[];
}

/** All that the search needs of one issue. Compact: 500 issues of 40 items must fit into an office PC's memory. */
export interface IndexedIssue {
  readonly facts: IssueFacts;
  readonly entries: readonly IndexedEntry[];
  /** The words of all entries as numbers of a vocabulary, a `gap` after every text; an entry's titles come first. */
  readonly words: Uint32Array;
  /** Where each entry begins in `words`; one more than there are entries. */
  readonly starts: Uint32Array;
  /** Where the titles of each entry end in `words`. */
  readonly headlineEnds: Uint32Array;
  readonly headlineShingles: ShingleSets;
  readonly bodyShingles: ShingleSets;
}
