import { type Random, seededRandom } from '../random.ts';
import { ellipse, group, n, newSheet, type Point, path, rect, type Sheet } from '../sheet.ts';
import { halo, stars } from '../weather.ts';

const centre: Point = [760, 745];
const radius = 570;

/** The nearly full moon through a telescope. Craters are painted as heights (grey = high) and lit from the left by a filter. */
export function moon(seed: number): string {
  const random = seededRandom(seed);
  const sheet = newSheet(1500, 1500);
  const disc = sheet.clip(ellipse(centre, radius, '#fff'));
  const relief = sheet.filter(
    '<feGaussianBlur in="SourceGraphic" stdDeviation="1.1" result="s"/><feColorMatrix in="s" type="matrix" values="0 0 0 0 0  0 0 0 0 0  0 0 0 0 0  1 0 0 0 0" result="h"/>' +
      `<feTurbulence type="fractalNoise" baseFrequency="0.016" numOctaves="6" seed="${seed}" result="t"/><feColorMatrix in="t" type="matrix" values="0 0 0 0 0  0 0 0 0 0  0 0 0 0 0  1 0 0 0 0" result="r"/>` +
      '<feComposite in="h" in2="r" operator="arithmetic" k2="0.72" k3="0.26" result="sum"/>' +
      '<feDiffuseLighting in="sum" surfaceScale="7.5" diffuseConstant="1.2" lighting-color="#fff4df"><feDistantLight azimuth="196" elevation="47"/></feDiffuseLighting>',
  );
  const seaEdge = sheet.filter(
    `<feGaussianBlur stdDeviation="20" result="b"/><feTurbulence type="fractalNoise" baseFrequency="0.009" numOctaves="5" seed="${seed + 2}" result="t"/><feDisplacementMap in="b" in2="t" scale="130" xChannelSelector="R" yChannelSelector="G"/>`,
  );
  const seas: readonly (readonly [number, number, number, number])[] = [
    [-170, -230, 190, 140],
    [90, -230, 120, 100],
    [200, -110, 140, 110],
    [270, 40, 90, 120],
    [-310, 0, 140, 220],
    [-150, 170, 120, 90],
    [380, -200, 60, 50],
    [10, -60, 90, 50],
    [-340, -150, 90, 120],
  ];
  const craters = Array.from({ length: 520 }, () => {
    const angle = random.range(0, 6.28);
    const far = radius * Math.sqrt(random.range(0, 0.97));
    const south = Math.sin(angle) * far > 60;
    return crater(
      sheet,
      [centre[0] + Math.cos(angle) * far, centre[1] + Math.sin(angle) * far],
      2.4 + (south ? 40 : 20) * random.range(0, 1) ** 5,
    );
  });
  const bright: Point = [centre[0] - 50, centre[1] + 400];
  sheet.add(
    rect(
      0,
      0,
      1500,
      1500,
      sheet.glow(
        [
          [0, '#1a3a68'],
          [0.5, '#0b1f40'],
          [1, '#030a18'],
        ],
        centre,
        1200,
      ),
    ),
    stars(sheet, random, 1500, 190),
    halo(sheet, centre, 1080, '#bcd4f5', 0.4),
    group(
      [
        group(
          [
            rect(0, 0, 1500, 1500, '#808080'),
            ...craters,
            crater(sheet, bright, 44),
            crater(sheet, [centre[0] - 210, centre[1] - 20], 46),
            crater(sheet, [centre[0] + 60, centre[1] + 260], 62),
            crater(sheet, [centre[0] + 210, centre[1] + 330], 52),
          ],
          `filter="${relief}"`,
        ),
        group(
          seas.map(([x, y, width, height]) =>
            ellipse([centre[0] + x, centre[1] + y], width, '#2c3550', height, 'opacity="0.62"'),
          ),
          `filter="${seaEdge}"`,
        ),
        group(rays(random, bright), `filter="${sheet.blur(6)}"`),
        ellipse(
          bright,
          120,
          sheet.glow(
            [
              [0, '#fffdf2', 0.75],
              [1, '#fffdf2', 0],
            ],
            bright,
            120,
          ),
        ),
        ellipse(
          centre,
          radius,
          sheet.glow(
            [
              [0, '#000', 0],
              [0.7, '#0a1428', 0.05],
              [0.93, '#081226', 0.4],
              [1, '#050b18', 0.85],
            ],
            [centre[0] - 40, centre[1] - 20],
            radius * 1.06,
          ),
        ),
        rect(
          0,
          0,
          1500,
          1500,
          sheet.gradient(
            [
              [0, '#fff6dc', 0.12],
              [0.5, '#000', 0],
              [0.78, '#040a18', 0.55],
              [0.92, '#040a18', 0.96],
              [1, '#040a18', 1],
            ],
            [0, 0.3],
            [1, 0.7],
          ),
        ),
      ],
      `clip-path="${disc}"`,
    ),
    ellipse(centre, radius, 'none', radius, `stroke="#fffbe9" stroke-width="3" opacity="0.25" filter="${sheet.blur(4)}"`),
  );
  return sheet.svg();
}

/** A bowl with a raised rim, as a height. */
function crater(sheet: Sheet, at: Point, size: number): string {
  const reach = size * 1.5;
  return ellipse(
    at,
    reach,
    sheet.glow(
      [
        [0, size > 34 ? '#7a7a7a' : '#484848', 0.95],
        [0.12, '#484848', 0.95],
        [0.36, '#4e4e4e', 0.95],
        [0.62, '#a8a8a8', 0.9],
        [0.7, '#a4a4a4', 0.7],
        [1, '#808080', 0],
      ],
      at,
      reach,
    ),
  );
}

function rays(random: Random, [x, y]: Point): readonly string[] {
  return Array.from({ length: 26 }, (_, index) => {
    const angle = (index / 26) * 6.28 + random.range(0, 0.2);
    const reach = random.range(120, 560);
    const at = (turn: number) => `${n(x + Math.cos(turn) * reach)} ${n(y + Math.sin(turn) * reach)}`;
    return path(`M${n(x)} ${n(y)}L${at(angle - 0.025)}L${at(angle + 0.025)}Z`, '#fffdf4', 'opacity="0.2"');
  });
}
