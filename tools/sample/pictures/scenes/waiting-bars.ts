import { newCamera, type Place } from '../camera.ts';
import { mix, palette } from '../colour.ts';
import { seededRandom } from '../random.ts';
import { ellipse, group, newSheet, type Point, path, rect, smooth } from '../sheet.ts';
import { box, face, rod } from '../solid.ts';

/** Twelve weeks as blocks on a table, growing, and an orange ribbon above them, falling; no words, the caption tells. */
export function waitingBars(seed: number): string {
  const random = seededRandom(seed);
  const sheet = newSheet(1600, 1200);
  const eye: Place = [-4.6, 6.6, -13];
  const camera = newCamera({ eye, focal: 1560, centre: [800, 560], pitch: 0.26, yaw: 0.33 });
  const values = Array.from({ length: 12 }, (_, week) => 0.9 + 3.4 * (week / 11) ** 1.25 + random.range(-0.16, 0.16));
  const waits = Array.from({ length: 12 }, (_, week) => 5.6 - 3.1 * (week / 11) ** 0.8 + random.range(-0.1, 0.1));
  const at = (week: number) => -6 + week * 1.06;
  const shadows = values.map((tall, week) =>
    face(
      camera,
      [
        [at(week), 0, 0],
        [at(week) + 0.74, 0, 0.74],
        [at(week) + 0.74 + tall * 0.9, 0, 0.74 + tall * 0.55],
        [at(week) + tall * 0.9, 0, tall * 0.55],
      ],
      '#0d2b4a',
    ),
  );
  const blocks = values.map((tall, week) => {
    const colour = mix('#6fb3dd', palette.indigo, week / 11);
    const drawn = box(camera, eye, [at(week), 0, 0], [0.74, tall, 0.74], {
      front: sheet.gradient([
        [0, mix(colour, '#ffffff', 0.1)],
        [1, mix(colour, palette.ink, 0.28)],
      ]),
      side: sheet.gradient([
        [0, mix(colour, '#ffffff', 0.34)],
        [1, mix(colour, '#ffffff', 0.04)],
      ]),
      top: mix(colour, '#ffffff', 0.55),
    });
    return { week, drawn: drawn + rod(camera, [at(week), 0, 0], [at(week), tall, 0], 0.025, '#ffffff', 'opacity="0.55"') };
  });
  const line = waits.map((up, week): Place => [at(week) + 0.37, up, 0.37]);
  const ribbon = smooth(line.map(camera.project));
  const under = smooth(line.map(([x, y, z]) => camera.project([x, y - 0.16, z])));
  const floorShadow = smooth(line.map(([x, y, z]) => camera.project([x + y * 0.9, 0, z + y * 0.55])));
  const scaleLines = Array.from({ length: 6 }, (_, index) =>
    rod(camera, [-6.6, index * 1.15, 1.6], [7.4, index * 1.15, 1.6], 0.02, '#7fa6c4', 'opacity="0.55"'),
  );
  const lastDot = camera.project(line.at(-1) ?? [0, 0, 0]);
  const firstDot = camera.project(line[0] ?? [0, 0, 0]);
  const dot = (point: Point, size: number) => ellipse(point, size, '#ffffff') + ellipse(point, size * 0.66, '#f07a2e');
  sheet.add(
    rect(
      0,
      0,
      1600,
      1200,
      sheet.gradient([
        [0, '#cfe3ef'],
        [0.5, '#e9f2f6'],
        [1, '#b9d2e2'],
      ]),
    ),
    face(
      camera,
      [
        [-30, 0, -30],
        [40, 0, -30],
        [40, 0, 1.7],
        [-30, 0, 1.7],
      ],
      sheet.gradient([
        [0, '#f3f8fa'],
        [0.6, '#dbe8ef'],
        [1, '#b4cddd'],
      ]),
    ),
    face(
      camera,
      [
        [-30, 0, 1.7],
        [40, 0, 1.7],
        [40, 14, 1.7],
        [-30, 14, 1.7],
      ],
      sheet.gradient([
        [0, '#c4dbe9'],
        [0.6, '#eaf3f7'],
        [1, '#d5e5ee'],
      ]),
    ),
    ...scaleLines,
    ...Array.from({ length: 13 }, (_, index) =>
      rod(camera, [-6.16 + index * 1.06, 0.005, -1], [-6.16 + index * 1.06, 0.005, 1.7], 0.02, '#a8c4d6', 'opacity="0.7"'),
    ),
    group(shadows, `filter="${sheet.blur(9)}" opacity="0.28"`),
    path(floorShadow, 'none', `stroke="#7a3c14" stroke-width="14" opacity="0.2" filter="${sheet.blur(8)}"`),
    ...blocks.sort((a, b) => b.week - a.week).map(({ drawn }) => drawn),
    path(under, 'none', 'stroke="#a8481a" stroke-width="13" stroke-linecap="round"'),
    path(ribbon, 'none', 'stroke="#f07a2e" stroke-width="17" stroke-linecap="round"'),
    path(ribbon, 'none', 'stroke="#ffc48a" stroke-width="4" stroke-linecap="round" transform="translate(0 -4)"'),
    dot(firstDot, 22),
    dot(lastDot, 26),
    rect(
      0,
      0,
      1600,
      1200,
      sheet.glow(
        [
          [0, '#fffaf0', 0.45],
          [0.5, '#fff', 0],
          [1, '#0b2a47', 0.32],
        ],
        [620, 330],
        1300,
      ),
    ),
  );
  return sheet.svg();
}
