import { newCamera, type Place } from '../camera.ts';
import { mix, palette } from '../colour.ts';
import { containerBlock, gantryCrane, lamp, mooredShip, type PortView } from '../parts/port.ts';
import { seededRandom } from '../random.ts';
import { group, newSheet, rect, use } from '../sheet.ts';
import { face } from '../solid.ts';
import { clouds, halo, ridge, sky, water } from '../weather.ts';

/** A deep-water quay at dusk seen from the basin: a moored ship, a row of cranes and stacks, mirrored in the water. */
export function portAtDusk(seed: number): string {
  const random = seededRandom(seed);
  const sheet = newSheet(2400, 1210);
  const horizon = 800;
  const eye: Place = [-150, 2.4, 0];
  const camera = newCamera({ eye, focal: 2150, centre: [560, horizon], yaw: 0 });
  const view: PortView = { camera, eye, air: '#b8607a', haze: 1150, rim: '#ffb98a' };
  const quayFace = [4000, 900, 640, 460, 330, 250, 190, 140].map((far, index, all) => {
    const near = all[index + 1] ?? 100;
    return face(
      camera,
      [
        [-3, -2, near],
        [-3, 5, near],
        [-3, 5, far],
        [-3, -2, far],
      ],
      mix('#191636', view.air, Math.min(0.5, near / 1400)),
    );
  });
  const lamps = Array.from({ length: 60 }, () => {
    const place: Place = [random.range(6, 40), random.range(4, 14), random.range(170, 900)];
    return lamp(camera.project(place), Math.min(5, camera.scaleAt(place) * 0.5), random.pick(['#ffd089', '#ffe2b5', '#bfe3ff']));
  });
  const cranePlaces = [920, 760, 630, 520, 425, 340, 262];
  const scene = sheet.symbol(
    group([
      sky(sheet, [
        [0, '#121d49'],
        [0.2, '#39306f'],
        [0.42, '#8b4978'],
        [0.56, '#d6675f'],
        [0.63, '#f39a58'],
        [0.665, '#ffc778'],
        [1, '#ffc778'],
      ]),
      clouds(sheet, 0, 540, {
        seed: seed + 1,
        colour: '#f28a6c',
        grain: [0.0011, 0.007],
        cover: 0.56,
        strength: 0.8,
        fade: [
          [0, '', 0],
          [0.35, '', 0.35],
          [0.8, '', 0.9],
          [1, '', 0],
        ],
      }),
      clouds(sheet, 0, 500, {
        seed: seed + 2,
        colour: '#1d1b45',
        grain: [0.0016, 0.008],
        cover: 0.52,
        strength: 0.75,
        fade: [
          [0, '', 0.9],
          [0.6, '', 0.5],
          [1, '', 0],
        ],
      }),
      clouds(sheet, 360, 420, {
        seed: seed + 3,
        colour: '#ffdf9d',
        grain: [0.0014, 0.016],
        cover: 0.52,
        strength: 0.8,
        fade: [
          [0, '', 0],
          [0.55, '', 0.8],
          [1, '', 0.2],
        ],
      }),
      halo(sheet, [470, 770], 900, '#ffb45e', 0.85),
      halo(sheet, [470, 776], 200, '#fff3cf', 1),
      ridge(sheet, random, horizon - 6, 80, mix('#7a4a73', '#f0a070', 0.4), 2),
      ridge(sheet, random, horizon + 2, 44, mix('#4c3866', '#d87a68', 0.3), 3),
      containerBlock(view, random, { low: [70, 4.2, 300], across: 6, along: 50, high: 5 }),
      containerBlock(view, random, { low: [58, 4.2, 210], across: 4, along: 40, high: 4 }),
      ...cranePlaces.slice(0, 5).map((z, index) => gantryCrane(view, z, '#1c1d45', index === 1)),
      ...lamps,
      ...quayFace,
      mooredShip(view, random, 300, 330),
      ...cranePlaces.slice(5).map((z) => gantryCrane(view, z, '#14163a', z < 300)),
      ...quayFace.slice(4),
      ...cranePlaces.map((z) => lamp(camera.project([7, 74, z]), 3, '#ff5a3c')),
      ...cranePlaces.slice(0, 6).map((z) => lamp(camera.project([-22, 42, z]), 3.4, '#ffe6b0')),
    ]),
  );
  sheet.add(
    use(scene),
    water(sheet, scene, horizon + 9, { seed: seed + 5, far: '#cf7a62', near: palette.night, mirror: 0.78, push: 44 }),
    rect(
      0,
      640,
      2400,
      260,
      sheet.gradient([
        [0, '#ff9d66', 0],
        [0.6, '#ff9d66', 0.22],
        [1, '#ff9d66', 0],
      ]),
    ),
  );
  return sheet.svg();
}
