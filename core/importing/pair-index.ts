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

/** Indexes of the titles that share a pair with these words. */
export const sharingPairs = (index: PairIndex, words: readonly string[]): ReadonlySet<number> =>
  new Set(pairsOf(words).flatMap((pair) => index.get(pair) ?? []));

const pairsOf = (words: readonly string[]): readonly string[] => words.slice(1).map((word, i) => `${words[i]} ${word}`);
