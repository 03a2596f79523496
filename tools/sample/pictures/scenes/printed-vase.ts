import { mix } from '../colour.ts';
import { seededRandom } from '../random.ts';
import { ellipse, group, n, newSheet, type Point, path, polygon, polyline, rect } from '../sheet.ts';
import { halo } from '../weather.ts';

/** A 3D printer at work: the nozzle lays the next ring on a twisted orange vase; every layer shows. */
export function printedVase(seed: number): string {
  const random = seededRandom(seed);
  const sheet = newSheet(1600, 1200);
  const [middle, bed, top] = [760, 1010, 400];
  const lobes = 9;
  const radius = (up: number) => 150 + 74 * Math.sin(up * 2.9 + 0.5) + 34 * up;
  const rings: string[] = [];
  const count = 74;
  for (let layer = 0; layer <= count; layer += 1) {
    const up = layer / count;
    const y = bed - (bed - top) * up;
    const outline = Array.from({ length: 180 }, (_, step): Point => {
      const angle = (step / 180) * Math.PI * 2;
      const far = radius(up) * (1 + 0.1 * Math.cos(lobes * angle + up * 4.2));
      return [middle + Math.cos(angle) * far, y + Math.sin(angle) * far * 0.24];
    });
    const front = outline.slice(0, 91);
    rings.push(polygon(outline, mix('#9c3413', '#c9521d', up)));
    for (let step = 0; step < 90; step += 1) {
      const [a, b] = [front[step], front[step + 1]];
      if (!a || !b) continue;
      const angle = (step / 180) * Math.PI * 2;
      const ridge = Math.cos(lobes * angle + up * 4.2);
      const slope = -Math.sin(lobes * angle + up * 4.2);
      const light = 0.42 + 0.34 * Math.cos(angle - 0.85) + 0.26 * slope + 0.12 * ridge;
      rings.push(
        polyline(
          [a, b],
          light > 0.5
            ? mix('#ee7a2c', '#ffdcae', Math.min(1, (light - 0.5) * 1.7))
            : mix('#5f1c0c', '#ee7a2c', Math.max(0, light * 2)),
          9.4,
          'stroke-linecap="round"',
        ),
      );
    }
    rings.push(
      path(
        `M${front.map(([x, y2]) => `${n(x)} ${n(y2 + 4)}`).join('L')}`,
        'none',
        'stroke="#6b220d" stroke-width="1.3" opacity="0.42"',
      ),
    );
  }
  const topRing = Array.from({ length: 181 }, (_, step): Point => {
    const angle = (step / 180) * Math.PI * 2;
    const far = radius(1) * (1 + 0.1 * Math.cos(lobes * angle + 4.2));
    return [middle + Math.cos(angle) * far, top + Math.sin(angle) * far * 0.24];
  });
  const tip: Point = topRing[26] ?? [middle, top];
  const steel = sheet.gradient(
    [
      [0, '#39434d'],
      [0.35, '#dfe6eb'],
      [0.6, '#8793a0'],
      [1, '#262e37'],
    ],
    [0, 0],
    [1, 0],
  );
  const brass = sheet.gradient(
    [
      [0, '#6b4513'],
      [0.4, '#ffe3a0'],
      [0.65, '#c08a30'],
      [1, '#4a2e0b'],
    ],
    [0, 0],
    [1, 0],
  );
  const dark = sheet.gradient(
    [
      [0, '#1b232c'],
      [0.5, '#3a4654'],
      [1, '#10161d'],
    ],
    [0, 0],
    [1, 0],
  );
  const [x, y] = tip;
  sheet.add(
    rect(
      0,
      0,
      1600,
      1200,
      sheet.gradient([
        [0, '#15304a'],
        [0.6, '#2d536f'],
        [1, '#0e2032'],
      ]),
    ),
    group(
      [
        rect(90, 60, 240, 800, '#0c1f33'),
        rect(1280, 60, 260, 800, '#0c1f33'),
        rect(360, 90, 880, 60, '#6f93ad'),
        ...Array.from({ length: 9 }, () =>
          rect(
            random.range(360, 1200),
            random.range(180, 640),
            random.range(60, 160),
            random.range(40, 130),
            random.pick(['#3f6f8f', '#5a86a2', '#24475f', '#88a9bd']),
            'opacity="0.7"',
          ),
        ),
      ],
      `filter="${sheet.blur(26)}"`,
    ),
    group(
      Array.from({ length: 12 }, () =>
        ellipse(
          [random.range(60, 1540), random.range(60, 720)],
          random.range(16, 56),
          random.pick(['#ffcf8f', '#9fdcff', '#ffe9c9']),
          undefined,
          `opacity="${n(random.range(0.1, 0.3))}"`,
        ),
      ),
      `filter="${sheet.blur(5)}"`,
    ),
    halo(sheet, [1180, 160], 800, '#ffe8c2', 0.5),
    polygon(
      [
        [-20, 1080],
        [180, 930],
        [1420, 930],
        [1620, 1080],
        [1620, 1200],
        [-20, 1200],
      ],
      sheet.gradient([
        [0, '#2a3947'],
        [1, '#0d141c'],
      ]),
    ),
    ...Array.from({ length: 15 }, (_, index) =>
      polyline(
        [
          [180 + index * 88.5, 930],
          [-20 + index * 117, 1080],
        ],
        '#5f7a90',
        1.6,
        'opacity="0.4"',
      ),
    ),
    ...[950, 980, 1022].map((line) =>
      polyline(
        [
          [180 - (line - 930) * 1.33, line],
          [1420 + (line - 930) * 1.33, line],
        ],
        '#5f7a90',
        1.6,
        'opacity="0.4"',
      ),
    ),
    polyline(
      [
        [180, 930],
        [1420, 930],
      ],
      '#a7c0d3',
      2,
      'opacity="0.7"',
    ),
    ellipse([middle - 60, bed + 26], 330, '#04070b', 62, `opacity="0.75" filter="${sheet.blur(16)}"`),
    ellipse([middle, bed + 46], 210, '#d9662a', 40, `opacity="0.3" filter="${sheet.blur(18)}"`),
    ...rings,
    polygon(topRing, '#7a2810'),
    ellipse([middle, top + 10], radius(1) * 0.86, '#2c0d06', radius(1) * 0.185, `opacity="0.85" filter="${sheet.blur(5)}"`),
    polyline(topRing, '#ffb67a', 9, 'stroke-linejoin="round"'),
    polyline(topRing.slice(0, 27), '#ffe2bd', 5),
    rect(-20, 96, 1640, 34, steel, 'transform="rotate(0)"'),
    rect(-20, 84, 1640, 12, '#d7e0e7', 'opacity="0.85"'),
    rect(
      -20,
      168,
      1640,
      22,
      sheet.gradient([
        [0, '#cdd8e0'],
        [1, '#4a5865'],
      ]),
    ),
    rect(x - 118, 66, 236, 176, dark, 'rx="18"'),
    rect(x - 96, 88, 192, 96, '#0c1219', 'rx="10"'),
    ellipse([x, 136], 42, '#26313c'),
    ...Array.from({ length: 7 }, (_, index) =>
      path(
        `M${x} 136q${n(Math.cos(index * 0.9) * 30)} ${n(Math.sin(index * 0.9) * 30)} ${n(Math.cos(index * 0.9 + 0.7) * 36)} ${n(Math.sin(index * 0.9 + 0.7) * 36)}`,
        'none',
        'stroke="#5a6b7b" stroke-width="9" stroke-linecap="round"',
      ),
    ),
    ellipse([x, 136], 11, '#8a98a5'),
    ...[0, 1, 2, 3, 4].map((fin) => rect(x - 44, 246 + fin * 15, 88, 8, steel, 'rx="2"')),
    rect(x - 30, 242, 60, 84, steel, 'opacity="0.7"'),
    rect(x - 38, y - 76, 76, 44, brass, 'rx="5"'),
    polygon(
      [
        [x - 32, y - 32],
        [x + 32, y - 32],
        [x + 9, y - 3],
        [x - 9, y - 3],
      ],
      brass,
    ),
    rect(x - 7, 324, 14, y - 400, steel),
    halo(sheet, [x, y], 150, '#ffd29a', 0.85),
    ellipse([x, y], 9, '#fff5e2'),
    rect(
      0,
      0,
      1600,
      1200,
      sheet.glow(
        [
          [0, '#000', 0],
          [0.6, '#000', 0],
          [1, '#03080f', 0.62],
        ],
        [800, 560],
        1120,
      ),
    ),
  );
  return sheet.svg();
}
