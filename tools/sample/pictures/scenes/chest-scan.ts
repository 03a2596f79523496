import { type Random, seededRandom } from '../random.ts';
import { ellipse, group, n, newSheet, type Point, path, polyline, rect, type Sheet } from '../sheet.ts';

/** A slice through a chest as a scanner shows it, abstract: lungs with glowing vessels, one spot ringed in orange. */
export function chestScan(seed: number): string {
  const random = seededRandom(seed);
  const sheet = newSheet(1500, 1500);
  const tissue = sheet.filter(
    `<feTurbulence type="fractalNoise" baseFrequency="0.014" numOctaves="5" seed="${seed + 1}" result="t"/><feColorMatrix in="t" type="matrix" values="0 0 0 0 0.75  0 0 0 0 0.95  0 0 0 0 1  2.4 0 0 0 -0.9" result="a"/><feComposite in="a" in2="SourceGraphic" operator="in" result="n"/><feMerge><feMergeNode in="SourceGraphic"/><feMergeNode in="n"/></feMerge>`,
  );
  const left =
    'M700 470C600 380 420 400 330 560C240 720 250 960 370 1060C470 1130 600 1080 640 980C680 880 600 800 650 700C680 630 730 560 700 470Z';
  const right =
    'M800 470C900 380 1080 400 1170 560C1260 720 1250 960 1130 1060C1030 1130 900 1080 860 980C820 880 900 800 850 700C820 630 770 560 800 470Z';
  const lungs = sheet.clip(path(left, '#fff') + path(right, '#fff'));
  const glow = sheet.blur(7);
  const vessels = [
    ...[
      [-2.5, 0],
      [2.9, 60],
      [2.3, 150],
      [-2.9, 40],
    ].map(([angle = 0, drop = 0]) => branch(random, [690, 640 + drop], angle, 150, 19, 7)),
    ...[
      [-0.6, 0],
      [0.2, 60],
      [0.85, 150],
      [-0.2, 40],
    ].map(([angle = 0, drop = 0]) => branch(random, [810, 640 + drop], angle, 150, 19, 7)),
  ].join('');
  const spot: Point = [1035, 640];
  sheet.add(
    rect(
      0,
      0,
      1500,
      1500,
      sheet.gradient([
        [0, '#03131f'],
        [1, '#051a2a'],
      ]),
    ),
    ellipse(
      [750, 760],
      800,
      sheet.glow(
        [
          [0, '#0d5a76', 0.6],
          [0.7, '#0a3a55', 0.3],
          [1, '#03131f', 0],
        ],
        [750, 760],
        800,
      ),
    ),
    grid(sheet),
    group(
      [
        ellipse(
          [750, 770],
          640,
          sheet.glow(
            [
              [0, '#3d8fa6'],
              [0.86, '#1e6580'],
              [0.95, '#5fb6c6'],
              [1, '#2a7f98'],
            ],
            [750, 770],
            640,
          ),
          500,
        ),
        ellipse([750, 770], 590, '#155470', 452),
      ],
      `filter="${tissue}" opacity="0.9"`,
    ),
    ...ribs(random),
    path(
      left,
      sheet.gradient([
        [0, '#041521'],
        [1, '#082a3d'],
      ]),
      'stroke="#8fdcea" stroke-width="7" stroke-opacity="0.75"',
    ),
    path(
      right,
      sheet.gradient([
        [0, '#041521'],
        [1, '#082a3d'],
      ]),
      'stroke="#8fdcea" stroke-width="7" stroke-opacity="0.75"',
    ),
    group([group(vessels, `filter="${glow}" opacity="0.8"`), vessels], `clip-path="${lungs}"`),
    group(
      [
        path('M700 520C640 620 660 800 760 860C870 900 900 780 860 690C830 610 780 520 700 520Z', '#3f9db2'),
        ellipse([790, 700], 90, '#79c9d6', 110),
        ellipse([710, 590], 52, '#8fd6e0'),
        ellipse([880, 850], 40, '#a5e2ea'),
      ],
      `filter="${tissue}"`,
    ),
    group(
      [
        path(
          'M690 1000C690 940 810 940 810 1000C840 1040 830 1110 790 1120L770 1190H730L710 1120C670 1110 660 1040 690 1000Z',
          '#e9f7f4',
        ),
        ellipse([750, 1052], 34, '#1b6079'),
      ],
      `filter="${tissue}"`,
    ),
    ellipse(spot, 34, '#ffe9c9', 28, `filter="${sheet.blur(5)}"`),
    ellipse(spot, 22, '#fff6e6', 18),
    ellipse(spot, 92, 'none', 92, 'stroke="#ff8a3c" stroke-width="7"'),
    ellipse(spot, 112, 'none', 112, 'stroke="#ff8a3c" stroke-width="2" stroke-dasharray="10 14"'),
    ...[
      [-1, 0],
      [1, 0],
      [0, -1],
      [0, 1],
    ].map(([x = 0, y = 0]) =>
      polyline(
        [
          [spot[0] + x * 92, spot[1] + y * 92],
          [spot[0] + x * 136, spot[1] + y * 136],
        ],
        '#ff8a3c',
        5,
      ),
    ),
    polyline(
      [
        [spot[0] + 84, spot[1] - 84],
        [1290, 330],
        [1420, 330],
      ],
      '#ff8a3c',
      4,
    ),
    rect(1290, 268, 130, 10, '#ffb98a', 'rx="5"'),
    rect(1290, 294, 84, 10, '#ffb98a', 'rx="5" opacity="0.6"'),
    ...Array.from({ length: 150 }, (_, index) => rect(0, index * 10, 1500, 3, '#02101a', 'opacity="0.16"')),
    rect(
      0,
      0,
      1500,
      1500,
      sheet.glow(
        [
          [0, '#000', 0],
          [0.7, '#000', 0],
          [1, '#01080e', 0.8],
        ],
        [750, 760],
        1060,
      ),
    ),
  );
  return sheet.svg();
}

