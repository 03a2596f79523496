import { newCamera, type Place } from '../camera.ts';
import { mix, shade } from '../colour.ts';
import { skyline } from '../parts/skyline.ts';
import { seededRandom } from '../random.ts';
import { group, newSheet, polygon, rect } from '../sheet.ts';
import { box, face, rod } from '../solid.ts';
import { clouds, halo, ridge, sky } from '../weather.ts';

/** Rows of sun panels on a factory roof in low afternoon light, works and hills behind. */
export function solarRoof(seed: number): string {
  const random = seededRandom(seed);
  const sheet = newSheet(1800, 1200);
  const eye: Place = [0, 11, -9];
  const camera = newCamera({ eye, focal: 1350, centre: [900, 470], pitch: 0.2, yaw: 0.42 });
  const horizon = 470 - Math.tan(0.2) * 1350;
  const glass = ['#1b4a86', '#123a70', '#0e2f5e', '#174480'] as const;
  const rows: string[] = [];
  for (let row = 15; row >= 0; row -= 1) {
    const z = row * 3.3;
    for (let column = 15; column >= -9; column -= 1) {
      const x = column * 4.15 + 2;
      if (column === 3) continue;
      rows.push(panel(x, z, row));
    }
  }
  sheet.add(
    sky(sheet, [
      [0, '#4a86bd'],
      [0.1, '#9cc0d8'],
      [0.18, '#f2d9b4'],
      [0.3, '#ffd596'],
      [1, '#ffd596'],
    ]),
    clouds(sheet, 0, 300, {
      seed: seed + 1,
      colour: '#fff7ea',
      grain: [0.0018, 0.008],
      cover: 0.52,
      strength: 0.8,
      fade: [
        [0, '', 0.7],
        [0.6, '', 0.7],
        [1, '', 0],
      ],
    }),
    halo(sheet, [1420, horizon - 10], 620, '#fff0c4', 0.95),
    ridge(sheet, random, horizon + 12, 50, '#b9a99f', 3),
    skyline(random, { left: -20, right: 1840, base: horizon + 40, tall: 90, colour: '#8d8f9c', light: '#d9bfa0' }),
    rect(
      0,
      horizon + 38,
      1800,
      240,
      sheet.gradient([
        [0, '#a39f9c'],
        [1, '#6f7f8f'],
      ]),
    ),
    ...Array.from({ length: 60 }, () => shed(random.range(-80, 1800), horizon + 44 + 120 * random.range(0, 1) ** 1.3))
      .sort((a, b) => a.y - b.y)
      .map(({ drawn }) => drawn),
    face(
      camera,
      [
        [-60, -0.1, -6],
        [90, -0.1, -6],
        [90, -0.1, 54],
        [-60, -0.1, 54],
      ],
      sheet.gradient([
        [0, '#cdbfae'],
        [0.5, '#93a2b0'],
        [1, '#6f8193'],
      ]),
    ),
    ...Array.from({ length: 70 }, (_, index) =>
      rod(camera, [-60 + index * 2.1, -0.05, -6], [-60 + index * 2.1, -0.05, 54], 0.12, '#5f7184', 'opacity="0.45"'),
    ),
    box(camera, eye, [-22, 0, 56], [8, 3, 5], { front: '#8496a6', side: '#ffdfb2', top: '#dfe6ea' }),
    box(camera, eye, [30, 0, 57], [11, 3.6, 5], { front: '#7d90a2', side: '#ffdfb2', top: '#dfe6ea' }),
    group(rows),
    rect(
      0,
      horizon - 40,
      1800,
      320,
      sheet.gradient([
        [0, '#ffe2b0', 0],
        [0.3, '#ffe2b0', 0.55],
        [1, '#ffe2b0', 0],
      ]),
    ),
    rect(
      0,
      0,
      1800,
      1200,
      sheet.glow(
        [
          [0, '#ffd79a', 0.55],
          [0.5, '#ffc27a', 0.16],
          [1, '#0a2340', 0.2],
        ],
        [1420, 240],
        1300,
      ),
    ),
  );
  return sheet.svg();

  function shed(x: number, y: number): { readonly y: number; readonly drawn: string } {
    const size = 14 + (y - horizon) * 0.5;
    const wall = mix(random.pick(['#8e99a3', '#a7a39c', '#7d8a98']), '#ffdca8', random.range(0.05, 0.3));
    return {
      y,
      drawn:
        rect(x, y - size * 0.5, size * random.range(2, 4), size * 0.5, shade(wall, -0.2)) +
        polygon(
          [
            [x, y - size * 0.5],
            [x + size * 0.4, y - size * 0.8],
            [x + size * 3, y - size * 0.8],
            [x + size * 2.9, y - size * 0.5],
          ],
          shade(wall, 0.22),
        ),
    };
  }

  function panel(x: number, z: number, row: number): string {
    const [w, d, low, high] = [4, 2.05, 0.35, 1.25];
    const corner = (u: number, v: number): Place => [x + u * w, low + (high - low) * v + 0.02, z + v * d];
    const shine = Math.max(0, Math.min(1, 0.12 + 0.42 * Math.sin(x * 0.09 + row * 0.21) + row * 0.026));
    const base = mix(random.pick(glass), '#bcd9ee', shine * 0.6);
    const parts = [
      face(
        camera,
        [
          [x - 0.5, 0, z - 0.9],
          [x + w - 0.3, 0, z - 0.9],
          [x + w, 0, z + d],
          [x, 0, z + d],
        ],
        '#2b3a4a',
        'opacity="0.45"',
      ),
      face(camera, [[x, 0, z + d], [x, high, z + d], corner(0, 1), corner(0, 0)], '#3a4858'),
      face(camera, [corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1)], base),
    ];
    const fine = row < 9;
    for (let line = 1; line < 6; line += 1)
      parts.push(rod(camera, corner(line / 6, 0), corner(line / 6, 1), 0.035, mix(base, '#dcecf8', 0.4)));
    if (fine)
      for (let line = 1; line < 8; line += 1)
        parts.push(rod(camera, corner(0, line / 8), corner(1, line / 8), 0.02, mix(base, '#dcecf8', 0.3)));
    const edge = (from: Place, to: Place, thick: number) => rod(camera, from, to, thick, '#e6ecef');
    parts.push(
      edge(corner(0, 0), corner(1, 0), 0.09),
      edge(corner(0, 1), corner(1, 1), 0.06),
      edge(corner(0, 0), corner(0, 1), 0.06),
      edge(corner(1, 0), corner(1, 1), 0.06),
    );
    parts.push(face(camera, [corner(0, 0), [x, low - 0.06, z], [x + w, low - 0.06, z], corner(1, 0)], '#9fb0bd'));
    return parts.join('');
  }
}
