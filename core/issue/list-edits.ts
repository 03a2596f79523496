/** Edits of lists that nobody may change in place: each hands back a new list. Places count from 0. */
export const insertAt = <T>(list: readonly T[], at: number, entry: T): readonly T[] => [
  ...list.slice(0, at),
  entry,
  ...list.slice(at),
];

export const removeAt = <T>(list: readonly T[], at: number): readonly T[] => [...list.slice(0, at), ...list.slice(at + 1)];

export const replaceAt = <T>(list: readonly T[], at: number, entry: T): readonly T[] =>
  list.map((old, index) => (index === at ? entry : old));

/** Like `map`, but hands back the very same list when no entry changed: whoever caches by identity need not look again. */
export const mapChanged = <T>(list: readonly T[], change: (entry: T) => T): readonly T[] => {
  const mapped = list.map(change);
  return mapped.every((entry, index) => entry === list[index]) ? list : mapped;
};
