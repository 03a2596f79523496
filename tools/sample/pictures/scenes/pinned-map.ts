import { newCamera, type Place } from '../camera.ts';
import { palette } from '../colour.ts';
import { type Random, seededRandom } from '../random.ts';
import { ellipse, group, n, newSheet, type Point, path, polyline, rect, type Sheet, smooth } from '../sheet.ts';
import { face, trace } from '../solid.ts';

/** A paper sea chart on a table, seen at an angle: layered islands, depth lines, a ship's track and six pins. */
export function pinnedMap(seed: number): string {
  const random = seededRandom(seed);
  const sheet = newSheet(1600, 1200);
  const camera = newCamera({ eye: [0, 9.4, -9.2], focal: 1500, centre: [800, 590], pitch: 0.79 });
  const blob = ([x, z]: Point, size: number, start: number, detail = 26): Place[] =>
    Array.from({ length: detail }, (_, step) => {
      const angle = (step / detail) * Math.PI * 2;
      const far =
        size *
        (1 +
          0.2 * Math.sin(angle * 2 + start) +
          0.14 * Math.sin(angle * 3 + start * 2.1) +
          0.07 * Math.sin(angle * 7 + start * 3.3));
      return [x + Math.cos(angle) * far, 0, z + Math.sin(angle) * far * 0.8] as const;
    });
  const shape = (places: readonly Place[], fill: string, lift = 0, more = '') => {
    const points = trace(
      camera,
      places.map(([x, , z]): Place => [x, lift, z]),
    );
    const first = points[0] ?? [0, 0];
    return path(`${smooth([...points, first])}Z`, fill, more);
  };
  const islands: readonly (readonly [Point, number, number])[] = [
    [[-3.9, 3.1], 1.5, 0.4],
    [[1.3, 3.6], 0.9, 2.2],
    [[3.8, 1.4], 1.25, 4.1],
    [[-1.3, 0.3], 0.72, 1.1],
    [[0.9, -1.7], 0.5, 3.3],
    [[-4.3, -1.4], 0.62, 5.2],
    [[4.6, -2.1], 0.42, 0.9],
    [[2.1, 0.6], 0.3, 2.9],
  ];
  const seaLines = islands.flatMap(([at, size, start]) =>
    [2.6, 2.1, 1.7, 1.38].map((grow, index) =>
      shape(blob(at, size * grow, start), ['#2b93ad', '#45a8bd', '#69bfcd', '#97d6da'][index] ?? '#97d6da', 0, 'opacity="0.55"'),
    ),
  );
  const land = islands.flatMap(([at, size, start]) => [
    shape(
      blob(at, size * 1.05, start).map(([x, y, z]): Place => [x + 0.07, y, z - 0.1]),
      '#083447',
      0,
      `opacity="0.4" filter="${sheet.blur(7)}"`,
    ),
    ...[1, 0.78, 0.56, 0.34].map((grow, index) =>
      shape(blob(at, size * grow, start), ['#f6ecd2', '#e6d9ae', '#b9c48d', '#86a773'][index] ?? '#86a773', index * 0.09),
    ),
    shape(blob(at, size, start), 'none', 0, 'stroke="#ffffff" stroke-width="3" opacity="0.9"'),
  ]);
  const route: Place[] = [
    [-5.4, 0, -3.1],
    [-2.9, 0, -2.3],
    [-0.4, 0, -0.9],
    [0.5, 0, 1.3],
    [-1, 0, 2.7],
    [-0.2, 0, 4.6],
    [2.6, 0, 5.2],
  ];
  const pins: readonly (readonly [Place, string])[] = [
    [[-0.2, 0, 4.6], palette.indigo],
    [[-1, 0, 2.7], palette.red],
    [[3.1, 0, 3.1], palette.red],
    [[0.5, 0, 1.3], palette.red],
    [[-2.9, 0, -2.3], palette.indigo],
    [[2.7, 0, -1.4], palette.red],
  ];
  const grid = Array.from({ length: 15 }, (_, index) => {
    const step = -7 + index;
    return (
      polyline(
        trace(camera, [
          [step, 0, -5],
          [step, 0, 7],
        ]),
        '#d9f2f2',
        1.2,
        'opacity="0.35"',
      ) +
      polyline(
        trace(camera, [
          [-7, 0, step],
          [7, 0, step],
        ]),
        '#d9f2f2',
        1.2,
        'opacity="0.35"',
      )
    );
  });
  sheet.add(
    rect(
      0,
      0,
      1600,
      1200,
      sheet.gradient([
        [0, '#6f4f36'],
        [1, '#3a2718'],
      ]),
    ),
    wood(sheet, seed),
    face(
      camera,
      [
        [-6.9, 0, -4.75],
        [7.3, 0, -4.75],
        [7.3, 0, 6.1],
        [-6.9, 0, 6.1],
      ],
      '#140b05',
      `opacity="0.6" filter="${sheet.blur(22)}"`,
    ),
    face(
      camera,
      [
        [-7, 0, -4.6],
        [7, 0, -4.6],
        [7, 0, 6.2],
        [-7, 0, 6.2],
      ],
      '#f5efdf',
    ),
    group(
      [
        rect(
          0,
          0,
          1600,
          1200,
          sheet.gradient([
            [0, '#2a8aa8'],
            [0.5, '#1b7394'],
            [1, '#125d80'],
          ]),
        ),
        ...seaLines,
        ...grid,
        ...land,
        compass(camera.project([-5, 0, 5]), random),
      ],
      `clip-path="${sheet.clip(
        face(
          camera,
          [
            [-6.7, 0, -4.3],
            [6.7, 0, -4.3],
            [6.7, 0, 5.9],
            [-6.7, 0, 5.9],
          ],
          '#fff',
        ),
      )}"`,
    ),
    ...[-2.4, 2.4].map((x) =>
      face(
        camera,
        [
          [x, 0, -4.6],
          [x + 0.5, 0, -4.6],
          [x + 0.5, 0, 6.2],
          [x, 0, 6.2],
        ],
        sheet.gradient(
          [
            [0, '#ffffff', 0.2],
            [0.1, '#000', 0.14],
            [1, '#000', 0],
          ],
          [0, 0],
          [1, 0],
        ),
      ),
    ),
    path(
      smooth(trace(camera, route)),
      'none',
      'stroke="#ffffff" stroke-width="6" stroke-dasharray="18 13" stroke-linecap="round"',
    ),
    ...pins.map(([place, colour]) => pin(place, colour)),
    rect(
      0,
      0,
      1600,
      1200,
      sheet.glow(
        [
          [0, '#fff3d6', 0.32],
          [0.5, '#fff3d6', 0.04],
          [1, '#0a0603', 0.55],
        ],
        [520, 330],
        1350,
      ),
    ),
  );
  return sheet.svg();

  function pin(place: Place, colour: string): string {
    const [x, y] = camera.project(place);
    const size = camera.scaleAt(place) * 0.3;
    const head: Point = [x, y - size * 2.15];
    const ball = sheet.glow(
      [
        [0, '#ffffff'],
        [0.22, '#ffb9a5'],
        [0.3, colour],
        [0.75, colour],
        [1, '#1a0d14'],
      ],
      [head[0] - size * 0.32, head[1] - size * 0.36],
      size * 1.75,
    );
    const shadow =
      polyline(
        [
          [x, y],
          [x + size * 1.7, y - size * 0.5],
        ],
        '#04202c',
        size * 0.3,
        `opacity="0.5" stroke-linecap="round" filter="${sheet.blur(4)}"`,
      ) +
      ellipse([x + size * 2.1, y - size * 0.62], size * 0.8, '#04202c', size * 0.42, `opacity="0.45" filter="${sheet.blur(6)}"`);
    return (
      shadow +
      polyline([[x, y], head], '#dfe6ea', size * 0.15) +
      ellipse(
        head,
        size,
        colour === palette.red
          ? ball
          : sheet.glow(
              [
                [0, '#ffffff'],
                [0.22, '#a9bdf0'],
                [0.32, colour],
                [0.75, colour],
                [1, '#0a0d22'],
              ],
              [head[0] - size * 0.32, head[1] - size * 0.36],
              size * 1.75,
            ),
      ) +
      ellipse([x, y], size * 0.12, '#fff', size * 0.08)
    );
  }
}

