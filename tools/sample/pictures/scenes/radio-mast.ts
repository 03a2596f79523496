import { newCamera, type Place } from '../camera.ts';
import { mix } from '../colour.ts';
import { lamp } from '../parts/port.ts';
import { seededRandom } from '../random.ts';
import { group, newSheet, type Point, path, rect, smooth } from '../sheet.ts';
import { box, rod } from '../solid.ts';
import { clouds, halo, ridge, sky, water, weathered } from '../weather.ts';

/** A 5G mast on a headland at sundown, seen from below; islands and the low sun behind. */
export function radioMast(seed: number): string {
  const random = seededRandom(seed);
  const sheet = newSheet(1200, 1600);
  const horizon = 1180;
  const eye: Place = [0, 2, 0];
  const camera = newCamera({ eye, focal: 1500, centre: [600, 1240], pitch: -0.12 });
  const scene = sheet.symbol(
    group([
      sky(sheet, [
        [0, '#174a73'],
        [0.25, '#3f7f9b'],
        [0.45, '#a5b9ab'],
        [0.6, '#f4c98f'],
        [0.7, '#fba863'],
        [0.74, '#ffd08a'],
        [1, '#ffd08a'],
      ]),
      clouds(sheet, 0, 900, {
        seed: seed + 1,
        colour: '#f8dcb8',
        grain: [0.0018, 0.006],
        cover: 0.52,
        strength: 0.8,
        fade: [
          [0, '', 0.15],
          [0.6, '', 0.9],
          [1, '', 0],
        ],
      }),
      clouds(sheet, 300, 860, {
        seed: seed + 2,
        colour: '#c4625a',
        grain: [0.0018, 0.01],
        cover: 0.5,
        strength: 0.65,
        fade: [
          [0, '', 0],
          [0.6, '', 0.8],
          [1, '', 0],
        ],
      }),
      halo(sheet, [330, 1120], 620, '#fff0c0', 0.95),
      halo(sheet, [330, 1120], 90, '#fffdf0', 1),
      ridge(sheet, random, horizon + 4, 120, '#b98a76', 2),
      ridge(sheet, random, horizon + 6, 70, '#8a6a70', 3),
    ]),
  );
  const [z, half, top] = [62, 2.6, 48];
  const width = (y: number) => half * (1 - y / 62);
  const steel = '#16283d';
  const lit = '#ffc48a';
  const bars: string[] = [];
  for (let level = 0; level < 16; level += 1) {
    const [low, high] = [level * 3, level * 3 + 3];
    const [a, b] = [width(low), width(high)];
    for (const depth of [1, -1]) {
      const colour = depth > 0 ? mix(steel, '#f0b684', 0.25) : steel;
      bars.push(
        rod(camera, [-a, low, z + depth * a], [b, high, z + depth * b], 0.16, colour),
        rod(camera, [a, low, z + depth * a], [-b, high, z + depth * b], 0.16, colour),
        rod(camera, [-b, high, z + depth * b], [b, high, z + depth * b], 0.18, colour),
        rod(camera, [-a, low, z + depth * a], [-b, high, z + depth * b], 0.42, colour),
        rod(camera, [a, low, z + depth * a], [b, high, z + depth * b], 0.42, colour),
        rod(camera, [-a - 0.14, low, z + depth * a], [-b - 0.14, high, z + depth * b], 0.1, lit),
      );
    }
  }
  const panel = (x: number, y: number, depth: number, tall: number, wide = 1.1) =>
    box(camera, [-50, 60, 0], [x - wide / 2, y, z + depth], [wide, tall, 0.7], {
      front: '#dfe5ea',
      side: '#ffdcae',
      top: '#ffffff',
    });
  const dish = (x: number, y: number, size: number) => {
    const [px, py] = camera.project([x, y, z - 2]);
    const radius = camera.scaleAt([x, y, z]) * size;
    return `<circle cx="${px}" cy="${py}" r="${radius}" fill="${sheet.gradient(
      [
        [0, '#fff3e0'],
        [0.5, '#b9c3cc'],
        [1, '#5a6c80'],
      ],
      [0, 0],
      [1, 1],
    )}"/><circle cx="${px - radius * 0.1}" cy="${py - radius * 0.1}" r="${radius * 0.2}" fill="#3a4c60"/>`;
  };
  const hill: Point[] = [
    [-20, 1330],
    [160, 1300],
    [340, 1262],
    [520, 1236],
    [700, 1240],
    [860, 1280],
    [1040, 1318],
    [1230, 1330],
  ];
  sheet.add(
    `<use href="#${scene}"/>`,
    water(sheet, scene, horizon, { seed: seed + 4, far: '#f2b27a', near: '#1d4a62', mirror: 0.8, push: 30, glint: 0.14 }),
    group(
      [
        path(`${smooth(hill)}L1230 1600L-20 1600Z`, '#27424a'),
        path(
          `${smooth(hill.map(([x, y]): Point => [x + 60, y + 90 + random.range(-14, 14)]))}L1300 1600L-20 1600L-20 1420Z`,
          '#182f3a',
        ),
      ],
      `filter="${weathered(sheet, seed + 6, 40, '#0a1a24', 0.75, [0.03, 0.05])}"`,
    ),
    ...bars,
    ...[-2.9, 0, 2.9].flatMap((x) => [
      rod(camera, [0, 41, z], [x, 41, z - 1.4], 0.2, steel),
      rod(camera, [0, 46, z], [x, 46, z - 1.4], 0.2, steel),
      panel(x, 40, -1.9, 6.6),
    ]),
    ...[-2.3, 2.3].flatMap((x) => [rod(camera, [0, 33, z], [x, 33, z - 1], 0.2, steel), panel(x, 31.5, -1.6, 4.2, 0.9)]),
    dish(-1.7, 27.5, 1.05),
    dish(1.5, 23.6, 0.8),
    rod(camera, [0, top, z], [0, top + 7, z], 0.16, steel),
    lamp(camera.project([0, top + 7, z]), 4, '#ff5a3c'),
    box(camera, [-50, 60, 0], [4.4, 0, z - 3], [5, 3, 3], { front: '#32495a', side: '#f0b684', top: '#8fa3b0' }),
    ...[0, 1, 2].map((index) =>
      rod(
        camera,
        [-7.5 + index * 0.1, 1 + index * 0.9, z - 8],
        [-3.4 + index * 0.1, 1 + index * 0.9, z - 8],
        0.9,
        index === 1 ? '#2f5f97' : '#1c3f70',
      ),
    ),
    rect(
      0,
      1120,
      1200,
      130,
      sheet.gradient([
        [0, '#ffdca6', 0],
        [0.5, '#ffdca6', 0.4],
        [1, '#ffdca6', 0],
      ]),
    ),
  );
  return sheet.svg();
}
