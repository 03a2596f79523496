import { textsOf } from '../issue/grammar.ts';
import { plainText } from '../issue/inline.ts';
import type { Item } from '../issue/item.ts';
import { fold } from '../text/fold.ts';

/** Words in a row that are compared as one. */
const length = 5;

const known = new WeakMap<Item, ReadonlySet<number>>();

/** The distinct rows of five words of an item's body, as 32-bit hashes (FNV-1a); remembered with the item. Accents and case do not count. */
export const bodyShingles = (item: Item): ReadonlySet<number> => {
  const before = known.get(item);
  if (before) return before;
  const words = fold(item.body.flatMap(textsOf).map(plainText).join(' ')).match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<number>();
  for (let at = 0; at + length <= words.length; at++) shingles.add(hashOf(words.slice(at, at + length).join(' ')));
  known.set(item, shingles);
  return shingles;
};

/** What two sets share of what either has (Jaccard). */
export const likeness = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  if (a.size === 0 || b.size === 0) return 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const one of small) if (large.has(one)) shared++;
  return shared / (a.size + b.size - shared);
};

/** A text as 32 bits (FNV-1a). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
