import { mix } from '../colour.ts';
import { type Random, seededRandom } from '../random.ts';
import { ellipse, group, n, newSheet, type Point, path, polygon, polyline, rect } from '../sheet.ts';
import { clouds, halo, ridge, sky } from '../weather.ts';

/** A sensor post with a small sun panel in ripening rice at sunset; heavy ears out of focus in front. */
export function fieldSensor(seed: number): string {
  const random = seededRandom(seed);
  const sheet = newSheet(1600, 1200);
  const layer = (base: number, tall: number, count: number, dark: string, light: string) =>
    group(
      Array.from({ length: count }, () =>
        blade(
          random,
          random.range(-60, 1660),
          base + random.range(-20, 40),
          tall * random.range(0.6, 1.1),
          mix(dark, light, random.range(0, 1)),
        ),
      ),
    );
  const post: Point = [660, 330];
  sheet.add(
    sky(sheet, [
      [0, '#2d5b86'],
      [0.2, '#7c95a8'],
      [0.38, '#e6b284'],
      [0.5, '#f9b45e'],
      [0.58, '#ffd27e'],
      [1, '#ffd27e'],
    ]),
    clouds(sheet, 0, 640, {
      seed: seed + 1,
      colour: '#ffdfb0',
      grain: [0.0018, 0.007],
      cover: 0.53,
      strength: 0.8,
      fade: [
        [0, '', 0.3],
        [0.6, '', 0.9],
        [1, '', 0],
      ],
    }),
    clouds(sheet, 80, 560, {
      seed: seed + 2,
      colour: '#9c5560',
      grain: [0.0018, 0.01],
      cover: 0.48,
      strength: 0.6,
      fade: [
        [0, '', 0.2],
        [0.6, '', 0.8],
        [1, '', 0],
      ],
    }),
    halo(sheet, [1130, 640], 760, '#fff2bf', 1),
    halo(sheet, [1130, 640], 110, '#fffef2', 1),
    ridge(sheet, random, 690, 90, '#c08f5f', 2),
    ridge(sheet, random, 705, 40, '#8d7a45', 5),
    rect(
      0,
      690,
      1600,
      510,
      sheet.gradient([
        [0, '#c9a044'],
        [0.4, '#7d7a2c'],
        [1, '#27341a'],
      ]),
    ),
    layer(730, 46, 900, '#8a7c2e', '#f0c65a'),
    layer(790, 90, 700, '#6a6c25', '#e3bd4e'),
    group(device()),
    layer(910, 200, 460, '#40521f', '#d2b345'),
    group(layer(1090, 330, 260, '#2f451b', '#b9a43c'), `filter="${sheet.blur(1.5)}"`),
    ...Array.from({ length: 9 }, (_, index) => ear(index)),
    rect(
      0,
      0,
      1600,
      1200,
      sheet.glow(
        [
          [0, '#ffe9a8', 0.55],
          [0.4, '#ffcf7a', 0.16],
          [1, '#16240f', 0.32],
        ],
        [1130, 640],
        1150,
      ),
    ),
  );
  return sheet.svg();

  function device(): readonly string[] {
    const [x, y] = post;
    const tube = sheet.gradient(
      [
        [0, '#3a4650'],
        [0.5, '#8fa0aa'],
        [0.85, '#ffe0a3'],
        [1, '#d8a35a'],
      ],
      [0, 0],
      [1, 0],
    );
    const shell = sheet.gradient(
      [
        [0, '#b9c3c8'],
        [0.7, '#f4efe2'],
        [1, '#ffdf9f'],
      ],
      [0, 0],
      [1, 0],
    );
    const cell = sheet.gradient(
      [
        [0, '#2b5f9e'],
        [0.5, '#122d5a'],
        [1, '#4f86c0'],
      ],
      [0, 0],
      [1, 1],
    );
    const slats = Array.from({ length: 5 }, (_, index) =>
      path(`M${x + 84} ${y + 176 + index * 22}q46 -16 92 0l-8 16h-76Z`, index % 2 ? '#e3ded0' : '#fbf7ea'),
    );
    return [
      rect(x - 9, y, 18, 640, tube),
      polyline(
        [
          [x, y + 140],
          [x + 130, y + 150],
        ],
        '#7d8b93',
        9,
      ),
      polygon(
        [
          [x - 150, y + 60],
          [x + 70, y - 50],
          [x + 130, y + 20],
          [x - 90, y + 134],
        ],
        cell,
      ),
      ...[1, 2, 3].map((index) =>
        polyline(
          [
            [x - 150 + index * 55, y + 60 - index * 27.5],
            [x - 90 + index * 55, y + 134 - index * 28.5],
          ],
          '#a9cdf0',
          2.4,
          'opacity="0.75"',
        ),
      ),
      polyline(
        [
          [x - 120, y + 97],
          [x + 100, y - 15],
        ],
        '#a9cdf0',
        2.4,
        'opacity="0.75"',
      ),
      polygon(
        [
          [x - 150, y + 60],
          [x + 70, y - 50],
          [x + 130, y + 20],
          [x - 90, y + 134],
        ],
        'none',
        'stroke="#ffe6b8" stroke-width="5" stroke-linejoin="round"',
      ),
      rect(x - 62, y + 190, 124, 168, shell, 'rx="14"'),
      rect(x - 44, y + 210, 88, 44, '#14324a', 'rx="5"'),
      path(`M${x - 38} ${y + 240}l14 -10 12 6 16 -18 14 8 18 -6`, 'none', 'stroke="#7fe3c8" stroke-width="3"'),
      ellipse([x - 30, y + 282], 6, '#62e08a'),
      ellipse([x - 30, y + 282], 15, '#62e08a', 15, 'opacity="0.3"'),
      ...[300, 316, 332].map((dy) => rect(x - 4, y + dy - 22, 48, 5, '#8d99a0', 'rx="2.5"')),
      ...slats,
      polyline(
        [
          [x + 130, y + 152],
          [x + 130, y + 172],
        ],
        '#7d8b93',
        6,
      ),
      polyline(
        [
          [x, y],
          [x, y - 120],
        ],
        '#59656d',
        5,
      ),
      ellipse([x, y - 124], 7, '#c8371b'),
    ];
  }

  function ear(index: number): string {
    const side = index % 2 === 0 ? -1 : 1;
    const root: Point = [side < 0 ? random.range(1150, 1700) : random.range(-100, 300), 1260];
    const top: Point = [root[0] + side * random.range(20, 90), random.range(830, 980)];
    const tip: Point = [top[0] + side * random.range(90, 150), top[1] + random.range(160, 260)];
    const grains = Array.from({ length: 26 }, (_, step) => {
      const along = step / 26;
      const x = top[0] + (tip[0] - top[0]) * along ** 0.8 + (step % 2 ? 9 : -9);
      const y = top[1] + (tip[1] - top[1]) * along ** 1.6 + (step % 3) * 3;
      return ellipse(
        [x, y],
        9,
        mix('#d79a2e', '#ffe08a', random.range(0, 1)),
        17,
        `transform="rotate(${n(side * (-60 + along * 40))} ${n(x)} ${n(y)})"`,
      );
    });
    const stalk = path(
      `M${n(root[0])} ${root[1]}Q${n(top[0] - side * 20)} ${n(top[1] + 60)} ${n(top[0])} ${n(top[1])}Q${n(top[0] + side * 70)} ${n(top[1] - 20)} ${n(tip[0])} ${n(tip[1])}`,
      'none',
      'stroke="#8f8a35" stroke-width="6"',
    );
    return group([stalk, ...grains], `filter="${sheet.blur(index % 3 === 0 ? 9 : 5)}"`);
  }
}

function blade(random: Random, x: number, y: number, tall: number, colour: string): string {
  const lean = random.range(-0.5, 0.6);
  const wide = Math.max(1.2, tall * 0.035);
  return path(
    `M${n(x - wide)} ${n(y + tall * 0.4)}Q${n(x)} ${n(y - tall * 0.6)} ${n(x + lean * tall)} ${n(y - tall * random.range(0.7, 1))}Q${n(x + wide * 2)} ${n(y - tall * 0.4)} ${n(x + wide)} ${n(y + tall * 0.4)}Z`,
    colour,
  );
}
