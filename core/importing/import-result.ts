import type { IdSource, ItemId } from '../issue/ids.ts';
import type { Issue } from '../issue/issue.ts';

export interface ImportContext {
  readonly ids: IdSource;
  /** Template id of the new issue. */
  readonly template: string;
  /** Year of dates when the text names none. */
  readonly fallbackYear?: number;
}

/** What an import guessed or could not settle. The sentences that say so stand in `doubt-sentences.vi.ts`. */
export type DoubtKey =
  | 'number-missing'
  | 'period-missing'
  | 'period-differs'
  | 'contents-missing'
  | 'contents-entry-without-item'
  | 'contents-date-differs'
  | 'item-without-date'
  | 'item-without-source'
  | 'item-without-body'
  | 'date-outside-week'
  | 'lead-before-headline'
  | 'lead-guessed'
  | 'section-guessed'
  | 'source-split'
  | 'links-without-address'
  | 'picture-text'
  | 'stray-text';

export interface Doubt {
  readonly key: DoubtKey;
  /** Line of the imported text, from 1; 0 = the text as a whole. */
  readonly line: number;
  readonly item: ItemId | null;
  readonly facts: Readonly<Record<string, string | number>>;
}

export interface FoundCounts {
  readonly sections: number;
  readonly items: number;
  readonly trendBlocks: number;
  readonly contentsEntries: number;
  readonly sources: number;
  readonly addresses: number;
  readonly runningHeads: number;
  readonly leftovers: number;
}

export type ImportFailureCode = 'empty' | 'binary' | 'no-items' | 'no-date';

export interface ImportFailure {
  readonly status: 'failed';
  readonly code: ImportFailureCode;
  /** Says in Vietnamese what to do next. */
  readonly message: string;
}

export interface ImportedIssue {
  readonly status: 'ok';
  readonly issue: Issue;
  readonly doubts: readonly Doubt[];
  readonly found: FoundCounts;
}

export type ImportResult = ImportedIssue | ImportFailure;
