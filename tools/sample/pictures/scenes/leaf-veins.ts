import { mix } from '../colour.ts';
import { type Random, seededRandom } from '../random.ts';
import { ellipse, group, n, newSheet, type Point, path, polygon, rect, smooth } from '../sheet.ts';
import { halo } from '../weather.ts';

const light: Point = [880, 560];

/** A leaf lit from behind under the microscope: a midrib, curved side veins, and a fine irregular net between them. */
export function leafVeins(seed: number): string {
  const random = seededRandom(seed);
  const sheet = newSheet(1500, 1500);
  const coarse = net(random, 74, 26);
  const fine = net(random, 25, 8);
  const rib: Point[] = [
    [-80, 1480],
    [220, 1200],
    [560, 900],
    [930, 590],
    [1290, 240],
    [1580, -80],
  ];
  const sideVeins = Array.from({ length: 9 }, (_, index) => {
    const along = 0.06 + index * 0.105;
    const root = pointOn(rib, along);
    const reach = 1000 + random.range(-60, 60);
    return [-1, 1].map((side): readonly Point[] => {
      const start = -0.74 + side * 0.86;
      return Array.from({ length: 6 }, (_, step): Point => {
        const far = (step / 5) * reach;
        const turn = start - side * 0.07 * step;
        return [
          root[0] + Math.cos(turn) * far + random.range(-8, 8) * step * 0.4,
          root[1] + Math.sin(turn) * far + random.range(-8, 8) * step * 0.4,
        ];
      });
    });
  }).flat();
  const stroke = (points: readonly Point[], width: number, colour: string, opacity = 1) =>
    path(smooth(points), 'none', `stroke="${colour}" stroke-width="${n(width)}" stroke-linecap="round" opacity="${opacity}"`);
  const veins = [
    ...coarse.map((shape) =>
      path(
        `${shape.map(([x, y], index) => `${index ? 'L' : 'M'}${n(x)} ${n(y)}`).join('')}Z`,
        'none',
        'stroke="#d8f08c" stroke-width="5" opacity="0.8" stroke-linejoin="round"',
      ),
    ),
    ...sideVeins.flatMap((points) =>
      [1, 2, 3, 4, 5]
        .map((step) => stroke(points.slice(0, step + 1), 22 - step * 3.4, '#d9ef92'))
        .reverse()
        .concat(stroke(points.slice(0, 3), 7, '#f4fbc4')),
    ),
    stroke(rib, 54, '#d5ea8c'),
    stroke(rib, 34, '#eef8b4'),
    stroke(
      rib.map(([x, y]): Point => [x - 6, y - 6]),
      9,
      '#fffff0',
      0.85,
    ),
  ];
  sheet.add(
    rect(0, 0, 1500, 1500, '#0c4a34'),
    ...fine.map((shape) => {
      const near = Math.min(1, Math.hypot((shape[0]?.[0] ?? 0) - light[0], (shape[0]?.[1] ?? 0) - light[1]) / 1150);
      const green = mix(
        random.pick(['#8fcf52', '#6dbb4a', '#b4de62', '#52a548', '#a3d757'] as const),
        '#07402f',
        near ** 0.9 * 0.8,
      );
      return polygon(shape, green, `stroke="${mix(green, '#e6f7a0', 0.4)}" stroke-width="1.6" stroke-linejoin="round"`);
    }),
    ...Array.from({ length: 1500 }, () =>
      ellipse([random.range(0, 1500), random.range(0, 1500)], random.range(1.5, 3.6), '#125c35', undefined, 'opacity="0.55"'),
    ),
    group(veins, `filter="${sheet.blur(20)}" opacity="0.5"`),
    group(veins, 'transform="translate(5 7)" opacity="0.22" style="mix-blend-mode:multiply"'),
    ...veins,
    halo(sheet, light, 820, '#fdffd6', 0.6),
    rect(
      0,
      0,
      1500,
      1500,
      sheet.glow(
        [
          [0, '#000', 0],
          [0.62, '#000', 0],
          [0.84, '#021a18', 0.5],
          [1, '#010d0d', 0.9],
        ],
        [750, 750],
        1040,
      ),
    ),
  );
  return sheet.svg();
}

/** Cells of a shaken honeycomb; neighbours share their corners. */
function net(random: Random, size: number, shake: number): readonly (readonly Point[])[] {
  const shaken = new Map<string, Point>();
  const corner = (x: number, y: number): Point => {
    const key = `${Math.round(x)}:${Math.round(y)}`;
    const known = shaken.get(key);
    if (known) return known;
    const made: Point = [x + random.range(-shake, shake), y + random.range(-shake, shake)];
    shaken.set(key, made);
    return made;
  };
  const cells: Point[][] = [];
  const tall = Math.sqrt(3) * size;
  for (let column = -1; column * size * 1.5 < 1500 + size * 2; column += 1) {
    for (let row = -1; row * tall < 1500 + tall * 2; row += 1) {
      const [x, y] = [column * size * 1.5, (row + (Math.abs(column) % 2) / 2) * tall];
      cells.push(
        Array.from({ length: 6 }, (_, step) =>
          corner(x + Math.cos((step * Math.PI) / 3) * size, y + Math.sin((step * Math.PI) / 3) * size),
        ),
      );
    }
  }
  return cells;
}

function pointOn(points: readonly Point[], share: number): Point {
  const place = share * (points.length - 1);
  const index = Math.min(points.length - 2, Math.floor(place));
  const [start, end] = [points[index] ?? [0, 0], points[index + 1] ?? [0, 0]];
  return [start[0] + (end[0] - start[0]) * (place - index), start[1] + (end[1] - start[1]) * (place - index)];
}
