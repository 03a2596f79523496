import { newCamera, type Place } from '../camera.ts';
import { mix } from '../colour.ts';
import { seededRandom } from '../random.ts';
import { ellipse, group, newSheet, rect, use } from '../sheet.ts';
import { face, rod } from '../solid.ts';

/** The aisle between two rows of server racks, thousands of lights, a bright far end mirrored in the floor. */
export function dataCentre(seed: number): string {
  const random = seededRandom(seed);
  const sheet = newSheet(1920, 1080);
  const centre: [number, number] = [1060, 500];
  const camera = newCamera({ eye: [0, 1.35, 0], focal: 1000, centre });
  const [half, tall, deep] = [1.15, 2.5, 1.05];
  const far = (colour: string, z: number) => mix(colour, '#9fd0ee', Math.min(0.75, z / 46));
  const rows: string[] = [];
  for (let index = 26; index >= 0; index -= 1) {
    const z = 0.9 + index * deep;
    for (const side of [-1, 1]) {
      const x = side * half;
      const at = (y: number, depth: number): Place => [x, y, z + depth];
      rows.push(face(camera, [at(0, 0), at(tall, 0), at(tall, deep), at(0, deep)], far('#0a1422', z)));
      rows.push(
        face(
          camera,
          [at(0.06, 0.05), at(tall - 0.06, 0.05), at(tall - 0.06, deep - 0.05), at(0.06, deep - 0.05)],
          far(random.pick(['#101f33', '#13263d', '#0e1b2d']), z),
        ),
      );
      for (let unit = 0; unit < 24; unit += 1) {
        const y = 0.12 + unit * 0.0965;
        rows.push(
          face(
            camera,
            [at(y, 0.09), at(y + 0.075, 0.09), at(y + 0.075, deep - 0.09), at(y, deep - 0.09)],
            far(random.pick(['#162b45', '#1b3350', '#122439', '#0d1a2b']), z),
          ),
        );
        if (z > 16) {
          if (random.range(0, 1) < 0.6) rows.push(light(at(y + 0.04, random.range(0.2, 0.9)), far('#7fd4ff', z), 0.016));
          continue;
        }
        rows.push(rod(camera, at(y + 0.07, 0.1), at(y + 0.07, deep - 0.1), 0.005, far('#3f638c', z)));
        const lights = random.int(2, 9);
        for (let dot = 0; dot < lights; dot += 1)
          rows.push(
            light(
              at(y + 0.038, 0.16 + dot * 0.036),
              random.range(0, 1) < 0.12 ? '#ffb056' : random.pick(['#56c8ff', '#8fe6ff', '#6ff0c4']),
              0.011,
            ),
          );
        if (random.range(0, 1) < 0.35)
          for (let slot = 0; slot < 9; slot += 1)
            rows.push(
              rod(camera, at(y + 0.012, 0.56 + slot * 0.042), at(y + 0.062, 0.56 + slot * 0.042), 0.022, far('#0a1625', z)),
            );
      }
      rows.push(rod(camera, at(0, 0.01), at(tall, 0.01), 0.035, far(side < 0 ? '#2f557c' : '#27486b', z)));
    }
  }
  const ceiling = [
    face(
      camera,
      [
        [-half, tall, 0.6],
        [half, tall, 0.6],
        [half, tall, 60],
        [-half, tall, 60],
      ],
      sheet.gradient(
        [
          [0, '#0b1828'],
          [1, '#5d8fb4'],
        ],
        [0, 0],
        [0, 1],
      ),
    ),
  ];
  for (let index = 24; index >= 0; index -= 1) {
    const z = 1 + index * 1.7;
    ceiling.push(
      face(
        camera,
        [
          [-0.28, tall - 0.02, z],
          [0.28, tall - 0.02, z],
          [0.28, tall - 0.02, z + 1.2],
          [-0.28, tall - 0.02, z + 1.2],
        ],
        far('#e9f6ff', z * 0.4),
      ),
    );
    ceiling.push(rod(camera, [-half, tall - 0.06, z + 1.45], [half, tall - 0.06, z + 1.45], 0.05, far('#1b3450', z)));
  }
  const glow = rect(
    0,
    0,
    1920,
    1080,
    sheet.glow(
      [
        [0, '#f2fbff', 1],
        [0.05, '#bfe5fa', 0.8],
        [0.2, '#4b93c4', 0.28],
        [0.55, '#1a4a78', 0.06],
        [1, '#000', 0],
      ],
      centre,
      1100,
    ),
  );
  const upper = sheet.symbol(group([...ceiling, ...rows]));
  const tiles = [
    ...Array.from({ length: 30 }, (_, index) =>
      rod(camera, [-half, 0, 0.7 + index * 0.62], [half, 0, 0.7 + index * 0.62], 0.008, '#8fc2e6', 'opacity="0.32"'),
    ),
    ...[-0.69, -0.23, 0.23, 0.69].map((x) => rod(camera, [x, 0, 0.7], [x, 0, 50], 0.008, '#8fc2e6', 'opacity="0.32"')),
  ];
  const floor = sheet.clip(
    face(
      camera,
      [
        [-half, 0, 0.3],
        [half, 0, 0.3],
        [half, 0, 90],
        [-half, 0, 90],
      ],
      '#fff',
    ),
  );
  const mirrorLine = 2 * centre[1];
  sheet.add(
    rect(0, 0, 1920, 1080, '#07101c'),
    use(upper),
    group(
      [
        rect(0, 0, 1920, 1080, '#0c2036'),
        group(use(upper, `transform="translate(0 ${mirrorLine}) scale(1 -1)"`), `opacity="0.42" filter="${sheet.blur(7, 3)}"`),
        rect(
          0,
          centre[1],
          1920,
          580,
          sheet.gradient([
            [0, '#bfe4fb', 0.75],
            [0.2, '#4d8fbd', 0.3],
            [0.7, '#0c2036', 0.1],
            [1, '#050c16', 0.6],
          ]),
        ),
        ...tiles,
      ],
      `clip-path="${floor}"`,
    ),
    glow,
    ellipse(centre, 60, '#ffffff', 70, `opacity="0.7" filter="${sheet.blur(26)}"`),
    group(use(upper), `filter="${sheet.blur(10)}" opacity="0.16"`),
  );
  return sheet.svg();

  function light(place: Place, colour: string, size: number): string {
    const [x, y] = camera.project(place);
    const radius = camera.scaleAt(place) * size;
    return ellipse([x, y], radius * 2.4, colour, radius * 2.4, 'opacity="0.2"') + ellipse([x, y], radius, colour);
  }
}
