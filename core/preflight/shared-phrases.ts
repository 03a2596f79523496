import { textsOf } from '../issue/grammar.ts';
import { plainText } from '../issue/inline.ts';
import type { Item } from '../issue/item.ts';
import { fold } from '../text/fold.ts';
import { hashOf } from './body-shingles.ts';

/** Words in a row that make a phrase. */
const length = 3;

/** Phrases that two items share at least before they are weighed. */
const fewestShared = 5;

/**
 * How much two items of an issue speak of one event, 0 to 1: their common three-word phrases, each weighed by how few other items
 * have it (tf-idf, cosine). Unrelated items stay low even in formulaic prose. What cannot reach `least` is 0.
 */
export const eventLikeness = (items: readonly Item[], least: number): ((a: Item, b: Item) => number) => {
  const scale = Math.log(Math.max(2, items.length));
  const holders = countedIn(new Set(items));
  return (a, b) => {
    const shared = sharedPhrases(a, b);
    const size = Math.sqrt(phrasesOf(a).length * phrasesOf(b).length);
    if (shared.length < fewestShared || shared.length / size < least) return 0;
    let weight = 0;
    for (const phrase of shared) weight += Math.max(0, 1 - Math.log(Math.max(1, (holders.get(phrase) ?? 0) - 1)) / scale) ** 2;
    return weight / size;
  };
};

interface Counted {
  readonly items: ReadonlySet<Item>;
  readonly holders: Map<number, number>;
}

/** The last count is brought up to date: after a keystroke one item leaves and one comes. */
let last: Counted = { items: new Set(), holders: new Map() };

function countedIn(items: ReadonlySet<Item>): ReadonlyMap<number, number> {
  const { holders } = last;
  for (const item of last.items) if (!items.has(item)) add(holders, item, -1);
  for (const item of items) if (!last.items.has(item)) add(holders, item, 1);
  last = { items, holders };
  return holders;
}

function add(holders: Map<number, number>, item: Item, by: number): void {
  for (const phrase of phrasesOf(item)) {
    const count = (holders.get(phrase) ?? 0) + by;
    if (count === 0) holders.delete(phrase);
    else holders.set(phrase, count);
  }
}

const known = new WeakMap<Item, Int32Array>();

/** The distinct phrases of headline and body as hashes, in order; accents and case do not count. */
function phrasesOf(item: Item): Int32Array {
  const before = known.get(item);
  if (before) return before;
  const words = fold([item.headline, ...item.body.flatMap(textsOf).map(plainText)].join(' ')).match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = new Set<number>();
  for (let at = 0; at + length <= words.length; at++) hashes.add(hashOf(words.slice(at, at + length).join(' ')) | 0);
  const phrases = Int32Array.from(hashes).sort();
  known.set(item, phrases);
  return phrases;
}

const partners = new WeakMap<Item, WeakMap<Item, readonly number[]>>();

/** The phrases that both items have; kept as long as both are the same. */
function sharedPhrases(a: Item, b: Item): readonly number[] {
  const ofA = partners.get(a) ?? new WeakMap<Item, readonly number[]>();
  partners.set(a, ofA);
  const before = ofA.get(b);
  if (before !== undefined) return before;
  const shared = inBoth(phrasesOf(a), phrasesOf(b));
  ofA.set(b, shared);
  return shared;
}

/** Both are in order: one walk through the two. */
function inBoth(one: Int32Array, other: Int32Array): readonly number[] {
  const shared: number[] = [];
  let i = 0;
  let j = 0;
  while (i < one.length && j < other.length) {
    const a = one[i] ?? 0;
    const b = other[j] ?? 0;
    if (a === b) shared.push(a);
    if (a <= b) i += 1;
    if (b <= a) j += 1;
  }
  return shared;
}
