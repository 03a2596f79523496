import type { Camera, Place } from '../camera.ts';
import { mix, palette, shade } from '../colour.ts';
import type { Random } from '../random.ts';
import { ellipse, group, type Point } from '../sheet.ts';
import { box, face, rod } from '../solid.ts';

/** What a scene in the port has in common: where it is seen from and the colour of its air. */
export interface PortView {
  readonly camera: Camera;
  readonly eye: Place;
  /** Everything fades into this colour... */
  readonly air: string;
  /** ...half of it at this distance (m). */
  readonly haze: number;
  /** Light on the edges that face the sun. */
  readonly rim: string;
}

/** The colour of a thing seen through `distance` metres of air. */
export function through(view: PortView, colour: string, distance: number): string {
  return mix(colour, view.air, 1 - 0.5 ** (distance / view.haze));
}

/** A ship-to-shore crane on the quay at distance `z`: legs at x = 4 and 34 m, boom out over the water (negative x). */
export function gantryCrane(view: PortView, z: number, steel: string, lifted = false): string {
  const colour = through(view, steel, z);
  const dark = through(view, shade(steel, -0.25), z);
  const edge = mix(view.rim, colour, 0.25);
  const bar = (from: Place, to: Place, thick: number, paint = colour) => rod(view.camera, from, to, thick, paint);
  const [near, far, boom] = [z - 8, z + 8, 46];
  const tip: Place = lifted ? [-16, boom + 56, z] : [-62, boom, z];
  const along = (share: number, lift = 0): Place => [4 + (tip[0] - 4) * share, boom + (tip[1] - boom) * share + lift, z];
  const frame = (depth: number, paint: string) => [
    bar([4, 0, depth], [4, boom, depth], 2, paint),
    bar([34, 0, depth], [34, boom, depth], 2, paint),
    bar([4, 18, depth], [34, 18, depth], 1.7, paint),
    bar([4, 18, depth], [34, boom - 2, depth], 1, paint),
    bar([4, 1.4, depth], [34, 1.4, depth], 0.8, paint),
  ];
  const lattice = Array.from({ length: 22 }, (_, index) =>
    bar(along(index / 22, index % 2 ? 2.2 : 0), along((index + 1) / 22, index % 2 ? 0 : 2.2), 0.35),
  );
  return group([
    ...frame(far, dark),
    bar([4, boom - 1, near], [4, boom - 1, far], 1.6, dark),
    bar([34, boom - 1, near], [34, boom - 1, far], 1.6, dark),
    bar([4, boom, z], tip, 1.9),
    bar(along(0, 2.4), along(1, 2.4), 0.7),
    bar(along(0, 1), along(1, 1), 0.35, edge),
    ...lattice,
    bar([4, boom, z], [50, boom, z], 2.4),
    box(view.camera, view.eye, [30, boom + 1.2, z - 4], [14, 6, 8], { front: colour, side: dark, top: edge }),
    bar([4, boom, near + 3], [7, boom + 27, z], 1.2),
    bar([4, boom, far - 3], [7, boom + 27, z], 1.2, dark),
    bar([7, boom + 27, z], [34, boom, z], 0.9),
    bar([7, boom + 27, z], along(0.5, 2), 0.42),
    bar([7, boom + 27, z], along(0.93, 2), 0.42),
    ...frame(near, colour),
    bar([3.1, 0, near], [3.1, boom, near], 0.4, edge),
    bar([33.1, 0, near], [33.1, boom, near], 0.35, edge),
    ...(lifted
      ? []
      : [
          box(view.camera, view.eye, [-24, boom - 4.4, z - 2], [3.4, 3, 4], { front: colour, side: edge, top: edge }),
          bar([-22, boom - 4, z], [-22, boom - 19, z], 0.25),
        ]),
  ]);
}

const boxPaints = [
  palette.red,
  palette.blue,
  '#c9742a',
  palette.green,
  '#7e2b28',
  '#38608f',
  '#b9a478',
  palette.teal,
  '#6d7f8c',
  '#2c4a73',
] as const;

interface StackPlace {
  /** Nearest corner, low: x, y, z. */
  readonly low: Place;
  readonly across: number;
  readonly along: number;
  readonly high: number;
}

/** A block of containers (2.5 x 2.6 x 12.2 m each), uneven at the top; far boxes first. */
export function containerBlock(view: PortView, random: Random, { low, across, along, high }: StackPlace): string {
  const parts: string[] = [];
  for (let bay = along - 1; bay >= 0; bay -= 1) {
    const tops = Array.from({ length: across }, () => Math.max(1, high - Math.floor(Math.abs(random.gauss()) * 0.8)));
    for (let slot = across - 1; slot >= 0; slot -= 1) {
      for (let tier = 0; tier < (tops[slot] ?? 0); tier += 1) {
        const place: Place = [low[0] + slot * 2.55, low[1] + tier * 2.65, low[2] + bay * 13];
        const paint = through(view, shade(random.pick(boxPaints), random.range(-0.42, -0.12)), place[2]);
        const isOuter = slot === 0 || tier >= (tops[slot - 1] ?? 0);
        if (bay > 0 && !isOuter && tier < (tops[slot] ?? 0) - 1) continue;
        parts.push(
          box(view.camera, view.eye, place, [2.46, 2.56, 12.2], {
            front: shade(paint, -0.12),
            side: paint,
            top: mix(shade(paint, 0.15), view.rim, 0.3),
          }),
        );
        if (slot === 0 && place[2] < 420) parts.push(ribs(view, place, paint));
      }
    }
  }
  return group(parts);
}

