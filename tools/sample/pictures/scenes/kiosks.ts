import { newCamera, type Place } from '../camera.ts';
import { mix, palette } from '../colour.ts';
import { seededRandom } from '../random.ts';
import { ellipse, group, n, newSheet, polygon, rect, use } from '../sheet.ts';
import { box, face, rod } from '../solid.ts';
import { halo } from '../weather.ts';

/** Two self-service booths under an awning at night, a market street out of focus behind, wet paving in front. */
export function kiosks(seed: number): string {
  const random = seededRandom(seed);
  const sheet = newSheet(1600, 1200);
  const eye: Place = [0, 1.5, 0];
  const camera = newCamera({ eye, focal: 1450, centre: [820, 600], yaw: 0.05 });
  const ground = 600 + (1.5 / 6.2) * 1450 + 40;
  const bokeh = Array.from({ length: 130 }, () => {
    const y = 610 - random.gauss() * 90;
    return ellipse(
      [random.range(-40, 1640), y],
      random.range(10, 46),
      random.pick(['#ffb14d', '#ffd590', '#ff7a3d', '#ffe6bd', '#ffc06b', '#8fd8ff', '#f25c3a']),
      undefined,
      `opacity="${n(random.range(0.14, 0.6))}"`,
    );
  });
  const stalls = Array.from({ length: 9 }, (_, index) => {
    const x = index * 190 - 60 + random.range(-20, 20);
    return (
      polygon(
        [
          [x, 560],
          [x + 170, 560],
          [x + 190, 620],
          [x - 20, 620],
        ],
        random.pick(['#c8451f', '#1f6a74', '#d98b2b', '#2d4f8f'] as const),
        'opacity="0.8"',
      ) + rect(x, 620, 170, 150, '#ffb65c', 'opacity="0.55"')
    );
  });
  const people = Array.from({ length: 11 }, () => {
    const x = random.range(20, 1580);
    const size = random.range(0.8, 1.1);
    return group(
      [
        ellipse([x, 650], 20 * size, '#23172a', 24 * size),
        rect(
          x - 27 * size,
          672,
          54 * size,
          150 * size,
          random.pick(['#2a1d33', '#3a2438', '#1d2740', '#4a2a2e']),
          `rx="${24 * size}"`,
        ),
      ],
      'opacity="0.75"',
    );
  });
  const upper = sheet.symbol(
    group([
      rect(
        0,
        0,
        1600,
        1200,
        sheet.gradient([
          [0, '#0b1230'],
          [0.3, '#25224a'],
          [0.48, '#8a4a3c'],
          [0.56, '#f0a04b'],
          [0.64, '#7a3d2c'],
          [1, '#1a1420'],
        ]),
      ),
      group(
        [
          ...Array.from({ length: 8 }, (_, index) =>
            rect(index * 220 - 40, 120 + (index % 3) * 90, 190, 520, index % 2 ? '#1b1c3c' : '#2c2446'),
          ),
        ],
        `filter="${sheet.blur(14)}"`,
      ),
      group(stalls, `filter="${sheet.blur(16)}"`),
      group(people, `filter="${sheet.blur(9)}"`),
      group(bokeh, `filter="${sheet.blur(2.4)}"`),
      rect(
        0,
        470,
        1600,
        330,
        sheet.gradient([
          [0, '#ffb65c', 0],
          [0.5, '#ffb65c', 0.26],
          [1, '#ffb65c', 0],
        ]),
      ),
      booth(-1.62, 5.6),
      booth(0.62, 5.1),
    ]),
  );
  sheet.add(
    use(upper),
    group(
      [
        rect(
          0,
          ground - 40,
          1600,
          400,
          sheet.gradient([
            [0, '#5a3a3a'],
            [0.3, '#2a2236'],
            [1, '#0d1020'],
          ]),
        ),
        group(
          use(upper, `transform="translate(0 ${(ground + 4) * 2}) scale(1 -1)"`),
          `opacity="0.5" filter="${sheet.blur(16, 5)}"`,
        ),
        ...Array.from({ length: 11 }, (_, index) =>
          rod(camera, [-6, 0, 3.2 + index * 0.5], [6, 0, 3.2 + index * 0.5], 0.014, '#000', 'opacity="0.35"'),
        ),
        ...Array.from({ length: 17 }, (_, index) =>
          rod(camera, [-4.5 + index * 0.6, 0, 2], [-4.5 + index * 0.6, 0, 9], 0.014, '#000', 'opacity="0.3"'),
        ),
      ],
      `clip-path="${sheet.clip(rect(0, ground + 4, 1600, 400, '#fff'))}"`,
    ),
    face(
      camera,
      [
        [-5, 3.05, 4],
        [5, 3.05, 4],
        [5, 3.35, 3.2],
        [-5, 3.35, 3.2],
      ],
      '#0b1428',
    ),
    face(
      camera,
      [
        [-5, 2.88, 4],
        [5, 2.88, 4],
        [5, 3.06, 4],
        [-5, 3.06, 4],
      ],
      '#14233d',
    ),
    ...[-2.6, -0.9, 0.8, 2.5].map((x) => rod(camera, [x - 0.35, 2.86, 4], [x + 0.35, 2.86, 4], 0.05, '#fff3d8')),
    ...[-2.6, -0.9, 0.8, 2.5].map((x) => halo(sheet, camera.project([x, 2.86, 4]), 260, '#ffe9c4', 0.5)),
    rect(
      0,
      0,
      1600,
      1200,
      sheet.glow(
        [
          [0, '#000', 0],
          [0.6, '#000', 0],
          [1, '#050814', 0.6],
        ],
        [800, 600],
        1150,
      ),
    ),
  );
  return sheet.svg();

  function booth(x: number, z: number): string {
    const [w, tall] = [1.06, 2.15];
    const front = (u: number, v: number): Place => [x + u * w, v * tall, z - 0.01];
    const panel = (u: number, v: number, wide: number, high: number, fill: string, more = '') =>
      face(camera, [front(u, v), front(u + wide, v), front(u + wide, v + high), front(u, v + high)], fill, more);
    const glowAt = camera.project(front(0.5, 0.62));
    const icons = Array.from({ length: 9 }, (_, index) =>
      panel(
        0.235 + (index % 3) * 0.185,
        0.545 + Math.floor(index / 3) * 0.083,
        0.15,
        0.062,
        ['#0b63a5', '#00738f', '#f0a04b', '#1d3c86', '#006f66', '#c8371b'][(index * 5) % 6] ?? '#0b63a5',
      ),
    );
    return group([
      ellipse(camera.project([x + w / 2, 0, z]), 250, '#05060f', 26, `opacity="0.7" filter="${sheet.blur(10)}"`),
      box(camera, eye, [x, 0, z], [w, tall, 0.7], {
        front: sheet.gradient([
          [0, '#f3f6f8'],
          [0.6, '#cfd9e0'],
          [1, '#8e9cab'],
        ]),
        side: '#5b6b7e',
        top: '#fff',
      }),
      panel(0, 0.88, 1, 0.12, palette.blue),
      panel(0.08, 0.92, 0.42, 0.035, '#ffffff', 'opacity="0.9"'),
      panel(0.08, 0.9, 0.26, 0.012, '#bfe0f5', 'opacity="0.8"'),
      panel(0.8, 0.9, 0.12, 0.06, palette.red),
      panel(0.16, 0.5, 0.68, 0.33, '#0c1726'),
      panel(
        0.19,
        0.515,
        0.62,
        0.3,
        sheet.gradient([
          [0, '#eaf7ff'],
          [1, '#a8d8f5'],
        ]),
      ),
      panel(0.235, 0.795, 0.34, 0.014, '#1d3c86', 'opacity="0.7"'),
      ...icons,
      face(
        camera,
        [front(0.1, 0.44), front(0.9, 0.44), [x + w * 0.9, tall * 0.4, z - 0.24], [x + w * 0.1, tall * 0.4, z - 0.24]],
        '#b5c2cd',
      ),
      face(
        camera,
        [
          [x + w * 0.1, tall * 0.4, z - 0.24],
          [x + w * 0.9, tall * 0.4, z - 0.24],
          [x + w * 0.9, tall * 0.375, z - 0.24],
          [x + w * 0.1, tall * 0.375, z - 0.24],
        ],
        '#6b7b8b',
      ),
      panel(0.2, 0.29, 0.34, 0.05, '#13202f'),
      panel(0.24, 0.295, 0.26, 0.01, '#7fe0ff', 'opacity="0.9"'),
      panel(0.64, 0.28, 0.16, 0.075, mix(palette.teal, '#ffffff', 0.2)),
      panel(0.06, 0.02, 0.88, 0.03, '#44535f'),
      rod(camera, front(0.005, 0), front(0.005, 1), 0.014, '#ffffff'),
      halo(sheet, glowAt, 330, '#bfe6ff', 0.42),
    ]);
  }
}
