/** Signs that hardly any text face has, and what says the same; used only where no face has the sign itself. */
export const substitutes: ReadonlyMap<string, string> = new Map([
  ['\u2011', '-'],
  ['\u2043', '-'],
  ['➔', '→'],
  ['➜', '→'],
  ['➡', '→'],
  ['●', '•'],
  ['▪', '■'],
  ['◆', '■'],
  ['✔', '✓'],
  ['☑', '✓'],
  ['℃', '°C'],
  ['㎡', 'm²'],
  ['㎥', 'm³'],
]);
