import { mix, palette, shade } from '../colour.ts';
import { lamp } from '../parts/port.ts';
import { type Random, seededRandom } from '../random.ts';
import { group, newSheet, type Point, path, polygon, polyline, rect, type Sheet, smooth, use } from '../sheet.ts';
import { clouds, halo, sky, water, weathered } from '../weather.ts';

/** Wooden fishing boats at anchor at daybreak, limestone islands in the mist behind. */
export function fishingBoats(seed: number): string {
  const random = seededRandom(seed);
  const sheet = newSheet(1800, 1200);
  const shore = 700;
  const fleet: readonly [x: number, size: number, paint: string][] = [
    [1290, 110, '#2d6b8f'],
    [980, 130, '#8d3326'],
    [1540, 210, '#1f6a74'],
    [250, 260, '#245f96'],
    [790, 520, '#a83a22'],
  ];
  const mist = (y: number, strength: number) =>
    rect(
      0,
      y - 130,
      1800,
      200,
      sheet.gradient([
        [0, '#ffe2c9', 0],
        [0.62, '#ffe2c9', strength],
        [1, '#ffe2c9', 0],
      ]),
    );
  const land = (colour: string, tall: number, count: number, offset: number) =>
    group(
      islands(random, shore + offset, tall, colour, count),
      `filter="${weathered(sheet, seed + tall, 26, shade(colour, -0.3), 0.4)}"`,
    );
  const scene = sheet.symbol(
    group([
      sky(sheet, [
        [0, '#5b7fae'],
        [0.25, '#a3b3cb'],
        [0.42, '#eec6b3'],
        [0.54, '#fbc592'],
        [0.6, '#ffe0b2'],
        [1, '#ffe0b2'],
      ]),
      clouds(sheet, 0, 560, {
        seed: seed + 1,
        colour: '#fff2e2',
        grain: [0.0016, 0.007],
        cover: 0.5,
        strength: 0.8,
        fade: [
          [0, '', 0.4],
          [0.5, '', 0.7],
          [1, '', 0],
        ],
      }),
      clouds(sheet, 120, 480, {
        seed: seed + 2,
        colour: '#cf7f78',
        grain: [0.0014, 0.01],
        cover: 0.5,
        strength: 0.6,
        fade: [
          [0, '', 0],
          [0.6, '', 0.8],
          [1, '', 0],
        ],
      }),
      halo(sheet, [1200, 610], 760, '#fff1cc', 0.95),
      halo(sheet, [1200, 610], 90, '#ffffff', 1),
      land('#dcb0a6', 220, 7, 0),
      mist(shore - 20, 0.75),
      land('#ae8793', 300, 5, 0),
      mist(shore - 6, 0.7),
      land('#67627f', 350, 3, 4),
      mist(shore + 6, 0.75),
    ]),
  );
  sheet.add(
    use(scene),
    water(sheet, scene, shore, { seed: seed + 3, far: '#f0bf9c', near: '#1c4664', mirror: 0.85, push: 30 }),
    rect(
      0,
      shore - 60,
      1800,
      120,
      sheet.gradient([
        [0, '#ffe9cf', 0],
        [0.5, '#ffe9cf', 0.5],
        [1, '#ffe9cf', 0],
      ]),
    ),
    ...onTheWater(
      sheet,
      fleet.map(([x, size, paint]) => ({
        drawn: boat(sheet, random, [x, shore + size * 0.55 - 40], size, paint, Math.max(0, 0.5 - size / 800)),
        line: shore + size * 0.55 - 40,
      })),
    ),
  );
  return sheet.svg();
}

/** Boats over their mirror images, each turned about its own waterline. */
function onTheWater(sheet: Sheet, boats: readonly { readonly drawn: string; readonly line: number }[]): readonly string[] {
  const ripple = sheet.filter(
    '<feTurbulence type="fractalNoise" baseFrequency="0.006 0.06" numOctaves="3" seed="5" result="t"/><feDisplacementMap in="SourceGraphic" in2="t" scale="22" xChannelSelector="R" yChannelSelector="G" result="m"/><feGaussianBlur in="m" stdDeviation="1.4 3"/>',
  );
  const symbols = boats.map(({ drawn, line }) => ({ symbol: sheet.symbol(drawn), line }));
  const mirrored = symbols.map(({ symbol, line }) => use(symbol, `transform="translate(0 ${1.9 * line}) scale(1 -0.9)"`));
  return [group(mirrored, `filter="${ripple}" opacity="0.6"`), ...symbols.map(({ symbol }) => use(symbol))];
}

function islands(random: Random, base: number, tall: number, colour: string, count: number): string {
  return Array.from({ length: count }, (_, index) => {
    const centre = (index + random.range(0.1, 0.9)) * (1800 / count);
    const width = tall * random.range(0.7, 1.3);
    const height = tall * random.range(0.45, 1);
    const outline: Point[] = [
      [-0.62, 0],
      [-0.5, 0.18],
      [-0.42, 0.52],
      [-0.3, 0.74],
      [-0.16, 0.8],
      [-0.04, 0.98],
      [0.12, 1],
      [0.22, 0.84],
      [0.32, 0.7],
      [0.42, 0.42],
      [0.52, 0.22],
      [0.66, 0],
    ].map(([x = 0, y = 0]) => [
      centre + (x + random.range(-0.03, 0.03)) * width,
      base - (y + random.range(-0.05, 0.05)) * height,
    ]);
    return path(`${smooth(outline)}L${centre} ${base + 12}Z`, colour);
  }).join('');
}

