import { mix } from '../colour.ts';
import { type Random, seededRandom } from '../random.ts';
import { ellipse, group, n, newSheet, type Point, path, rect, smooth } from '../sheet.ts';

/** A mangrove forest straight from above: thousands of crowns in many greens, a silver creek winding and forking through. */
export function mangrove(seed: number): string {
  const random = seededRandom(seed);
  const sheet = newSheet(1800, 1200);
  const main: Point[] = [
    [-60, 250],
    [180, 330],
    [330, 520],
    [560, 560],
    [720, 420],
    [930, 380],
    [1090, 530],
    [1120, 740],
    [1300, 860],
    [1530, 800],
    [1680, 930],
    [1880, 1010],
  ];
  const forks: Point[][] = [
    [
      [560, 560],
      [600, 730],
      [520, 860],
      [590, 1010],
      [540, 1240],
    ],
    [
      [930, 380],
      [980, 240],
      [1110, 170],
      [1130, 60],
      [1230, -60],
    ],
    [
      [1120, 740],
      [980, 850],
      [960, 980],
      [1050, 1250],
    ],
    [
      [1300, 860],
      [1370, 690],
      [1510, 560],
      [1520, 400],
      [1860, 300],
    ],
    [
      [330, 520],
      [230, 640],
      [120, 690],
      [-60, 820],
    ],
    [
      [180, 330],
      [300, 210],
      [290, 90],
      [380, -60],
    ],
  ];
  const arms = [{ points: main, width: 96 }, ...forks.map((points, index) => ({ points, width: index < 4 ? 44 : 28 }))];
  const dense = arms.flatMap(({ points, width }) =>
    along(points).map((point, index, all) => ({
      point,
      width: width * (points === main ? 0.62 + (0.55 * index) / all.length : 1 - (0.72 * index) / all.length),
    })),
  );
  const distance = ([x, y]: Point) =>
    dense.reduce((least, { point, width }) => Math.min(least, Math.hypot(point[0] - x, point[1] - y) - width / 2), 9999);
  const mud = sheet.filter(
    `<feTurbulence type="fractalNoise" baseFrequency="0.02" numOctaves="5" seed="${seed}" result="t"/><feDisplacementMap in="SourceGraphic" in2="t" scale="34" xChannelSelector="R" yChannelSelector="G"/>`,
  );
  const silver = sheet.gradient(
    [
      [0, '#d9ecef'],
      [0.35, '#8fc0c9'],
      [0.6, '#c8e3e4'],
      [1, '#5f9aa8'],
    ],
    [0, 0],
    [1, 1],
  );
  const streams = (grow: number, colour: string) =>
    dense.map(({ point, width }) => ellipse(point, Math.max(2, (width / 2) * grow), colour)).join('');
  const crowns: { readonly y: number; readonly drawn: string }[] = [];
  for (let y = -20; y < 1225; y += 19) {
    for (let x = -20; x < 1825; x += 21) {
      const at: Point = [x + random.range(-10, 10), y + random.range(-9, 9)];
      const gap = distance(at);
      if (gap < 9) continue;
      crowns.push({ y: at[1], drawn: crown(random, at, random.range(10, 21) * (gap < 40 ? 0.8 : 1), gap) });
    }
  }
  crowns.sort((a, b) => a.y - b.y);
  sheet.add(
    rect(0, 0, 1800, 1200, '#17352a'),
    group(streams(1.7, '#7d7658'), `filter="${mud}"`),
    group(streams(1.28, '#a89a72'), `filter="${mud}" opacity="0.8"`),
    `<g filter="${mud}"><g fill="${silver}">${group(streams(0.95, '#86b9c3'))}</g></g>`,
    group(streams(0.5, '#c9e6e8'), `filter="${sheet.blur(7)}" opacity="0.9"`),
    ...crowns.map(({ drawn }) => drawn),
    rect(
      0,
      0,
      1800,
      1200,
      sheet.gradient(
        [
          [0, '#ffe9b0', 0.22],
          [0.5, '#ffe9b0', 0],
          [1, '#04121c', 0.34],
        ],
        [0, 0],
        [1, 1],
      ),
    ),
  );
  return sheet.svg();
}

function along(points: readonly Point[]): readonly Point[] {
  return points.slice(1).flatMap((end, index) => {
    const start = points[index] ?? end;
    const before = points[index - 1] ?? start;
    const after = points[index + 2] ?? end;
    return Array.from({ length: 26 }, (_, step): Point => {
      const t = step / 26;
      const blend = (a: number, b: number, c: number, d: number) =>
        0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t ** 3);
      return [blend(before[0], start[0], end[0], after[0]), blend(before[1], start[1], end[1], after[1])];
    });
  });
}

function crown(random: Random, [x, y]: Point, size: number, gap: number): string {
  const patch = 0.5 + 0.5 * Math.sin(x * 0.006 + Math.sin(y * 0.009) * 2) * Math.cos(y * 0.005 + 1);
  const base = mix(
    mix('#1c5a3a', '#4f8b45', patch),
    random.pick(['#2c7148', '#77a64c', '#a3b85a', '#1f6650'] as const),
    random.range(0.1, gap < 40 ? 0.75 : 0.5),
  );
  const knobs = Array.from({ length: 7 }, (_, index): Point => {
    const angle = (index / 7) * Math.PI * 2 + random.range(0, 0.5);
    return [x + Math.cos(angle) * size * random.range(0.75, 1.1), y + Math.sin(angle) * size * random.range(0.75, 1.1)];
  });
  const outline = `${smooth([...knobs, knobs[0] ?? [x, y]])}Z`;
  const lights = Array.from({ length: 4 }, () =>
    ellipse(
      [x - size * random.range(0, 0.55), y - size * random.range(0, 0.55)],
      size * random.range(0.14, 0.3),
      mix(base, '#eaf3a8', 0.34),
      undefined,
      'opacity="0.55"',
    ),
  );
  return (
    ellipse([x + size * 0.34, y + size * 0.4], size * 1.02, '#06160f', size, 'opacity="0.42"') +
    path(outline, base) +
    ellipse(
      [x + size * 0.3, y + size * 0.3],
      size * 0.6,
      mix(base, '#06231a', 0.45),
      size * 0.55,
      `opacity="0.4" transform="rotate(${n(40)} ${n(x)} ${n(y)})"`,
    ) +
    lights.join('')
  );
}
