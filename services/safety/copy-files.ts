/** Names in the folder of a working copy. */
export const mediaFolder = 'media';
export const baseFile = (generation: number): string => `base-${generation}.json`;
export const journalFile = (generation: number): string => `journal-${generation}.log`;

/** The generation that a file of these belongs to; null = it is another file. */
export const generationOf = (name: string): number | null => {
  const [, number] = /^(?:base|journal)-(\d+)\.(?:json|log)$/u.exec(name) ?? [];
  return number === undefined ? null : Number(number);
};

/** The generations that have a base, newest first. */
export const generationsIn = (names: readonly string[]): readonly number[] =>
  names
    .filter((name) => name.startsWith('base-'))
    .map(generationOf)
    .filter((number) => number !== null)
    .sort((a, b) => b - a);