/** A boat seen from the side, bow to the right; `at` is the middle of its waterline. */
function boat(sheet: Sheet, random: Random, [x, y]: Point, size: number, paint: string, haze: number): string {
  const tint = (colour: string) => mix(colour, '#f3c8ab', haze);
  const at = (dx: number, dy: number): Point => [x + dx * size, y - dy * size];
  const hull =
    `M${at(-0.5, 0.13)}C${at(-0.3, 0.1)} ${at(0.1, 0.09)} ${at(0.32, 0.18)}C${at(0.42, 0.22)} ${at(0.5, 0.28)} ${at(0.57, 0.34)}C${at(0.53, 0.2)} ${at(0.46, 0.06)} ${at(0.38, 0)}L${at(-0.44, 0)}C${at(-0.47, 0.04)} ${at(-0.49, 0.08)} ${at(-0.5, 0.13)}Z`.replaceAll(
      ',',
      ' ',
    );
  const gunwale =
    `M${at(-0.5, 0.13)}C${at(-0.3, 0.1)} ${at(0.1, 0.09)} ${at(0.32, 0.18)}C${at(0.42, 0.22)} ${at(0.5, 0.28)} ${at(0.57, 0.34)}`.replaceAll(
      ',',
      ' ',
    );
  const stripe =
    `M${at(-0.485, 0.085)}C${at(-0.3, 0.06)} ${at(0.12, 0.05)} ${at(0.33, 0.13)}C${at(0.42, 0.16)} ${at(0.48, 0.2)} ${at(0.535, 0.26)}`.replaceAll(
      ',',
      ' ',
    );
  const wood = sheet.gradient([
    [0, tint(shade(paint, 0.12))],
    [0.5, tint(paint)],
    [1, tint(shade(paint, -0.5))],
  ]);
  const line = (points: readonly Point[], width: number, colour: string) =>
    polyline(points, tint(colour), Math.max(0.8, width * size), 'stroke-linecap="round"');
  const flag = (dx: number, dy: number) =>
    polygon([at(dx, dy), at(dx - 0.09, dy - 0.02), at(dx - 0.085, dy - 0.07), at(dx, dy - 0.055)], tint('#d8321f'));
  return group([
    line([at(0.02, 0.12), at(0.02, 0.66)], 0.014, '#3a2a24'),
    line([at(0.42, 0.24), at(0.42, 0.52)], 0.01, '#3a2a24'),
    line([at(0.02, 0.64), at(0.55, 0.33)], 0.004, '#3a2a24'),
    line([at(0.02, 0.64), at(-0.46, 0.14)], 0.004, '#3a2a24'),
    line([at(0.02, 0.3), at(0.3, 0.5)], 0.01, '#4a372d'),
    flag(0.02, 0.66),
    flag(0.42, 0.52),
    path(
      `M${at(-0.4, 0.1)}L${at(-0.4, 0.33)}L${at(-0.1, 0.33)}L${at(-0.08, 0.1)}Z`.replaceAll(',', ' '),
      sheet.gradient([
        [0, tint('#e9d9bd')],
        [1, tint('#8f8170')],
      ]),
    ),
    rect(at(-0.43, 0.36)[0], at(-0.43, 0.36)[1], 0.37 * size, 0.035 * size, tint('#1d4f63')),
    ...[0, 1, 2].map((index) =>
      rect(
        at(-0.365 + index * 0.09, 0.29)[0],
        at(0, 0.29)[1],
        0.055 * size,
        0.075 * size,
        tint('#2a3f52'),
        `rx="${size * 0.006}"`,
      ),
    ),
    ...Array.from({ length: 7 }, (_, index) =>
      lamp(at(-0.36 + index * 0.105, 0.395 + (index > 2 ? 0.05 : 0)), size * 0.006, '#ffe6ae'),
    ),
    path(
      `M${at(0.1, 0.1)}L${at(0.12, 0.2)}L${at(0.24, 0.2)}L${at(0.27, 0.14)}Z`.replaceAll(',', ' '),
      tint(mix(palette.teal, '#2a2a2a', 0.3)),
    ),
    path(hull, wood),
    path(gunwale, 'none', `stroke="${tint('#f0d9a8')}" stroke-width="${size * 0.014}"`),
    path(stripe, 'none', `stroke="${tint('#f3e6cf')}" stroke-width="${size * 0.01}" opacity="0.75"`),
    ...Array.from({ length: 6 }, (_, index) =>
      line([at(-0.44 + index * 0.15, 0.02), at(-0.42 + index * 0.15 + random.range(0, 0.02), 0.09)], 0.003, '#241a18'),
    ),
    path(
      `M${at(0.41, 0.17)}q${size * 0.02} ${-size * 0.03} ${size * 0.045} ${-size * 0.016}q${-size * 0.01} ${size * 0.026} ${-size * 0.045} ${size * 0.016}Z`.replaceAll(
        ',',
        ' ',
      ),
      tint('#f7efe0'),
    ),
  ]);
}
