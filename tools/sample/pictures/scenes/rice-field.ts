import { newCamera, type Place } from '../camera.ts';
import { mix } from '../colour.ts';
import { type Random, seededRandom } from '../random.ts';
import { group, n, newSheet, path, rect, use } from '../sheet.ts';
import { clouds, halo, ridge, sky, water } from '../weather.ts';

/** Young rice in rows standing in still water, mountains and morning mist behind. */
export function riceField(seed: number): string {
  const random = seededRandom(seed);
  const sheet = newSheet(1800, 1200);
  const horizon = 470;
  const mist = (y: number, strength: number) =>
    rect(
      0,
      y - 90,
      1800,
      170,
      sheet.gradient([
        [0, '#f3eedd', 0],
        [0.6, '#f3eedd', strength],
        [1, '#f3eedd', 0],
      ]),
    );
  const scene = sheet.symbol(
    group([
      sky(sheet, [
        [0, '#5d9cc4'],
        [0.16, '#a6cbd9'],
        [0.3, '#f0e3c4'],
        [0.39, '#ffe0a6'],
        [1, '#ffe0a6'],
      ]),
      clouds(sheet, 0, 420, {
        seed: seed + 1,
        colour: '#ffffff',
        grain: [0.0018, 0.007],
        cover: 0.54,
        strength: 0.9,
        fade: [
          [0, '', 0.5],
          [0.6, '', 0.8],
          [1, '', 0],
        ],
      }),
      halo(sheet, [1250, 400], 620, '#fff3cc', 0.95),
      halo(sheet, [1250, 400], 80, '#fffdf2', 1),
      ridge(sheet, random, horizon - 6, 170, '#a9bdb8', 2),
      mist(horizon - 10, 0.75),
      ridge(sheet, random, horizon, 100, '#7ea095', 3),
      mist(horizon, 0.65),
      ridge(sheet, random, horizon + 4, 38, '#4f7d63', 6),
      mist(horizon + 14, 0.5),
    ]),
  );
  sheet.add(
    use(scene),
    water(sheet, scene, horizon + 4, { seed: seed + 3, far: '#e9dfbc', near: '#58786a', mirror: 0.8, push: 14, glint: 0.05 }),
    ...rows(random),
    rect(
      0,
      0,
      1800,
      1200,
      sheet.glow(
        [
          [0, '#fff0bf', 0.5],
          [0.45, '#ffe6a8', 0.14],
          [1, '#0d3326', 0.22],
        ],
        [1250, 400],
        1300,
      ),
    ),
  );
  return sheet.svg();
}

/** Tufts from far to near; each one a few bent blades. */
function rows(random: Random): readonly string[] {
  const eye: Place = [0, 1.75, 0];
  const camera = newCamera({ eye, focal: 1150, centre: [820, 470], yaw: 0 });
  const drawn: string[] = [];
  const distances: number[] = [];
  for (let z = 70; z > 2.2; z -= Math.max(0.14, z * 0.022)) distances.push(z);
  for (const z of distances) {
    const step = z > 26 ? 1.3 : 0.44;
    const reach = Math.ceil(z * 0.95 + 2);
    const tufts: string[] = [];
    for (let x = -reach; x <= reach; x += step) {
      const [px, py] = camera.project([x + random.range(-0.05, 0.05), 0, z + random.range(-0.05, 0.05)]);
      if (px < -120 || px > 1920) continue;
      const scale = camera.scaleAt([x, 0, z]);
      const haze = Math.min(0.75, z / 70);
      tufts.push(tuft(random, px, py, scale * 0.42, haze, z > 20 ? 3 : z > 8 ? 6 : 10));
    }
    drawn.push(group(tufts));
  }
  return drawn;
}

function tuft(random: Random, x: number, y: number, height: number, haze: number, blades: number): string {
  const parts = Array.from({ length: blades }, (_, index) => {
    const lean = (index / Math.max(1, blades - 1) - 0.5) * 1.3 + random.range(-0.15, 0.15);
    const tall = height * random.range(0.7, 1.1);
    const [tipX, tipY] = [x + lean * tall * 0.8, y - tall * (1 - Math.abs(lean) * 0.3)];
    const wide = Math.max(0.7, height * 0.035);
    const colour = mix(random.pick(['#2f7a35', '#4b9a3a', '#79b944', '#a5cf59', '#1f5f32']), '#e9e4bd', haze);
    return path(
      `M${n(x - wide)} ${n(y)}Q${n(x + lean * tall * 0.2)} ${n(y - tall * 0.7)} ${n(tipX)} ${n(tipY)}Q${n(x + lean * tall * 0.2 + wide)} ${n(y - tall * 0.6)} ${n(x + wide)} ${n(y)}Z`,
      colour,
    );
  });
  const mirror = `<ellipse cx="${n(x)}" cy="${n(y + height * 0.16)}" rx="${n(height * 0.22)}" ry="${n(height * 0.22)}" fill="${mix('#23502f', '#e9e4bd', haze)}" opacity="0.3"/>`;
  return mirror + parts.join('');
}
