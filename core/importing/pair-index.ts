/** Where each pair of neighbouring words stands, so that likenesses are reckoned for titles that share one, not for all. */
export type PairIndex = ReadonlyMap<string, readonly number[]>;

/** Pairs that stand nearly everywhere tell nothing and would cost time. */
const MOST_COMMON = 60;

export const indexPairs = (titles: readonly (readonly string[])[]): PairIndex => {
  const index = new Map<string, number[]>();
  titles.forEach((words, at) => {
    for (const pair of pairsOf(words)) {
      const places = index.get(pair);
      if (places === undefined) index.set(pair, [at]);
      else if (places.length < MOST_COMMON && places.at(-1) !== at) places.push(at);
    }
  });
  return index;
};

const MOST_ALIKE = 12;

/** Indexes of the titles that share most pairs with these words, the best dozen. */
export const sharingPairs = (index: PairIndex, words: readonly string[]): readonly number[] => {
  const shared = new Map<number, number>();
  for (const pair of pairsOf(words)) for (const at of index.get(pair) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  return [...shared]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_ALIKE)
    .map(([at]) => at);
};

const pairsOf = (words: readonly string[]): readonly string[] => words.slice(1).map((word, i) => `${words[i]} ${word}`);
