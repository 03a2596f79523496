import { seededRandom } from '../random.ts';
import { ellipse, group, n, newSheet, type Point, path, polyline, rect, smooth } from '../sheet.ts';

/** Three days of tide as a glowing chart: three nearly equal curves over a grid, the highest waters dotted red. */
export function tideChart(seed: number): string {
  const random = seededRandom(seed);
  const sheet = newSheet(1920, 1080);
  const [left, right, low, high] = [150, 1800, 860, 250];
  const level = (along: number) =>
    0.5 + 0.4 * Math.sin(along * 6.28 * 2.9 - 1.2) + 0.09 * Math.sin(along * 6.28 * 5.8 + 0.6) + 0.06 * (along - 0.5);
  const curve = (shift: number, wobble: number): Point[] =>
    Array.from({ length: 150 }, (_, step): Point => {
      const along = step / 149;
      return [left + along * (right - left), low - (level(along) + shift + random.range(-wobble, wobble)) * (low - high)];
    });
  const curves = [
    { points: curve(0, 0.002), colour: '#5cc8ff' },
    { points: curve(0.034, 0.003), colour: '#ffd166' },
    { points: curve(-0.032, 0.006), colour: '#f4fbff' },
  ];
  const main = curves[0]?.points ?? [];
  const peaks = main.filter(
    ([, y], index) =>
      index > 2 &&
      index < 147 &&
      y < (main[index - 1]?.[1] ?? 0) &&
      y <= (main[index + 1]?.[1] ?? 0) &&
      y < 420 &&
      y <= Math.min(...main.slice(Math.max(0, index - 12), index + 12).map(([, other]) => other)),
  );
  const grid = [
    ...Array.from({ length: 7 }, (_, index) =>
      polyline(
        [
          [left, low - (index / 6) * (low - high + 40)],
          [right, low - (index / 6) * (low - high + 40)],
        ],
        '#7fb7dd',
        index ? 1.4 : 3,
        `opacity="${index ? 0.3 : 0.8}"`,
      ),
    ),
    ...Array.from({ length: 25 }, (_, index) =>
      polyline(
        [
          [left + (index / 24) * (right - left), high - 60],
          [left + (index / 24) * (right - left), low],
        ],
        '#7fb7dd',
        1.2,
        `opacity="${index % 8 === 0 ? 0.6 : 0.16}"`,
      ),
    ),
    ...Array.from({ length: 49 }, (_, index) =>
      rect(left + (index / 48) * (right - left) - 1, low, 2, index % 2 ? 8 : 18, '#9fd0ee'),
    ),
    ...Array.from({ length: 7 }, (_, index) =>
      rect(96, low - (index / 6) * (low - high + 40) - 4, 30, 7, '#9fd0ee', 'rx="3" opacity="0.7"'),
    ),
    ...[0, 1, 2].map((day) =>
      rect(left + (day + 0.5) * ((right - left) / 3) - 60, low + 52, 120, 12, '#9fd0ee', 'rx="6" opacity="0.65"'),
    ),
  ];
  const body = `${smooth(main)}L${right} ${low}L${left} ${low}Z`;
  const caustics = sheet.filter(
    `<feTurbulence type="turbulence" baseFrequency="0.006 0.014" numOctaves="3" seed="${seed}"/><feColorMatrix type="matrix" values="0 0 0 0 0.5  0 0 0 0 0.86  0 0 0 0 1  -6 0 0 0 1"/><feComposite in2="SourceGraphic" operator="in"/>`,
  );
  sheet.add(
    rect(
      0,
      0,
      1920,
      1080,
      sheet.gradient([
        [0, '#0c2f57'],
        [0.55, '#0a2547'],
        [1, '#061630'],
      ]),
    ),
    rect(
      0,
      0,
      1920,
      1080,
      sheet.glow(
        [
          [0, '#2f7fb8', 0.5],
          [1, '#2f7fb8', 0],
        ],
        [1350, 260],
        900,
      ),
    ),
    path(
      body,
      sheet.gradient([
        [0, '#38b0e8', 0.62],
        [0.5, '#1673b0', 0.42],
        [1, '#0b3a6b', 0.1],
      ]),
    ),
    path(body, '#fff', `filter="${caustics}" opacity="0.4"`),
    group(grid),
    polyline(
      [
        [left, 336],
        [right, 336],
      ],
      '#ff7a5c',
      3,
      'stroke-dasharray="16 12" opacity="0.85"',
    ),
    ...curves.map(({ points, colour }) =>
      path(smooth(points), 'none', `stroke="${colour}" stroke-width="16" opacity="0.35" filter="${sheet.blur(9)}"`),
    ),
    ...[...curves]
      .reverse()
      .map(({ points, colour }, index) =>
        path(
          smooth(points),
          'none',
          `stroke="${colour}" stroke-width="${index === 2 ? 7 : 4}" stroke-linejoin="round" opacity="0.96"`,
        ),
      ),
    ...peaks.map(
      (point) =>
        ellipse(point, 44, '#ff5a3c', 44, `opacity="0.28" filter="${sheet.blur(8)}"`) +
        polyline([point, [point[0], low]], '#ff8a6c', 2, 'stroke-dasharray="4 9" opacity="0.8"') +
        ellipse(point, 17, '#ffffff') +
        ellipse(point, 11, '#e2452a'),
    ),
    ...Array.from({ length: 30 }, () =>
      ellipse(
        [random.range(left, right), random.range(high, low)],
        random.range(1, 3),
        '#cfeeff',
        undefined,
        `opacity="${n(random.range(0.1, 0.5))}"`,
      ),
    ),
    rect(
      0,
      0,
      1920,
      1080,
      sheet.glow(
        [
          [0, '#000', 0],
          [0.65, '#000', 0],
          [1, '#020a18', 0.6],
        ],
        [960, 520],
        1250,
      ),
    ),
  );
  return sheet.svg();
}
