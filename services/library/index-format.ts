import type { IndexedEntry, IssueFacts } from '../../core/search/indexed-issue.ts';
import type { ListedFile } from './list-issue-files.ts';

/**
 * The index file, little-endian:
 *
 *   mark (8 bytes) | length of head and data (u32 each) | head | data | CRC-32 of all before (u32)
 *
 * head: JSON of `IndexHead`. data: the arrays of every issue, each at a multiple of 4.
 * The mark's last byte is the version: whatever changes what is stored, or how words are folded, raises it.
 */
export const indexMark = Buffer.from('DTINDEX\u0001', 'latin1');

export const prefixLength = indexMark.length + 2 * 4;

export const checksumLength = 4;

/** Arrays start at multiples of this, as their 32-bit numbers need. */
export const alignment = 4;

/** A stretch of the data: first byte, length in bytes. */
export type Stretch = readonly [at: number, length: number];

export const arrayNames = [
  'words',
  'starts',
  'headlineEnds',
  'headlineHashes',
  'headlineStarts',
  'bodyHashes',
  'bodyStarts',
  'texts',
  'textStarts',
] as const;

export type ArrayName = (typeof arrayNames)[number];

export interface HeadIssue extends ListedFile {
  readonly facts: IssueFacts;
  readonly entries: readonly IndexedEntry[];
  readonly arrays: Readonly<Record<ArrayName, Stretch>>;
}

export interface IndexHead {
  /** The folder that it is about. */
  readonly folder: string;
  /** The words of all issues, as `Vocabulary` writes them. */
  readonly vocabulary: readonly string[];
  readonly issues: readonly HeadIssue[];
}
