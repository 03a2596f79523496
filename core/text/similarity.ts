import { fold } from './fold.ts';

/** A title boiled down for comparing: folded words without marks, quotes and dashes. */
export const titleWords = (title: string): readonly string[] => fold(title).match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * How alike two titles are, from 0 to 1: the mean of the share of common word pairs (Dice) and of the share of the shorter
 * title that the longer one holds in order. A title cut down from a headline therefore still scores high.
 */
export const titleSimilarity = (a: readonly string[], b: readonly string[]): number => {
  if (a.length === 0 || b.length === 0) return 0;
  const held = commonInOrder(a, b) / Math.min(a.length, b.length);
  const length = Math.min(a.length, b.length);
  // Very short titles are held by anything: they count as far as they have words.
  return (dice(pairs(a), pairs(b)) + held * Math.min(1, length / 5)) / 2;
};

/** The pairs of a title that is compared with many are reckoned once. */
const known = new WeakMap<readonly string[], ReadonlySet<string>>();

const pairs = (words: readonly string[]): ReadonlySet<string> => {
  const before = known.get(words);
  if (before !== undefined) return before;
  const set = new Set<string>();
  for (let i = 0; i + 1 < words.length; i += 1) set.add(`${words[i]} ${words[i + 1]}`);
  if (words.length === 1 && words[0] !== undefined) set.add(words[0]);
  known.set(words, set);
  return set;
};

const dice = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return (2 * shared) / (a.size + b.size);
};

/** Length of the longest common subsequence. */
const commonInOrder = (a: readonly string[], b: readonly string[]): number => {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (let j = 0; j < b.length; j += 1) {
      next.push(word === b[j] ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};
