import { mix } from '../colour.ts';
import { seededRandom } from '../random.ts';
import { ellipse, group, newSheet, type Point, path, polygon, rect, smooth } from '../sheet.ts';
import { clouds, halo, sky, stars, swell, weathered } from '../weather.ts';

/** A lighthouse on a rocky head at night, its beam across a starry sky. */
export function lighthouse(seed: number): string {
  const random = seededRandom(seed);
  const sheet = newSheet(1800, 1200);
  const horizon = 860;
  const light: Point = [1235, 352];
  const beam = (angle: number, wide: number, reach: number, strength: number) => {
    const end = (turn: number): Point => [light[0] + Math.cos(turn) * reach, light[1] + Math.sin(turn) * reach];
    return polygon(
      [light, end(angle - wide), end(angle + wide)],
      sheet.glow(
        [
          [0, '#fff3c9', strength],
          [0.4, '#ffeab0', strength * 0.35],
          [1, '#ffe7ad', 0],
        ],
        light,
        reach,
      ),
      `filter="${sheet.blur(9)}"`,
    );
  };
  const stone = (left: number, top: number, colour: string) => {
    const crest: Point[] = [
      [left, horizon + 90],
      [left + 90, horizon - 10],
      [left + 210, top + 60],
      [left + 330, top + 6],
      [left + 480, top],
      [left + 640, top + 30],
      [left + 900, top - 40],
      [left + 1200, top - 70],
    ];
    return path(`${smooth(crest.map(([x, y]): Point => [x, y + random.range(-8, 8)]))}L1800 1200L${left} 1200Z`, colour);
  };
  const tower = sheet.gradient(
    [
      [0, '#e9edf2'],
      [0.3, '#cbd5e1'],
      [0.7, '#7789a3'],
      [1, '#33455f'],
    ],
    [0, 0],
    [1, 0],
  );
  const band = sheet.gradient(
    [
      [0, '#d8492f'],
      [0.45, '#a83421'],
      [1, '#4d1a18'],
    ],
    [0, 0],
    [1, 0],
  );
  const width = (y: number) => 34 + (y - 400) * 0.075;
  const drum = (top: number, bottom: number, fill: string) =>
    polygon(
      [
        [light[0] - width(top), top],
        [light[0] + width(top), top],
        [light[0] + width(bottom), bottom],
        [light[0] - width(bottom), bottom],
      ],
      fill,
    );
  sheet.add(
    sky(sheet, [
      [0, '#04091c'],
      [0.35, '#0b1e44'],
      [0.6, '#1d4270'],
      [0.72, '#5b7ba0'],
      [1, '#5b7ba0'],
    ]),
    stars(sheet, random, 800, 520),
    clouds(sheet, 200, 660, {
      seed: seed + 1,
      colour: '#3d6290',
      grain: [0.0018, 0.006],
      cover: 0.52,
      strength: 0.7,
      fade: [
        [0, '', 0],
        [0.6, '', 0.9],
        [1, '', 0.2],
      ],
    }),
    beam(Math.PI + 0.1, 0.075, 1500, 0.95),
    beam(-0.12, 0.08, 800, 0.7),
    swell(sheet, random, horizon, '#55779b', '#071a33', '#cfe2f2', 1),
    group(
      [stone(930, 770, '#2c4866'), stone(1010, 806, '#1d3552'), stone(1160, 850, '#142842')],
      `filter="${weathered(sheet, seed + 5, 70, '#050d1c', 0.85, [0.012, 0.02])}"`,
    ),
    drum(400, 800, tower),
    drum(470, 530, band),
    drum(610, 680, band),
    ...[560, 720].map((y) => rect(light[0] - 7, y, 14, 24, '#1b2b42', 'rx="7"')),
    rect(light[0] - 58, 386, 116, 16, '#22344e'),
    ...Array.from({ length: 13 }, (_, index) => rect(light[0] - 58 + index * 9.4, 366, 2, 22, '#22344e')),
    rect(light[0] - 58, 364, 116, 3, '#39506f'),
    rect(light[0] - 27, 322, 54, 64, '#ffe9b0'),
    ...[-27, -10, 8, 24].map((dx) => rect(light[0] + dx, 322, 3, 64, '#22344e')),
    path(`M${light[0] - 34} 322Q${light[0]} 270 ${light[0] + 34} 322Z`, '#8d2c1e'),
    rect(light[0] - 2, 268, 4, 26, '#22344e'),
    halo(sheet, light, 330, '#fff0c0', 0.95),
    ellipse(light, 15, '#fffdf2'),
    rect(
      1340,
      738,
      150,
      64,
      sheet.gradient(
        [
          [0, '#b7c4d4'],
          [1, '#5a6c86'],
        ],
        [0, 0],
        [1, 0],
      ),
    ),
    polygon(
      [
        [1326, 740],
        [1504, 740],
        [1478, 700],
        [1352, 700],
      ],
      '#7a2b20',
    ),
    rect(1372, 758, 22, 26, '#ffdf9a'),
    rect(1430, 758, 22, 26, '#ffdf9a'),
    surf(seed),
    rect(
      0,
      780,
      1800,
      150,
      sheet.gradient([
        [0, '#9db9d6', 0],
        [0.55, '#9db9d6', 0.2],
        [1, '#9db9d6', 0],
      ]),
    ),
  );
  return sheet.svg();

  function surf(start: number): string {
    const filter = sheet.filter(
      `<feTurbulence type="fractalNoise" baseFrequency="0.014 0.03" numOctaves="5" seed="${start + 3}"/><feColorMatrix type="matrix" values="0 0 0 0 0.92  0 0 0 0 0.96  0 0 0 0 1  7 0 0 0 -3.5"/><feComposite in2="SourceGraphic" operator="in"/>`,
    );
    const line: Point[] = [
      [880, 990],
      [980, 962],
      [1100, 985],
      [1250, 1010],
      [1420, 1000],
      [1600, 1045],
      [1820, 1040],
    ];
    const near = sheet.clip(path(`${smooth(line)}L1820 1200L0 1200L0 990Z`, '#fff'));
    return (
      group(swell(sheet, random, horizon + 30, '#2a4a70', '#071a33', '#cfe2f2', 1), `clip-path="${near}"`) +
      path(
        smooth(line),
        'none',
        `stroke="${mix('#ffffff', '#9db9d6', 0.1)}" stroke-width="46" stroke-linecap="round" filter="${filter}" opacity="0.8"`,
      )
    );
  }
}
