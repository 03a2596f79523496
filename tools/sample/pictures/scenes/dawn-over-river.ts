import { newCamera, type Place } from '../camera.ts';
import { mix, palette } from '../colour.ts';
import { cableBridge } from '../parts/cable-bridge.ts';
import { gantryCrane, lamp, type PortView } from '../parts/port.ts';
import { skyline } from '../parts/skyline.ts';
import { seededRandom } from '../random.ts';
import { group, newSheet, rect, use } from '../sheet.ts';
import { clouds, halo, ridge, sky, water } from '../weather.ts';

/** The cover: dawn over a wide river, a cable-stayed bridge from the right into the mist, the town behind; quiet water at the lower left. */
export function dawnOverRiver(seed: number): string {
  const random = seededRandom(seed);
  const sheet = newSheet(2400, 1325);
  const horizon = 850;
  const eye: Place = [0, 9, 0];
  const camera = newCamera({ eye, focal: 1900, centre: [760, horizon] });
  const port: PortView = {
    camera: newCamera({ eye: [-260, 9, 0], focal: 1900, centre: [350, horizon] }),
    eye: [-260, 9, 0],
    air: '#e9b3a4',
    haze: 420,
    rim: '#fff0dc',
  };
  const scene = sheet.symbol(
    group([
      sky(sheet, [
        [0, '#2f6fb4'],
        [0.22, '#6fa3cf'],
        [0.42, '#b9c9d8'],
        [0.54, '#f1d2bd'],
        [0.62, '#fbc79a'],
        [0.66, '#ffdcae'],
        [1, '#ffdcae'],
      ]),
      clouds(sheet, 0, 620, {
        seed: seed + 1,
        colour: '#ffffff',
        grain: [0.0012, 0.006],
        cover: 0.5,
        strength: 0.75,
        fade: [
          [0, '', 0.35],
          [0.5, '', 0.8],
          [1, '', 0],
        ],
      }),
      clouds(sheet, 260, 520, {
        seed: seed + 2,
        colour: '#ffd2ae',
        grain: [0.0012, 0.011],
        cover: 0.55,
        strength: 0.9,
        fade: [
          [0, '', 0],
          [0.6, '', 0.8],
          [1, '', 0],
        ],
      }),
      clouds(sheet, 380, 420, {
        seed: seed + 6,
        colour: '#a9819a',
        grain: [0.0014, 0.014],
        cover: 0.44,
        strength: 0.6,
        fade: [
          [0, '', 0],
          [0.6, '', 0.8],
          [1, '', 0],
        ],
      }),
      halo(sheet, [860, 815], 900, '#fff1cf', 0.95),
      halo(sheet, [860, 815], 120, '#ffffff', 1),
      ridge(sheet, random, horizon, 110, '#d9b3ad', 2),
      skyline(random, { left: 1180, right: 2420, base: horizon + 4, tall: 150, colour: '#c49aa2', light: '#e6bdae' }),
      ridge(sheet, random, horizon + 12, 46, '#c28f96', 4),
      skyline(random, { left: 1420, right: 2420, base: horizon + 6, tall: 215, colour: '#8d7691', light: '#d9a99f' }),
      ...[900, 780, 690].map((z, index) => gantryCrane(port, z, '#5a4a74', index === 1)),
      rect(
        0,
        horizon - 150,
        2400,
        170,
        sheet.gradient([
          [0, '#ffdcb8', 0],
          [0.7, '#ffdcb8', 0.45],
          [1, '#ffdcb8', 0.1],
        ]),
      ),
      cableBridge(
        { camera, eye, air: '#f3c3a6', haze: 620, rim: '#fff2dc' },
        { from: [235, 0, 120], to: [-250, 0, 2300], deck: 42, towers: [0.105, 0.36], height: 128 },
      ),
      ...Array.from({ length: 26 }, () =>
        lamp([random.range(1300, 2400), horizon - random.range(4, 22)], random.range(1, 2), '#ffe2b0'),
      ),
    ]),
  );
  sheet.add(
    use(scene),
    water(sheet, scene, horizon + 10, {
      seed: seed + 5,
      far: '#f4c5a1',
      near: mix('#3b6f9c', palette.ink, 0.25),
      mirror: 0.72,
      push: 36,
      glint: 0.07,
    }),
    rect(
      0,
      horizon - 60,
      2400,
      150,
      sheet.gradient([
        [0, '#ffe3c4', 0],
        [0.46, '#ffe3c4', 0.5],
        [1, '#ffe3c4', 0],
      ]),
    ),
  );
  return sheet.svg();
}
