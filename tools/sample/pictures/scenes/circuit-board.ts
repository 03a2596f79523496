import { newCamera, type Place } from '../camera.ts';
import { mix, shade } from '../colour.ts';
import { type Random, seededRandom } from '../random.ts';
import { ellipse, group, newSheet, type Point, polyline, rect, use } from '../sheet.ts';
import { box, face, rod } from '../solid.ts';
import { halo } from '../weather.ts';

/** A circuit board close up: one large chip, copper tracks running off, small parts; sharp in the middle only, like a macro photograph. */
export function circuitBoard(seed: number): string {
  const random = seededRandom(seed);
  const sheet = newSheet(1800, 1200);
  const eye: Place = [0, 60, -62];
  const camera = newCamera({ eye, focal: 1750, centre: [960, 560], pitch: 0.76, yaw: -0.08 });
  const flat = (x: number, z: number): Place => [x, 0, z];
  const parts: string[] = [rect(0, 0, 1800, 1200, '#06283a')];
  parts.push(
    face(
      camera,
      [flat(-90, -60), flat(90, -60), flat(90, 110), flat(-90, 110)],
      sheet.gradient([
        [0, '#0b4a5c'],
        [0.5, '#0a3d55'],
        [1, '#062a41'],
      ]),
    ),
  );

  for (let index = 0; index < 190; index += 1) parts.push(track(random));
  const taken: { x: number; z: number; w: number; d: number }[] = [{ x: -13, z: -13, w: 26, d: 26 }];
  const free = (x: number, z: number, w: number, d: number) =>
    taken.every(
      (other) => x > other.x + other.w + 1.5 || x + w + 1.5 < other.x || z > other.z + other.d + 1.5 || z + d + 1.5 < other.z,
    );
  const pieces: { z: number; drawn: string }[] = [];
  for (let index = 0; index < 420; index += 1) {
    const kind = random.pick(['small', 'small', 'small', 'chip', 'can'] as const);
    const [w, d] = kind === 'small' ? [2.6, 1.3] : kind === 'chip' ? [random.range(5, 9), random.range(5, 8)] : [4.4, 4.4];
    const [x, z] = [Math.round(random.range(-62, 60)), Math.round(random.range(-34, 76))];
    if (!free(x, z, w, d)) continue;
    taken.push({ x, z, w, d });
    pieces.push({
      z,
      drawn: kind === 'small' ? resistor(x, z, w, d) : kind === 'chip' ? chip(x, z, w, d, 1.1) : can(x + 2.2, z + 2.2),
    });
  }
  pieces.push({ z: -13, drawn: chip(-13, -13, 26, 26, 2.4) });
  pieces.sort((a, b) => b.z - a.z);
  parts.push(...pieces.map(({ drawn }) => drawn));
  const board = sheet.symbol(group(parts));
  const sharp = sheet.mask(
    rect(
      0,
      0,
      1800,
      1200,
      sheet.gradient([
        [0, '#000'],
        [0.2, '#000'],
        [0.36, '#fff'],
        [0.68, '#fff'],
        [0.9, '#000'],
        [1, '#000'],
      ]),
    ),
  );
  sheet.add(
    group(use(board), `filter="${sheet.blur(9)}"`),
    group(use(board), `mask="${sharp}"`),
    rect(
      0,
      0,
      1800,
      1200,
      sheet.glow(
        [
          [0, '#8fe3e6', 0.3],
          [0.5, '#2f8fa8', 0.1],
          [1, '#020e1a', 0.55],
        ],
        [1020, 470],
        1150,
      ),
    ),
    halo(sheet, [1500, 60], 760, '#ffb877', 0.42),
    ...[
      [310, 190, 42],
      [180, 330, 26],
      [1580, 230, 50],
      [1350, 90, 30],
      [700, 80, 34],
      [1690, 1040, 58],
      [120, 1060, 46],
    ].map(([x = 0, y = 0, size = 0], index) =>
      ellipse([x, y], size, index % 2 ? '#6fe0ff' : '#ffc98a', size, `opacity="0.16" filter="${sheet.blur(3)}"`),
    ),
  );
  return sheet.svg();

  function track(stream: Random): string {
    const side = stream.pick([0, 1, 2, 3] as const);
    const offset = Math.round(stream.range(-12, 12) / 0.8) * 0.8;
    const turn = (x: number, z: number): Place =>
      side === 0 ? flat(x, z) : side === 1 ? flat(-x, -z) : side === 2 ? flat(z, -x) : flat(-z, x);
    const [run, jog, end] = [stream.range(3, 24), stream.range(-16, 16), stream.range(10, 60)];
    const corners = [
      turn(14, offset),
      turn(14 + run, offset),
      turn(14 + run + Math.abs(jog), offset + jog),
      turn(14 + run + Math.abs(jog) + end, offset + jog),
    ];
    const copper = mix('#c9853f', '#157086', stream.range(0.35, 0.92));
    const last = corners[3] ?? turn(0, 0);
    const scale = camera.scaleAt(last);
    const width = stream.pick([0.34, 0.34, 0.5] as const);
    const lines = corners.slice(1).map((corner, index) => rod(camera, corners[index] ?? corner, corner, width, copper));
    const via =
      ellipse(camera.project(last), scale * 0.7, copper, scale * 0.5) +
      ellipse(camera.project(last), scale * 0.32, '#04202f', scale * 0.22);
    return lines.join('') + via;
  }

  function shadow(x: number, z: number, w: number, d: number): string {
    return face(
      camera,
      [flat(x - 0.8, z - 0.9), flat(x + w - 0.2, z - 0.9), flat(x + w, z + d), flat(x - 0.8, z + d)],
      '#021621',
      'opacity="0.55"',
    );
  }

  function chip(x: number, z: number, w: number, d: number, tall: number): string {
    const legs: string[] = [];
    for (let step = 1; step < w - 0.6; step += 1.1)
      legs.push(
        rod(camera, [x + step, 0.3, z - 0.9], [x + step, tall * 0.6, z], 0.5, '#e9d3a8'),
        rod(camera, [x + step, 0.3, z + d + 0.9], [x + step, tall * 0.5, z + d], 0.5, '#b99a68'),
      );
    for (let step = 1; step < d - 0.6; step += 1.1)
      legs.push(
        rod(camera, [x - 0.9, 0.3, z + step], [x, tall * 0.6, z + step], 0.5, '#e9d3a8'),
        rod(camera, [x + w + 0.9, 0.3, z + step], [x + w, tall * 0.6, z + step], 0.5, '#d8bd8c'),
      );
    const top = sheet.gradient(
      [
        [0, '#4a5a68'],
        [0.45, '#27333f'],
        [1, '#121a23'],
      ],
      [0.8, 0],
      [0.2, 1],
    );
    const inset =
      w > 20
        ? die(x, z, w, d, tall)
        : rod(camera, [x + w * 0.2, tall, z + d * 0.4], [x + w * 0.8, tall, z + d * 0.4], 0.4, '#8fa0ae', 'opacity="0.5"');
    return (
      shadow(x, z, w, d) +
      legs.join('') +
      box(camera, [0, 90, -200], [x, 0.4, z], [w, tall - 0.4, d], { front: '#0c131a', side: '#1b2630', top }) +
      inset
    );
  }

  function die(x: number, z: number, w: number, d: number, tall: number): string {
    const inner = (inset: number): Place[] => [
      [x + inset, tall, z + inset],
      [x + w - inset, tall, z + inset],
      [x + w - inset, tall, z + d - inset],
      [x + inset, tall, z + d - inset],
    ];
    const metal = sheet.gradient(
      [
        [0, '#fff4df'],
        [0.3, '#d9b98a'],
        [0.6, '#8a6d4d'],
        [1, '#e9cfa5'],
      ],
      [0, 0],
      [1, 1],
    );
    const grid = Array.from(
      { length: 9 },
      (_, index) =>
        rod(
          camera,
          [x + 7.4 + index * 1.4, tall, z + 7.4],
          [x + 7.4 + index * 1.4, tall, z + d - 7.4],
          0.12,
          '#5b3f25',
          'opacity="0.5"',
        ) +
        rod(
          camera,
          [x + 7.4, tall, z + 7.4 + index * 1.4],
          [x + w - 7.4, tall, z + 7.4 + index * 1.4],
          0.12,
          '#5b3f25',
          'opacity="0.5"',
        ),
    );
    const outline = [...inner(4.2), inner(4.2)[0] ?? flat(0, 0)].map(camera.project) as Point[];
    return (
      face(camera, inner(6.6), metal) +
      grid.join('') +
      polyline(outline, '#9fb4c4', 1.6, 'opacity="0.5"') +
      ellipse(camera.project([x + 2.6, tall, z + 2.6]), 12, '#9fb4c4', 8, 'opacity="0.6"')
    );
  }

  function resistor(x: number, z: number, w: number, d: number): string {
    const colour = random.pick(['#2b2019', '#7a5a36', '#c7b08a'] as const);
    const piece = (from: number, wide: number, paint: string) =>
      box(camera, [0, 90, -200], [x + from, 0, z], [wide, 0.8, d], {
        front: shade(paint, -0.35),
        side: shade(paint, -0.2),
        top: paint,
      });
    return shadow(x, z, w, d) + piece(0, 0.6, '#e8e2d6') + piece(0.6, w - 1.2, colour) + piece(w - 0.6, 0.6, '#e8e2d6');
  }

  function can(x: number, z: number): string {
    const scale = camera.scaleAt([x, 0, z]);
    const [low, high] = [camera.project([x, 0, z]), camera.project([x, 4.6, z])];
    const radius = scale * 2.1;
    const metal = sheet.gradient(
      [
        [0, '#3f4d5a'],
        [0.3, '#dfe6ec'],
        [0.55, '#8b9aa8'],
        [1, '#25313d'],
      ],
      [0, 0],
      [1, 0],
    );
    return (
      ellipse([low[0] - radius * 0.3, low[1] + radius * 0.2], radius * 1.15, '#021621', radius * 0.8, 'opacity="0.5"') +
      ellipse(low, radius, metal, radius * 0.72) +
      rect(low[0] - radius, high[1], radius * 2, low[1] - high[1], metal) +
      ellipse(high, radius, '#cfd9e1', radius * 0.72) +
      ellipse(high, radius * 0.8, '#aebcc8', radius * 0.56)
    );
  }
}
