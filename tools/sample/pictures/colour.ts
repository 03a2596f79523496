/** The bulletin's own colours and the few warm ones that go with them. */
export const palette = {
  ink: '#0e2a47',
  night: '#07182b',
  indigo: '#1d3c86',
  blue: '#0b63a5',
  teal: '#00738f',
  green: '#006f66',
  red: '#c8371b',
  amber: '#f0a04b',
  peach: '#f8c9a0',
  cream: '#f7eddc',
  mist: '#dcebf4',
} as const;

/** Mixes two `#rrggbb` colours: 0 = the first, 1 = the second. */
export function mix(from: string, to: string, share: number): string {
  const clamped = Math.min(1, Math.max(0, share));
  const [a, b] = [channels(from), channels(to)];
  return `#${a.map((value, index) => toHex(value + ((b[index] ?? value) - value) * clamped)).join('')}`;
}

/** Lighter (towards white) for positive amounts, darker (towards black) for negative ones. */
export function shade(colour: string, amount: number): string {
  return amount >= 0 ? mix(colour, '#ffffff', amount) : mix(colour, '#000000', -amount);
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}

function toHex(value: number): string {
  return Math.round(value).toString(16).padStart(2, '0');
}