function ribs(view: PortView, [x, y, z]: Place, paint: string): string {
  const stripes = Array.from({ length: 11 }, (_, index) =>
    rod(view.camera, [x, y + 0.2, z + 0.8 + index * 1.05], [x, y + 2.3, z + 0.8 + index * 1.05], 0.28, shade(paint, -0.2)),
  );
  return stripes.join('') + rod(view.camera, [x, y + 2.5, z], [x, y + 2.5, z + 12.2], 0.16, mix(paint, view.rim, 0.55));
}

/** A container ship moored along the quay, stern towards the eye: x -44 to -4, from `stern` on, `length` metres long. */
export function mooredShip(view: PortView, random: Random, stern: number, length: number): string {
  const { camera, eye } = view;
  const [left, right, deck] = [-44, -4, 11];
  const hull = (z: number) => through(view, '#16304f', z);
  const steps = Array.from({ length: 12 }, (_, index) => stern + (length * index) / 12).reverse();
  const sides = steps.map((z) =>
    face(
      camera,
      [
        [left, 0, z],
        [left, deck, z],
        [left, deck, z + length / 12 + 0.5],
        [left, 0, z + length / 12 + 0.5],
      ],
      hull(z),
    ),
  );
  const belts = steps.map((z) =>
    face(
      camera,
      [
        [left, 0, z],
        [left, 2.2, z],
        [left, 2.2, z + length / 12 + 0.5],
        [left, 0, z + length / 12 + 0.5],
      ],
      through(view, '#6d2a2c', z),
    ),
  );
  const house: Place = [left + 3, deck, stern + 52];
  const wall = through(view, '#b9b2b4', stern + 52);
  const windows = Array.from({ length: 60 }, (_, index) => {
    const [column, row] = [index % 10, Math.floor(index / 10)];
    const place: Place = [house[0] + 2 + column * 3.1, deck + 10 + row * 3.1, house[2]];
    const [x, y, z] = place;
    return face(
      camera,
      [
        [x, y, z],
        [x + 1.6, y, z],
        [x + 1.6, y + 1.1, z],
        [x, y + 1.1, z],
      ],
      '#ffdca0',
      `opacity="${random.range(0.15, 1).toFixed(2)}"`,
    );
  });
  return group([
    containerBlock(view, random, {
      low: [left + 1, deck + 1.5, stern + 68],
      across: 14,
      along: Math.floor((length - 80) / 13),
      high: 7,
    }),
    box(camera, eye, house, [34, 31, 12], { front: shade(wall, -0.28), side: shade(wall, -0.05), top: wall }),
    box(camera, eye, [left - 1, deck + 31, stern + 53], [42, 3.2, 8], { front: shade(wall, -0.38), side: wall, top: wall }),
    ...windows,
    rod(camera, [-24, deck + 34, stern + 56], [-24, deck + 46, stern + 56], 0.8, through(view, '#243350', stern)),
    containerBlock(view, random, { low: [left + 1, deck + 1.5, stern + 6], across: 14, along: 3, high: 5 }),
    ...sides,
    ...belts,
    face(
      camera,
      [
        [left, 0.6, stern],
        [right, 0.6, stern],
        [right, deck, stern],
        [left, deck, stern],
      ],
      shade(hull(stern), -0.3),
    ),
    face(
      camera,
      [
        [left + 6, 0, stern],
        [right - 6, 0, stern],
        [right, 2.2, stern],
        [left, 2.2, stern],
      ],
      shade(through(view, '#6d2a2c', stern), -0.35),
    ),
    ...sternDetail(view, stern),
    rod(camera, [left, deck + 0.2, stern], [left, deck + 0.2, stern + length], 0.5, mix(view.rim, hull(stern), 0.25)),
    rod(camera, [left, deck + 0.2, stern], [right, deck + 0.2, stern], 0.4, mix(view.rim, hull(stern), 0.55)),
  ]);
}

/** Mooring openings with light inside, the name as two bars, and rows of plates: what keeps the flat stern from looking empty. */
function sternDetail({ camera }: PortView, stern: number): readonly string[] {
  const plate = (x: number, y: number, width: number, height: number, fill: string, more = '') =>
    face(
      camera,
      [
        [x, y, stern],
        [x + width, y, stern],
        [x + width, y + height, stern],
        [x, y + height, stern],
      ],
      fill,
      more,
    );
  return [
    ...[0, 1, 2, 3, 4].map((index) => plate(-42.5 + index * 7.6, 7.6, 5.4, 2.2, '#0a0d22')),
    ...[0, 1, 2, 3, 4].map((index) =>
      plate(-42.5 + index * 7.6, 9.1, 5.4, 0.7, '#ffc98a', `opacity="${0.35 + (index % 3) * 0.25}"`),
    ),
    plate(-31, 5.3, 14, 1.1, '#f0dcd0', 'opacity="0.75"'),
    plate(-28, 3.9, 8, 0.7, '#f0dcd0', 'opacity="0.5"'),
    ...[2.6, 4.9, 7].map((y) => plate(-44, y, 40, 0.12, '#f3b9a0', 'opacity="0.25"')),
  ];
}

/** A lamp: a bright core and two soft rings (no filter, so hundreds are cheap). */
export function lamp(centre: Point, size: number, colour: string): string {
  return (
    ellipse(centre, size * 3.4, colour, size * 3.4, 'opacity="0.10"') +
    ellipse(centre, size * 1.8, colour, size * 1.8, 'opacity="0.28"') +
    ellipse(centre, size * 0.8, '#fff6e2')
  );
}
