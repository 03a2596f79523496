import type { FoldedWord } from './words.ts';

/** Words in a row that are compared as one. Bodies: five. Headlines have a dozen words, of which five in a row seldom survive one change: three. */
export const shingleLength = { headline: 3, body: 5 } as const;

/** Sets of shingles, one an entry, in one array: those of entry `i` stand from `starts[i]` to `starts[i + 1]`, each once. */
export interface ShingleSets {
  readonly hashes: Uint32Array;
  /** One more than there are entries. */
  readonly starts: Uint32Array;
}

/** The distinct rows of `length` words as 32-bit hashes; a shorter text is one row. Accents and case do not count. */
export const shinglesOf = (words: readonly FoldedWord[], length: number): ReadonlySet<number> => {
  const found = new Set<number>();
  if (words.length === 0) return found;
  const row = Math.min(length, words.length);
  for (let start = 0; start + row <= words.length; start += 1) found.add(hashOfRow(words, start, row));
  return found;
};

/** Packs the sets of all entries. */
export const packShingles = (sets: readonly ReadonlySet<number>[]): ShingleSets => {
  const starts = new Uint32Array(sets.length + 1);
  for (const [index, set] of sets.entries()) starts[index + 1] = (starts[index] ?? 0) + set.size;
  const hashes = new Uint32Array(starts[sets.length] ?? 0);
  for (const [index, set] of sets.entries()) hashes.set([...set], starts[index] ?? 0);
  return { hashes, starts };
};

/** Jaccard similarity (0 to 1): what two sets share of what either of them has. */
export const jaccard = (shared: number, oneSize: number, otherSize: number): number =>
  shared === 0 ? 0 : shared / (oneSize + otherSize - shared);

const hashOfRow = (words: readonly FoldedWord[], start: number, length: number): number => {
  let hash = length;
  for (let at = start; at < start + length; at += 1) {
    hash = Math.imul(hash ^ (words[at]?.hash ?? 0), 0x9e3779b1);
    hash = (hash << 13) | (hash >>> 19);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
};
