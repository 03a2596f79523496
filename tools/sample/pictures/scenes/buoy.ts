import { palette } from '../colour.ts';
import { seededRandom } from '../random.ts';
import { ellipse, group, newSheet, type Point, path, polygon, polyline, rect, smooth } from '../sheet.ts';
import { clouds, halo, sky, swell } from '../weather.ts';

/** A yellow measuring buoy with lamp, mast and sun panels, leaning in a grey-blue sea. */
export function buoy(seed: number): string {
  const random = seededRandom(seed);
  const sheet = newSheet(1500, 1500);
  const horizon = 640;
  const across = (dark: string, mid: string, light: string) =>
    sheet.gradient(
      [
        [0, dark],
        [0.35, mid],
        [0.68, light],
        [1, mid],
      ],
      [0, 0],
      [1, 0],
    );
  const yellow = across('#9a5a10', '#e9a21f', '#ffd766');
  const steel = across('#27384c', '#6d8196', '#c3d0db');
  const panel = sheet.gradient(
    [
      [0, '#3f76b8'],
      [0.5, '#163a70'],
      [1, '#0b1f44'],
    ],
    [0, 0],
    [1, 1],
  );
  const bars = (points: readonly Point[], width: number) =>
    polyline(points, '#66798d', width, 'stroke-linecap="round"') +
    polyline(
      points.map(([x, y]): Point => [x + width * 0.24, y]),
      '#b9c6d1',
      width * 0.3,
    );
  const body = group(
    [
      bars(
        [
          [-70, -120],
          [-34, -520],
        ],
        13,
      ),
      bars(
        [
          [70, -120],
          [34, -520],
        ],
        13,
      ),
      bars(
        [
          [-62, -210],
          [54, -300],
        ],
        8,
      ),
      bars(
        [
          [62, -210],
          [-54, -300],
        ],
        8,
      ),
      bars(
        [
          [-52, -330],
          [42, -420],
        ],
        8,
      ),
      bars(
        [
          [52, -330],
          [-42, -420],
        ],
        8,
      ),
      rect(-62, -536, 124, 18, steel, 'rx="5"'),
      polygon(
        [
          [-150, -330],
          [-24, -400],
          [-24, -262],
          [-150, -190],
        ],
        panel,
      ),
      ...[1, 2, 3].map((index) =>
        polyline(
          [
            [-150 + index * 31.5, -330 - index * 17.5],
            [-150 + index * 31.5, -190 - index * 18],
          ],
          '#7fb0e6',
          2,
          'opacity="0.7"',
        ),
      ),
      polyline(
        [
          [-150, -260],
          [-24, -331],
        ],
        '#7fb0e6',
        2,
        'opacity="0.7"',
      ),
      rect(-22, -610, 44, 76, '#fff0c4', 'rx="16"'),
      rect(-22, -610, 44, 76, across('#b8431f', '#ff7a3a', '#ffd0a0'), 'rx="16" opacity="0.75"'),
      rect(-28, -616, 56, 12, steel, 'rx="4"'),
      bars(
        [
          [40, -530],
          [40, -720],
        ],
        6,
      ),
      ...[-720, -690].map((y) =>
        polyline(
          [
            [12, y],
            [68, y],
          ],
          '#4d6075',
          4,
        ),
      ),
      ellipse([12, -720], 9, palette.red),
      ellipse([68, -720], 9, '#e9eef3'),
      path('M-190 -110Q0 -150 190 -110L230 30Q0 80 -230 30Z', yellow),
      ellipse([0, -114], 190, '#f6c152', 24),
      ellipse([0, -118], 120, '#b87a1c', 14),
      path('M-222 0Q0 52 222 0L230 30Q0 80 -230 30Z', across('#5c1a10', palette.red, '#e9745a')),
      path('M-198 -76Q0 -112 198 -76', 'none', 'stroke="#fff3c8" stroke-width="6" opacity="0.55"'),
      ...[-130, -60, 20, 100].map((x) => rect(x, -50 + Math.abs(x) * -0.08, 26, 60, '#7a480e', 'rx="6" opacity="0.3"')),
    ],
    'transform="translate(730 1010) rotate(6)"',
  );
  const collar = sheet.filter(
    `<feTurbulence type="fractalNoise" baseFrequency="0.014 0.045" numOctaves="4" seed="${seed + 4}"/><feColorMatrix type="matrix" values="0 0 0 0 0.95  0 0 0 0 0.98  0 0 0 0 1  7 0 0 0 -3.5"/><feComposite in2="SourceGraphic" operator="in"/>`,
  );
  const wave = smooth([
    [-40, 1050],
    [240, 1034],
    [480, 1052],
    [700, 1086],
    [930, 1064],
    [1200, 1036],
    [1540, 1056],
  ]);
  const front = sheet.clip(path(`${wave}L1540 1500L-40 1500Z`, '#fff'));
  sheet.add(
    sky(sheet, [
      [0, '#6c8aa8'],
      [0.2, '#a2b7c8'],
      [0.36, '#d5dcdf'],
      [0.43, '#f0e6d6'],
      [1, '#f0e6d6'],
    ]),
    clouds(sheet, 0, 640, {
      seed: seed + 1,
      colour: '#4f6a86',
      grain: [0.0018, 0.006],
      cover: 0.6,
      strength: 0.75,
      fade: [
        [0, '', 0.9],
        [0.6, '', 0.7],
        [1, '', 0],
      ],
    }),
    clouds(sheet, 0, 620, {
      seed: seed + 2,
      colour: '#ffffff',
      grain: [0.002, 0.008],
      cover: 0.5,
      strength: 0.7,
      fade: [
        [0, '', 0.2],
        [0.7, '', 0.8],
        [1, '', 0],
      ],
    }),
    halo(sheet, [1080, 600], 560, '#fff4dc', 0.9),
    swell(sheet, random, horizon, '#b9c9d2', '#163f58', '#f3f8fa', 1.4),
    body,
    halo(sheet, [798, 436], 170, '#ffb27a', 0.9),
    group(swell(sheet, random, horizon + 110, '#54809a', '#0d2f47', '#f3f8fa', 1.5), `clip-path="${front}"`),
    path(wave, 'none', `stroke="#fff" stroke-width="60" filter="${collar}" opacity="0.75"`),
    ellipse([735, 1110], 330, '#fff', 46, `filter="${collar}" opacity="0.85"`),
  );
  return sheet.svg();
}
