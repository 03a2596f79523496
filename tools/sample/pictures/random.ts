/** A stream of repeatable pseudo-random numbers. */
export interface Random {
  /** A number in [from, to). */
  range(from: number, to: number): number;
  /** A whole number from `from` to `to`, both included. */
  int(from: number, to: number): number;
  /** One of the choices. */
  pick<Choice>(choices: readonly [Choice, ...Choice[]]): Choice;
  /** Roughly normal, mean 0, deviation 1. */
  gauss(): number;
}

/** mulberry32 (public domain): the same seed always gives the same stream. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const range = (from: number, to: number) => from + next() * (to - from);
  return {
    range,
    int: (from, to) => Math.floor(range(from, to + 1)),
    pick: (choices) => choices[Math.floor(next() * choices.length)] ?? choices[0],
    gauss: () => next() + next() + next() + next() + next() + next() - 3 + (next() - 0.5) * 0.8,
  };
}
