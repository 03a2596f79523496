import { seededRandom } from '../random.ts';
import { ellipse, group, n, newSheet, type Point, path, polyline, rect, type Sheet, use } from '../sheet.ts';
import { halo } from '../weather.ts';

interface Vessel {
  /** Outline of the left half from the neck down, as points from the middle line; mirrored for the right. */
  readonly profile: readonly Point[];
  readonly x: number;
  readonly liquid: readonly [string, string, string];
  /** Height of the liquid above the table. */
  readonly level: number;
}

const table = 930;

/** Glassware on a bench against soft lights: flask, cylinder, beakers, with coloured liquids and their reflections. */
export function laboratory(seed: number): string {
  const random = seededRandom(seed);
  const sheet = newSheet(1600, 1200);
  const vessels: readonly Vessel[] = [
    {
      x: 1010,
      profile: [
        [46, 640],
        [38, 632],
        [38, 600],
        [38, 40],
        [70, 12],
        [70, 0],
      ],
      liquid: ['#ffd48a', '#e8912f', '#8f4a12'],
      level: 380,
    },
    {
      x: 560,
      profile: [
        [66, 560],
        [54, 548],
        [54, 380],
        [70, 330],
        [230, 70],
        [236, 26],
        [206, 0],
      ],
      liquid: ['#7fe3f2', '#1b8fc0', '#0b3f78'],
      level: 230,
    },
    {
      x: 1310,
      profile: [
        [156, 330],
        [140, 322],
        [140, 40],
        [118, 0],
      ],
      liquid: ['#a6f0d0', '#26a385', '#0b5a52'],
      level: 170,
    },
    {
      x: 230,
      profile: [
        [112, 250],
        [100, 244],
        [100, 26],
        [82, 0],
      ],
      liquid: ['#ffc2ae', '#dd5a3c', '#7d1f18'],
      level: 110,
    },
  ];
  const backdrop = Array.from({ length: 26 }, () =>
    ellipse(
      [random.range(-50, 1650), random.range(40, 800)],
      random.range(28, 105),
      random.pick(['#8fd8ff', '#ffd9a0', '#d4efff', '#6fb7e8', '#ffe9c9']),
      undefined,
      `opacity="${n(random.range(0.08, 0.34))}"`,
    ),
  );
  const glassware = sheet.symbol(group(vessels.map((vessel) => draw(sheet, vessel))));
  sheet.add(
    rect(
      0,
      0,
      1600,
      1200,
      sheet.gradient([
        [0, '#0e3a63'],
        [0.45, '#2c6f9e'],
        [0.76, '#9cc8dd'],
        [1, '#9cc8dd'],
      ]),
    ),
    group(
      [
        ...[120, 420, 700, 1180, 1470].map((x, index) =>
          rect(x, 80 + (index % 2) * 60, 150, 560, index % 2 ? '#bfe0f0' : '#16456f', 'opacity="0.5"'),
        ),
        rect(0, 330, 1600, 22, '#dff0f8', 'opacity="0.7"'),
        rect(0, 640, 1600, 26, '#12395e', 'opacity="0.6"'),
      ],
      `filter="${sheet.blur(34)}"`,
    ),
    group(backdrop, `filter="${sheet.blur(6)}"`),
    halo(sheet, [1250, 240], 700, '#fff1d2', 0.8),
    rect(
      0,
      table - 20,
      1600,
      300,
      sheet.gradient([
        [0, '#dcebf2'],
        [0.12, '#a9c8d8'],
        [1, '#2b5475'],
      ]),
    ),
    ...vessels.map(
      ({ x, profile, liquid }) =>
        ellipse(
          [x - 130, table + 60],
          (profile.at(-1)?.[0] ?? 80) + 170,
          liquid[1],
          46,
          `opacity="0.5" filter="${sheet.blur(26)}"`,
        ) +
        ellipse(
          [x - 170, table + 66],
          (profile.at(-1)?.[0] ?? 80) + 30,
          liquid[0],
          13,
          `opacity="0.75" filter="${sheet.blur(8)}"`,
        ),
    ),
    group(use(glassware, `transform="translate(0 ${table * 2 + 4}) scale(1 -1)"`), `opacity="0.3" filter="${sheet.blur(7, 3)}"`),
    rect(
      0,
      table,
      1600,
      270,
      sheet.gradient([
        [0, '#2b5475', 0],
        [1, '#1a3a58', 0.9],
      ]),
    ),
    use(glassware),
    rect(
      0,
      0,
      1600,
      1200,
      sheet.glow(
        [
          [0, '#fff3d6', 0.25],
          [0.5, '#fff', 0],
          [1, '#04182e', 0.5],
        ],
        [1100, 380],
        1250,
      ),
    ),
  );
  return sheet.svg();
}

