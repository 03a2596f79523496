import { daysBetween } from '../text/civil-day.ts';
import { type DatePeriod, placeInPeriod, type WrittenDate } from '../text/read-dates.ts';
import { titleSimilarity, titleWords } from '../text/similarity.ts';
import { indexPairs, sharingPairs } from './pair-index.ts';
import type { ContentsEntry } from './read-contents.ts';
import type { RawItem } from './split-items.ts';

export interface Match {
  readonly entry: ContentsEntry;
  /** Likeness of the titles, 0 to 1; 0 = told by its place alone. */
  readonly similarity: number;
}

interface Pair {
  readonly item: number;
  readonly entry: number;
  readonly similarity: number;
  readonly score: number;
}

const LEAST = 0.3;
const SAME_DAY = 0.12;
const NEAR_DAY = 0.05;
const SAME_ORDER = 0.06;

/** Stage 7: which contents entry means which item (index of the item -> entry). Best pairs first; then by place between two sure ones. */
export const matchContents = (
  items: readonly RawItem[],
  entries: readonly ContentsEntry[],
  period: DatePeriod,
): ReadonlyMap<number, Match> => {
  const taken = new Map<number, number>();
  const usedEntries = new Set<number>();
  const similarities = new Map<number, number>();
  for (const pair of pairsOf(items, entries, period)) {
    if (taken.has(pair.item) || usedEntries.has(pair.entry)) continue;
    taken.set(pair.item, pair.entry);
    usedEntries.add(pair.entry);
    similarities.set(pair.item, pair.similarity);
  }
  fillGaps(items, entries, taken, usedEntries);
  const matches = new Map<number, Match>();
  for (const [item, at] of taken) {
    const entry = entries[at];
    if (entry !== undefined) matches.set(item, { entry, similarity: similarities.get(item) ?? 0 });
  }
  return matches;
};

const pairsOf = (items: readonly RawItem[], entries: readonly ContentsEntry[], period: DatePeriod): readonly Pair[] => {
  const titles = items.map((item) => titleWords(item.title));
  const index = indexPairs(titles);
  const pairs: Pair[] = [];
  entries.forEach((entry, e) => {
    const words = titleWords(entry.title);
    for (const i of sharingPairs(index, words)) {
      const similarity = titleSimilarity(words, titles[i] ?? []);
      if (similarity < LEAST) continue;
      const order = 1 - Math.abs(i / Math.max(1, items.length) - e / Math.max(1, entries.length));
      const score = similarity + dateBonus(items[i]?.date ?? null, entry.date, period) + SAME_ORDER * order;
      pairs.push({ item: i, entry: e, similarity, score });
    }
  });
  return pairs.sort((a, b) => b.score - a.score || a.entry - b.entry || a.item - b.item);
};

const dateBonus = (a: WrittenDate | null, b: WrittenDate | null, period: DatePeriod): number => {
  if (a === null || b === null) return a === b ? SAME_DAY : 0;
  const one = placeInPeriod(a.first, period);
  const other = placeInPeriod(b.first, period);
  if (one === null || other === null) return 0;
  const days = Math.abs(daysBetween(one, other));
  return days === 0 ? SAME_DAY : days <= 1 ? NEAR_DAY : 0;
};

/** An item alone between two matched ones, as one entry is alone between theirs, is meant by it even if the words differ. */
const fillGaps = (
  items: readonly RawItem[],
  entries: readonly ContentsEntry[],
  taken: Map<number, number>,
  used: Set<number>,
): void => {
  for (let i = 1; i + 1 < items.length; i += 1) {
    const before = taken.get(i - 1);
    const after = taken.get(i + 1);
    if (taken.has(i) || before === undefined || after !== before + 2 || used.has(before + 1)) continue;
    const entry = entries[before + 1];
    if (entry === undefined || entry.kind !== entries[before]?.kind) continue;
    taken.set(i, before + 1);
    used.add(before + 1);
  }
};