function wood(sheet: Sheet, seed: number): string {
  const grain = sheet.filter(
    `<feTurbulence type="fractalNoise" baseFrequency="0.002 0.06" numOctaves="4" seed="${seed}"/><feColorMatrix type="matrix" values="0 0 0 0 0.12  0 0 0 0 0.06  0 0 0 0 0.02  3 0 0 0 -1.2"/>`,
  );
  return rect(0, 0, 1600, 1200, '#000', `filter="${grain}" opacity="0.7"`);
}

function compass([x, y]: Point, random: Random): string {
  const start = random.range(0, 0.2);
  const points = Array.from({ length: 8 }, (_, index) => {
    const angle = (index / 8) * Math.PI * 2 + start;
    const far = index % 2 ? 34 : 74;
    return path(
      `M${n(x)} ${n(y)}L${n(x + Math.cos(angle - 0.25) * 18)} ${n(y + Math.sin(angle - 0.25) * 11)}L${n(x + Math.cos(angle) * far)} ${n(y + Math.sin(angle) * far * 0.62)}Z`,
      index % 2 ? '#bfe3e6' : '#fdf6e2',
    );
  });
  return group([ellipse([x, y], 84, 'none', 52, 'stroke="#fdf6e2" stroke-width="2" opacity="0.7"'), ...points], 'opacity="0.85"');
}
