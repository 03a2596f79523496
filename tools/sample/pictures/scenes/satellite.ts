import { seededRandom } from '../random.ts';
import { ellipse, group, newSheet, type Point, path, polygon, polyline, rect, type Sheet } from '../sheet.ts';
import { halo, stars } from '../weather.ts';

/** A small satellite above the curve of the Earth: sea, coast and bands of cloud below, a thin bright air line. */
export function satellite(seed: number): string {
  const random = seededRandom(seed);
  const sheet = newSheet(1800, 1200);
  const centre: Point = [560, 2760];
  const radius = 2080;
  const globe = sheet.clip(ellipse(centre, radius, '#fff'));
  const noise = (colour: string, frequency: string, slope: number, cut: number, start: number, octaves = 6) =>
    sheet.filter(
      `<feTurbulence type="fractalNoise" baseFrequency="${frequency}" numOctaves="${octaves}" seed="${start}" result="t"/><feColorMatrix in="t" type="matrix" values="0 0 0 0 0  0 0 0 0 0  0 0 0 0 0  ${slope} 0 0 0 ${cut}" result="a"/><feFlood flood-color="${colour}"/><feComposite in2="a" operator="in"/>`,
    );
  const all = (filter: string, opacity = 1) => rect(0, 0, 1800, 1200, '#fff', `filter="${filter}" opacity="${opacity}"`);
  sheet.add(
    rect(
      0,
      0,
      1800,
      1200,
      sheet.gradient([
        [0, '#01040c'],
        [0.6, '#04122a'],
        [1, '#0a2a52'],
      ]),
    ),
    stars(sheet, random, 900, 420),
    ellipse(
      centre,
      radius + 150,
      sheet.glow(
        [
          [0, '#5fb7f0', 0],
          [radius / (radius + 150) - 0.004, '#6cc0f5', 0.85],
          [radius / (radius + 150) + 0.018, '#3b8fd8', 0.35],
          [1, '#1a4d93', 0],
        ],
        centre,
        radius + 150,
      ),
    ),
    group(
      [
        ellipse(
          centre,
          radius,
          sheet.glow(
            [
              [0, '#0a3d74'],
              [0.8, '#0b4a86'],
              [0.93, '#1468a8'],
              [0.985, '#4ea4d8'],
              [1, '#bfe6fb'],
            ],
            centre,
            radius,
          ),
        ),
        all(noise('#0f7f8c', '0.003 0.006', 5, -2.9, seed + 1), 0.5),
        group(
          [
            all(noise('#4f7a55', '0.0024 0.004', 16, -9.4, seed + 12)),
            all(noise('#b8a274', '0.006 0.009', 9, -5.6, seed + 12), 0.35),
          ],
          `mask="${sheet.mask(
            rect(
              0,
              0,
              1800,
              1200,
              sheet.glow(
                [
                  [0, '#fff'],
                  [0.5, '#fff', 0.9],
                  [1, '#fff', 0],
                ],
                [260, 1080],
                760,
              ),
            ),
          )}"`,
        ),
        group(all(noise('#06284f', '0.0022 0.0075', 4.6, -2.35, seed + 4)), 'transform="translate(14 22)" opacity="0.5"'),
        all(noise('#ffffff', '0.0022 0.0075', 4.6, -2.35, seed + 4), 0.92),
        all(noise('#ffffff', '0.009 0.02', 4, -2.3, seed + 5), 0.5),
        ellipse(
          centre,
          radius,
          sheet.glow(
            [
              [0, '#000', 0],
              [0.955, '#9fd8f8', 0],
              [0.995, '#9fd8f8', 0.5],
              [1, '#e9f8ff', 0.8],
            ],
            centre,
            radius,
          ),
        ),
        rect(
          0,
          600,
          1800,
          600,
          sheet.gradient(
            [
              [0, '#021024', 0],
              [1, '#021024', 0.55],
            ],
            [1, 0],
            [0, 1],
          ),
        ),
      ],
      `clip-path="${globe}"`,
    ),
    halo(sheet, [1640, 560], 620, '#fff6df', 0.75),
    halo(sheet, [1640, 560], 110, '#ffffff', 1),
    craft(sheet),
  );
  return sheet.svg();
}

