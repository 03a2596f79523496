import { mix, shade } from '../colour.ts';
import type { Random } from '../random.ts';
import { group, polygon, rect } from '../sheet.ts';

interface SkylineSetting {
  readonly left: number;
  readonly right: number;
  readonly base: number;
  /** Height of the tallest house, in pixels. */
  readonly tall: number;
  readonly colour: string;
  /** Colour of the lit sides. */
  readonly light: string;
  /** Colours of lit windows; none by day. */
  readonly windows?: readonly [string, ...string[]];
}

/** A row of tall houses, higher in the middle, each with a lit and a shaded side. */
export function skyline(random: Random, { left, right, base, tall, colour, light, windows }: SkylineSetting): string {
  const parts: string[] = [];
  for (let x = left; x < right; ) {
    const width = random.range(0.1, 0.34) * tall;
    const middle = Math.sin(((x - left) / (right - left)) * Math.PI);
    const height = tall * (0.22 + 0.62 * middle * random.range(0.35, 1) + random.range(0, 0.2));
    const wall = mix(colour, light, random.range(0, 0.22));
    const lit = width * random.range(0.2, 0.4);
    const top = base - height;
    parts.push(rect(x, top, width, height, wall), rect(x, top, lit, height, mix(wall, light, 0.5)));
    parts.push(rect(x + width * 0.3, top - height * 0.03, width * 0.3, height * 0.04, shade(wall, -0.08)));
    if (random.range(0, 1) < 0.25)
      parts.push(rect(x + width * 0.45, top - height * 0.16, Math.max(1.2, width * 0.03), height * 0.16, wall));
    if (random.range(0, 1) < 0.18)
      parts.push(
        polygon(
          [
            [x, top],
            [x + width * 0.5, top - height * 0.1],
            [x + width, top],
          ],
          wall,
        ),
      );
    parts.push(windows ? windowGrid(random, x, top, width, height, windows) : floors(x, top, width, height, shade(wall, -0.1)));
    x += width * random.range(0.75, 1.25);
  }
  return group(parts);
}

function floors(x: number, top: number, width: number, height: number, colour: string): string {
  const count = Math.floor(height / 9);
  return Array.from({ length: count }, (_, index) =>
    rect(x + 2, top + 5 + index * 9, width - 4, 2.4, colour, 'opacity="0.5"'),
  ).join('');
}

function windowGrid(
  random: Random,
  x: number,
  top: number,
  width: number,
  height: number,
  colours: readonly [string, ...string[]],
): string {
  const parts: string[] = [];
  const step = Math.max(6, height / 26);
  for (let row = top + step * 0.7; row < top + height - step; row += step) {
    for (let column = x + step * 0.5; column < x + width - step * 0.7; column += step * 0.9) {
      if (random.range(0, 1) < 0.42)
        parts.push(
          rect(column, row, step * 0.48, step * 0.5, random.pick(colours), `opacity="${random.range(0.35, 1).toFixed(2)}"`),
        );
    }
  }
  return parts.join('');
}
