import { newCamera, type Place } from '../camera.ts';
import { mix } from '../colour.ts';
import { type Random, seededRandom } from '../random.ts';
import { ellipse, group, n, newSheet, type Point, path, polyline, rect } from '../sheet.ts';
import { face, rod, trace } from '../solid.ts';
import { halo } from '../weather.ts';

/** Inside a vaulted greenhouse: beds of salad running to a bright far end, hoops, hanging pipes and shade cloth. */
export function greenhouse(seed: number): string {
  const random = seededRandom(seed);
  const sheet = newSheet(1800, 1200);
  const centre: Point = [930, 560];
  const camera = newCamera({ eye: [0.25, 1.75, 0], focal: 900, centre });
  const air = '#fdf6df';
  const far = (colour: string, z: number) => mix(colour, air, Math.min(0.88, z / 46));
  const hoop = (z: number): Place[] =>
    Array.from({ length: 25 }, (_, step) => {
      const angle = Math.PI * (step / 24);
      return [-Math.cos(angle) * 4.6, 1.1 + Math.sin(angle) * 3.3, z] as const;
    });
  const parts: string[] = [rect(0, 0, 1800, 1200, '#eef5ea')];
  for (let z = 44; z >= 0.8; z -= 2.2) {
    const [front, back] = [trace(camera, hoop(z)), trace(camera, hoop(z + 2.2))];
    front.slice(1).forEach((corner, index) => {
      const start = front[index] ?? corner;
      const [endBack, startBack] = [back[index + 1] ?? corner, back[index] ?? start];
      const lightness = 0.5 + 0.5 * Math.sin((index / 24) * Math.PI);
      const film = far(mix('#a9c7c6', '#f4faf3', lightness * 0.8 + random.range(-0.08, 0.08)), z * 0.8);
      parts.push(
        `<polygon points="${[start, corner, endBack, startBack].map(([x, y]) => `${n(x)},${n(y)}`).join(' ')}" fill="${film}"/>`,
      );
    });
    for (const side of [-1, 1])
      parts.push(
        face(
          camera,
          [
            [side * 4.6, 0, z],
            [side * 4.6, 1.1, z],
            [side * 4.6, 1.1, z + 2.2],
            [side * 4.6, 0, z + 2.2],
          ],
          far('#8fb3a8', z),
        ),
      );
    parts.push(
      polyline(front, far('#5f7c84', z), Math.max(1, camera.scaleAt([0, 2, z]) * 0.05)),
      polyline(
        front.map(([x, y]): Point => [x + 1, y + 2]),
        far('#ffffff', z),
        Math.max(0.6, camera.scaleAt([0, 2, z]) * 0.015),
      ),
    );
    parts.push(rod(camera, [-4.3, 2.5, z], [4.3, 2.5, z], 0.035, far('#6d868c', z)));
  }
  for (const x of [-3, -1.05, 1.05, 3])
    parts.push(
      rod(camera, [x, 2.55, 0.8], [x, 2.55, 44], 0.07, far('#4b6a78', 14)),
      rod(camera, [x, 2.62, 0.8], [x, 2.62, 44], 0.02, '#ffffff'),
    );
  parts.push(
    face(
      camera,
      [
        [-4.6, 0, 0.6],
        [4.6, 0, 0.6],
        [4.6, 0, 44],
        [-4.6, 0, 44],
      ],
      sheet.gradient([
        [0, '#e9e2c6'],
        [0.35, '#b79f74'],
        [1, '#6b5233'],
      ]),
    ),
  );
  for (let z = 43; z > 1.1; z -= Math.max(0.16, z * 0.02))
    for (const bed of [-3.4, -1.35, 1.35, 3.4]) parts.push(bedSlice(bed, z));
  for (let z = 40; z > 2; z -= 3.4) for (const x of [-2.4, 0, 2.4]) parts.push(lampAt(x, z));
  sheet.add(
    ...parts,
    halo(sheet, centre, 640, '#fffdf0', 0.95),
    halo(sheet, centre, 170, '#ffffff', 1),
    group(
      [-500, -180, 160, 480, 760].map((x) =>
        path(
          `M${centre[0] + x * 0.3} -40L${centre[0] + x + 90} 1240L${centre[0] + x + 330} 1240L${centre[0] + x * 0.3 + 90} -40Z`,
          sheet.gradient([
            [0, '#fffbe2', 0.3],
            [1, '#fffbe2', 0],
          ]),
        ),
      ),
      `filter="${sheet.blur(18)}"`,
    ),
    rect(
      0,
      0,
      1800,
      1200,
      sheet.glow(
        [
          [0, '#fff', 0],
          [0.6, '#fff', 0],
          [1, '#153824', 0.45],
        ],
        centre,
        1250,
      ),
    ),
  );
  return sheet.svg();

  function bedSlice(bed: number, z: number): string {
    const heads: string[] = [];
    for (const dx of [-0.6, -0.2, 0.2, 0.6])
      heads.push(
        lettuce(random, camera.project([bed + dx + random.range(-0.04, 0.04), 0.34, z]), camera.scaleAt([bed, 0.3, z]) * 0.27, z),
      );
    const soil = rod(camera, [bed - 0.85, 0.2, z], [bed + 0.85, 0.2, z], 0.34, far('#4a3a26', z));
    return soil + heads.join('');
  }

  function lettuce(stream: Random, [x, y]: Point, size: number, z: number): string {
    if (x < -140 || x > 1940) return '';
    const leaves = z > 16 ? 3 : z > 7 ? 6 : 11;
    const drawn = Array.from({ length: leaves }, (_, index) => {
      const turn = (index / leaves) * Math.PI * 2 + stream.range(0, 0.6);
      const ring = index % 2 ? 0.6 : 0.95;
      const [lx, ly] = [x + Math.cos(turn) * size * 0.45 * ring, y - size * 0.15 + Math.sin(turn) * size * 0.22 * ring];
      const colour = far(stream.pick(['#3f8f3a', '#5fae45', '#86c955', '#2f7436', '#a6da6b'] as const), z);
      return (
        ellipse(
          [lx, ly],
          size * 0.42 * ring,
          colour,
          size * 0.3 * ring,
          `transform="rotate(${n((turn * 180) / Math.PI)} ${n(lx)} ${n(ly)})"`,
        ) +
        (z < 7
          ? polyline(
              [
                [x, y - size * 0.1],
                [lx + Math.cos(turn) * size * 0.3, ly + Math.sin(turn) * size * 0.14],
              ],
              '#d5f0a6',
              Math.max(0.8, size * 0.02),
              'opacity="0.6"',
            )
          : '')
      );
    });
    return (
      ellipse([x, y + size * 0.1], size * 0.6, far('#1d3a1d', z), size * 0.3, 'opacity="0.5"') +
      drawn.join('') +
      ellipse([x, y - size * 0.16], size * 0.2, far('#cdeb8f', z), size * 0.14)
    );
  }

  function lampAt(x: number, z: number): string {
    const bar = rod(camera, [x, 2.55, z], [x, 2.2, z], 0.015, far('#5f7c84', z));
    return (
      bar +
      rod(camera, [x - 0.3, 2.2, z], [x + 0.3, 2.2, z], 0.07, far('#fff3d0', z)) +
      rod(camera, [x - 0.3, 2.25, z], [x + 0.3, 2.25, z], 0.05, far('#54707a', z))
    );
  }
}