function craft(sheet: Sheet): string {
  const cell = sheet.gradient(
    [
      [0, '#6ba8e6'],
      [0.4, '#1c4f97'],
      [0.7, '#0d2a5c'],
      [1, '#3f7fc6'],
    ],
    [0, 0],
    [1, 1],
  );
  const foil = sheet.gradient(
    [
      [0, '#fff0c0'],
      [0.3, '#e0a83e'],
      [0.55, '#8a5a16'],
      [0.8, '#f3cf74'],
      [1, '#a8741f'],
    ],
    [0, 0],
    [1, 1],
  );
  const wing = (side: number) => {
    const x = (dx: number) => side * dx;
    const panels = [0, 1, 2].map((index) => {
      const [a, b] = [126 + index * 152, 126 + index * 152 + 142];
      const corners: Point[] = [
        [x(a), -64],
        [x(b), -64],
        [x(b), 64],
        [x(a), 64],
      ];
      const lines = [1, 2, 3, 4, 5].map((step) =>
        polyline(
          [
            [x(a + step * 23.6), -64],
            [x(a + step * 23.6), 64],
          ],
          '#bcd9f5',
          1.5,
          'opacity="0.6"',
        ),
      );
      const rows = [-32, 0, 32].map((y) =>
        polyline(
          [
            [x(a), y],
            [x(b), y],
          ],
          '#bcd9f5',
          1.5,
          'opacity="0.6"',
        ),
      );
      return group([polygon(corners, cell), ...lines, ...rows, polygon(corners, 'none', 'stroke="#eaf3fb" stroke-width="4"')]);
    });
    return group([rect(side > 0 ? 70 : -130, -6, 60, 12, '#aab6c2'), ...panels]);
  };
  const body = [
    polygon(
      [
        [-78, -96],
        [40, -96],
        [78, -70],
        [78, 96],
        [-40, 96],
        [-78, 70],
      ],
      '#5d4a26',
    ),
    polygon(
      [
        [-78, -96],
        [40, -96],
        [40, 70],
        [-78, 70],
      ],
      foil,
    ),
    polygon(
      [
        [40, -96],
        [78, -70],
        [78, 96],
        [40, 70],
      ],
      sheet.gradient([
        [0, '#ffe6a6'],
        [1, '#b9822c'],
      ]),
    ),
    polygon(
      [
        [-78, 70],
        [40, 70],
        [78, 96],
        [-40, 96],
      ],
      '#4b3714',
    ),
    ...[-70, -30, 10, 44].map((y) =>
      path(`M-74 ${y}l36 12 30 -16 42 14`, 'none', 'stroke="#fff2c4" stroke-width="2" opacity="0.55"'),
    ),
    rect(-52, -56, 54, 54, '#14263d', 'rx="6"'),
    ellipse([-25, -29], 20, '#3f7fb0'),
    ellipse([-31, -35], 7, '#d9f0ff'),
    polyline(
      [
        [-18, 80],
        [-18, 150],
      ],
      '#c7d0d8',
      6,
    ),
    path(
      'M-86 150Q-18 214 50 150Q-18 178 -86 150Z',
      sheet.gradient([
        [0, '#f6f9fb'],
        [1, '#8798a8'],
      ]),
    ),
    polyline(
      [
        [-18, 164],
        [-18, 204],
      ],
      '#c7d0d8',
      4,
    ),
    ellipse([-18, 206], 7, '#e6edf2'),
    polyline(
      [
        [10, -96],
        [34, -190],
      ],
      '#c7d0d8',
      4,
    ),
    ellipse([34, -194], 6, '#ff7a4a'),
  ];
  return group([wing(-1), wing(1), ...body], 'transform="translate(1010 430) rotate(-17) scale(0.92)"');
}
