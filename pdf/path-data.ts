import type { Pt } from '../core/layout/frames/geometry.ts';

/** One step of a drawn outline; coordinates in points. */
export type PathStep =
  | { readonly kind: 'move'; readonly to: readonly [Pt, Pt] }
  | { readonly kind: 'line'; readonly to: readonly [Pt, Pt] }
  | {
      readonly kind: 'curve';
      readonly from: readonly [Pt, Pt];
      readonly towards: readonly [Pt, Pt];
      readonly to: readonly [Pt, Pt];
    }
  | { readonly kind: 'close' };

const operands: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, Q: 4, C: 6, Z: 0 };

/**
 * Reads SVG path data with the absolute commands M L H V Q C Z (SVG 2, 9.3). Quadratic curves come back as cubic ones, which is
 * what PDF has. Throws on any other command and on missing numbers.
 */
export function parsePathData(data: string): readonly PathStep[] {
  const steps: PathStep[] = [];
  let x = 0;
  let y = 0;
  let start: readonly [Pt, Pt] = [0, 0];
  for (const [, command = '', list = ''] of data.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const count = operands[command];
    if (count === undefined) throw new Error(`path data: command ${command} is not absolute M L H V Q C Z`);
    const values = Array.from(list.matchAll(/[-+]?(?:\d+\.?\d*|\.\d+)/g), ([value]) => Number(value));
    if (count === 0 ? values.length > 0 : values.length === 0 || values.length % count !== 0) {
      throw new Error(`path data: ${command} with ${values.length} numbers`);
    }
    if (command === 'Z') {
      steps.push({ kind: 'close' });
      [x, y] = start;
    }
    for (let first = 0; first < values.length; first += count) {
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = values.slice(first, first + count);
      const from: readonly [Pt, Pt] = [x, y];
      if (command === 'M' || command === 'L') [x, y] = [a, b];
      else if (command === 'H') x = a;
      else if (command === 'V') y = a;
      else if (command === 'Q') [x, y] = [c, d];
      else [x, y] = [e, f];
      const to: readonly [Pt, Pt] = [x, y];
      if (command === 'M' && first === 0) {
        start = to;
        steps.push({ kind: 'move', to });
      } else if (command === 'C') steps.push({ kind: 'curve', from: [a, b], towards: [c, d], to });
      else if (command === 'Q') steps.push({ kind: 'curve', from: twoThirds(from, [a, b]), towards: twoThirds(to, [a, b]), to });
      else steps.push({ kind: 'line', to });
    }
  }
  return steps;
}

/** The quadratic control point, seen from one end, as a cubic one. */
function twoThirds(end: readonly [Pt, Pt], control: readonly [Pt, Pt]): readonly [Pt, Pt] {
  return [end[0] + ((control[0] - end[0]) * 2) / 3, end[1] + ((control[1] - end[1]) * 2) / 3];
}
