import { skyline } from '../parts/skyline.ts';
import { seededRandom } from '../random.ts';
import { ellipse, group, n, newSheet, type Point, rect, use } from '../sheet.ts';
import { clouds, halo, sky, stars, water } from '../weather.ts';

/** Hundreds of small flying lights drawing a sun over waves in the night sky, a dark town and a river beneath. */
export function droneLights(seed: number): string {
  const random = seededRandom(seed);
  const sheet = newSheet(1920, 1080);
  const shore = 800;
  const centre: Point = [980, 370];
  const lights: string[] = [];
  const add = ([x, y]: Point, colour: string, size = 3.4) => {
    const at: Point = [x + random.gauss() * 1.4, y + random.gauss() * 1.4];
    lights.push(
      ellipse(at, size * 3.6, colour, undefined, 'opacity="0.16"') +
        ellipse(at, size * 1.7, colour, undefined, 'opacity="0.5"') +
        ellipse(at, size * 0.75, '#ffffff'),
    );
  };
  for (const radius of [40, 80, 120, 156]) {
    const count = Math.round(radius / 2.9);
    for (let index = 0; index < count; index += 1) {
      const angle = (index / count) * Math.PI * 2;
      const point: Point = [centre[0] + Math.cos(angle) * radius, centre[1] + Math.sin(angle) * radius];
      if (point[1] < 452) add(point, radius > 140 ? '#ff8a3c' : '#ffc04d');
    }
  }
  for (let ray = 0; ray < 17; ray += 1) {
    const angle = Math.PI + (ray / 16) * Math.PI;
    for (let step = 0; step < (ray % 2 ? 4 : 7); step += 1)
      add(
        [centre[0] + Math.cos(angle) * (192 + step * 22), centre[1] + Math.sin(angle) * (192 + step * 22) * 0.98],
        step > 4 ? '#ff5a3c' : '#ffa64d',
        3,
      );
  }
  const wave = (row: number, colour: string) => {
    for (let x = 380; x <= 1580; x += 19) add([x, 470 + row * 38 + Math.sin((x - 380) / 76 + row * 1.1) * 21], colour, 3.2);
  };
  ['#bdf2ff', '#6fd8ff', '#3aa6ff', '#3f74ff'].forEach((colour, row) => void wave(row, colour));
  const scene = sheet.symbol(
    group([
      sky(sheet, [
        [0, '#050a20'],
        [0.4, '#0d1c45'],
        [0.62, '#283a6d'],
        [0.73, '#77597a'],
        [0.76, '#b3746a'],
        [1, '#b3746a'],
      ]),
      stars(sheet, random, 700, 240),
      clouds(sheet, 100, 640, {
        seed: seed + 1,
        colour: '#3d4f86',
        grain: [0.0016, 0.006],
        cover: 0.5,
        strength: 0.5,
        fade: [
          [0, '', 0],
          [0.6, '', 0.8],
          [1, '', 0.2],
        ],
      }),
      halo(sheet, centre, 520, '#ff9f4d', 0.4),
      halo(sheet, [980, 530], 640, '#4aa8ff', 0.28),
      skyline(random, {
        left: -20,
        right: 1960,
        base: shore,
        tall: 150,
        colour: '#141d40',
        light: '#3a3a62',
        windows: ['#ffd089', '#ffe7bd', '#9fd0ff'],
      }),
      rect(0, shore - 16, 1920, 24, '#0b1026'),
      ...Array.from(
        { length: 64 },
        (_, index) =>
          ellipse([index * 31 + random.range(-6, 6), shore - 22], 7, '#ffc36b', undefined, 'opacity="0.35"') +
          ellipse([index * 31, shore - 22], 2.6, '#fff0cf'),
      ),
      group(lights),
    ]),
  );
  const crowd = Array.from({ length: 120 }, () => {
    const x = random.range(-20, 1940);
    const size = random.range(0.7, 1.35);
    const y = 1036 - size * 18 + random.range(-6, 10);
    return (
      ellipse([x, y], 13 * size, '#04060f', 16 * size) +
      rect(x - 24 * size, y + 12 * size, 48 * size, 90, '#04060f', `rx="${n(22 * size)}"`) +
      (random.range(0, 1) < 0.14
        ? rect(x - 30 * size, y - 44 * size, 13, 21, '#9fd8ff', 'rx="3" opacity="0.9"') +
          rect(x - 27 * size, y - 34 * size, 7, 60 * size, '#04060f')
        : '')
    );
  });
  sheet.add(
    use(scene),
    water(sheet, scene, shore + 8, { seed: seed + 4, far: '#4b4568', near: '#040817', mirror: 0.85, push: 46, glint: 0.05 }),
    ...crowd,
  );
  return sheet.svg();
}