function draw(sheet: Sheet, { x, profile, liquid, level }: Vessel): string {
  const left = profile.map(([half, up]): Point => [x - half, table - up]);
  const right = profile.map(([half, up]): Point => [x + half, table - up]).reverse();
  const outline = `M${[...left, ...right].map(([px, py]) => `${n(px)} ${n(py)}`).join('L')}Z`;
  const inside = sheet.clip(path(outline, '#fff'));
  const half = halfAt(profile, level);
  const top = table - level;
  const body = sheet.gradient(
    [
      [0, liquid[2]],
      [0.16, liquid[1]],
      [0.5, liquid[0]],
      [0.74, liquid[1]],
      [1, liquid[2]],
    ],
    [0, 0],
    [1, 0],
  );
  const base = profile.at(-1)?.[0] ?? 60;
  const rim = profile[0] ?? [60, 300];
  const lines = Array.from({ length: 6 }, (_, index) => {
    const up = level * (0.25 + index * 0.19);
    const reach = halfAt(profile, up);
    return up < rim[1] - 60
      ? polyline(
          [
            [x - reach + 10, table - up],
            [x - reach + (index % 2 ? 34 : 54), table - up + 1],
          ],
          '#ffffff',
          3,
          'opacity="0.75"',
        )
      : '';
  });
  const bubbles = Array.from({ length: 9 }, (_, index) =>
    ellipse(
      [x + Math.sin(index * 2.4) * half * 0.6, top + 20 + ((index * 53) % Math.max(30, level - 40))],
      3 + (index % 4) * 1.6,
      'none',
      undefined,
      'stroke="#fff" stroke-width="2" opacity="0.6"',
    ),
  );
  return group([
    path(outline, '#e9f7ff', 'opacity="0.16" stroke-linejoin="round"'),
    group(
      [
        rect(x - 300, top, 600, level + 10, body, 'opacity="0.9"'),
        rect(
          x - 300,
          top,
          600,
          level,
          sheet.gradient([
            [0, liquid[0], 0.55],
            [0.4, liquid[1], 0],
            [1, liquid[2], 0.75],
          ]),
        ),
        ellipse(
          [x - half * 0.2, table - level * 0.25],
          base * 0.62,
          liquid[0],
          level * 0.16,
          `opacity="0.75" filter="${sheet.blur(14)}"`,
        ),
        ellipse([x, top], half, liquid[0], Math.max(6, half * 0.11)),
        ellipse([x, top], half * 0.86, liquid[1], Math.max(4, half * 0.08), 'opacity="0.55"'),
        ...bubbles,
        ...[-1, 1].map((side) =>
          path(sideBand(profile, x, side, 16), '#ffffff', `opacity="${side < 0 ? 0.55 : 0.26}" filter="${sheet.blur(3)}"`),
        ),
        path(sideBand(profile, x, 1, 44), '#06254a', `opacity="0.2" filter="${sheet.blur(8)}"`),
      ],
      `clip-path="${inside}"`,
    ),
    ...lines,
    path(outline, 'none', 'stroke="#f4fcff" stroke-width="5" stroke-linejoin="round" opacity="0.8"'),
    path(outline, 'none', 'stroke="#0c3558" stroke-width="1.6" stroke-linejoin="round" opacity="0.5"'),
    ellipse(
      [x, table - rim[1]],
      rim[0],
      '#ffffff',
      Math.max(7, rim[0] * 0.14),
      'fill-opacity="0.2" stroke="#ffffff" stroke-width="5"',
    ),
    ellipse([x, table - 3], base * 0.94, '#0c2f50', 9, 'opacity="0.4"'),
  ]);
}

/** Half the inner width at a height above the table. */
function halfAt(profile: readonly Point[], up: number): number {
  for (let index = 1; index < profile.length; index += 1) {
    const [above, below] = [profile[index - 1], profile[index]];
    if (above && below && up <= above[1] && up >= below[1])
      return below[0] + ((above[0] - below[0]) * (up - below[1])) / Math.max(1, above[1] - below[1]);
  }
  return profile[0]?.[0] ?? 50;
}

function sideBand(profile: readonly Point[], x: number, side: number, inset: number): string {
  const outer = profile.map(([half, up]): Point => [x + side * (half - inset * 0.45), table - up]);
  const inner = profile.map(([half, up]): Point => [x + side * Math.max(4, half - inset * 1.5), table - up]).reverse();
  return `M${[...outer, ...inner].map(([px, py]) => `${n(px)} ${n(py)}`).join('L')}Z`;
}
