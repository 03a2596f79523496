import type { IsoDate, ItemId } from '../../core/issue/ids.ts';
import type { Item } from '../../core/issue/item.ts';
import type { OpenIssue, Published } from '../../core/search/find-published.ts';
import type { IssueFacts, SectionFacts } from '../../core/search/indexed-issue.ts';
import type { SearchQuery } from '../../core/search/search-issues.ts';
import type { ShownHit } from '../../core/search/show-hit.ts';
import type { Failure } from '../messages/failure.ts';
import type { Progress, Rescanned } from './shelf.ts';

/** What the program knows of an issue file that does not stand in it. */
export interface KnownOfIssue {
  /** Day of the last export; null = never exported. */
  readonly exported: IsoDate | null;
  /** null = not known. */
  readonly pages: number | null;
  /** The page on which an item's headline stands, from 1; null = not known. */
  readonly pageOf: (item: ItemId) => number | null;
}

export interface LibraryIssue extends IssueFacts {
  /** Whole path. */
  readonly file: string;
  /** Bytes. */
  readonly size: number;
  /** Time of the last change, ms since 1970. */
  readonly changed: number;
  /** null = not known. */
  readonly status: 'draft' | 'exported' | null;
  readonly exported: IsoDate | null;
  readonly pages: number | null;
}

export interface LibraryListing {
  /** Newest issue first; those of one number by name. */
  readonly issues: readonly LibraryIssue[];
  readonly damaged: readonly { readonly file: string; readonly reason: Failure }[];
}

export interface LibraryQuery extends SearchQuery {
  /** How many hits are shown; all are counted. 50 if left out. */
  readonly limit?: number;
}

/** Which issue something stands in. */
export interface InIssue {
  readonly file: string;
  readonly number: number;
  readonly year: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export interface LibraryHit extends ShownHit, InIssue {
  readonly section: SectionFacts;
  /** null = the section's own text (the trend summary). */
  readonly item: ItemId | null;
  readonly date: IsoDate | null;
  readonly lastDate: IsoDate | null;
  readonly inHeadline: boolean;
  readonly page: number | null;
}

export interface SearchResult {
  /** How many entries fit, shown or not. */
  readonly items: number;
  /** In how many issues. */
  readonly issues: number;
  readonly hits: readonly LibraryHit[];
}

export type PublishedItem = Omit<Published<unknown>, 'where'> & { readonly issue: InIssue };

export type LibraryEvent =
  | { readonly type: 'progress'; readonly done: number; readonly of: number }
  /** Files were added or changed (`read`), removed, or found to be damaged; names within the folder. */
  | {
      readonly type: 'changed';
      readonly read: readonly string[];
      readonly removed: readonly string[];
      readonly damaged: readonly string[];
    }
  /** The folder cannot be read just now; what was known of it can still be searched. */
  | { readonly type: 'unreadable'; readonly reason: Failure };

export interface Library {
  /** What is known now; nothing but the index is read for it. */
  list(): Promise<LibraryListing>;
  search(query: LibraryQuery): Promise<SearchResult>;
  /** Items of the archive that say what this one says; `open` (the issue being worked on, and its copies) is left out. At most 20. */
  findPublished(item: Pick<Item, 'headline' | 'body'>, open: OpenIssue | null): Promise<readonly PublishedItem[]>;
  /** Looks at the folder and reads what is new or has changed. */
  rescan(onProgress?: Progress): Promise<Rescanned | Failure>;
  /** Rescans now and at every change of the folder, and tells what came of it. Hands back how to stop. */
  watch(tell: (event: LibraryEvent) => void): () => void;
  /** Stops everything and keeps the index. */
  close(): Promise<void>;
}