/** A vessel that forks and thins. */
function branch(random: Random, [x, y]: Point, angle: number, length: number, width: number, depth: number): string {
  const bend = angle + random.range(-0.25, 0.25);
  const end: Point = [x + Math.cos(bend) * length, y + Math.sin(bend) * length];
  const middle: Point = [
    (x + end[0]) / 2 + random.range(-0.12, 0.12) * length,
    (y + end[1]) / 2 + random.range(-0.12, 0.12) * length,
  ];
  const tint = ['#f4ffff', '#d2f6fa', '#a5e6f0', '#7fd3e4', '#5dbdd4', '#46a7c2', '#368fac', '#2f7f9b'][7 - depth] ?? '#2f7f9b';
  const stem = path(
    `M${n(x)} ${n(y)}Q${n(middle[0])} ${n(middle[1])} ${n(end[0])} ${n(end[1])}`,
    'none',
    `stroke="${tint}" stroke-width="${n(width)}" stroke-linecap="round"`,
  );
  if (depth === 0) return stem;
  const forks = [random.range(0.25, 0.55), -random.range(0.25, 0.55)].map((turn) =>
    branch(random, end, bend + turn, length * random.range(0.62, 0.84), width * 0.66, depth - 1),
  );
  return forks.join('') + stem;
}

function ribs(random: Random): readonly string[] {
  return Array.from({ length: 18 }, (_, index) => {
    const angle = (index / 18) * Math.PI * 2 + 0.17;
    const [x, y] = [750 + Math.cos(angle) * 590, 770 + Math.sin(angle) * 452];
    const turn = (Math.atan2(Math.sin(angle) * 452, Math.cos(angle) * 590) * 180) / Math.PI + 90;
    return (
      ellipse(
        [x, y],
        random.range(54, 84),
        '#effbf7',
        random.range(17, 25),
        `transform="rotate(${n(turn)} ${n(x)} ${n(y)})" opacity="0.95"`,
      ) + ellipse([x, y], 40, '#8ecbd3', 8, `transform="rotate(${n(turn)} ${n(x)} ${n(y)})" opacity="0.8"`)
    );
  });
}

function grid(sheet: Sheet): string {
  const lines = Array.from(
    { length: 21 },
    (_, index) =>
      polyline(
        [
          [index * 75, 0],
          [index * 75, sheet.height],
        ],
        '#2a7f98',
        1.2,
        'opacity="0.18"',
      ) +
      polyline(
        [
          [0, index * 75],
          [sheet.width, index * 75],
        ],
        '#2a7f98',
        1.2,
        'opacity="0.18"',
      ),
  );
  const ticks = Array.from({ length: 41 }, (_, index) =>
    rect(60, 300 + index * 22, index % 5 ? 12 : 26, 3, '#6fc6d8', 'opacity="0.7"'),
  );
  return group([...lines, ...ticks]);
}
