import { newCamera, type Place } from '../camera.ts';
import { cableBridge } from '../parts/cable-bridge.ts';
import { lamp } from '../parts/port.ts';
import { skyline } from '../parts/skyline.ts';
import { seededRandom } from '../random.ts';
import { group, newSheet, rect, use } from '../sheet.ts';
import { clouds, halo, sky, stars, water } from '../weather.ts';

/** A cable-stayed bridge lit at night, the town behind it, all of it mirrored in the river. */
export function bridgeAtNight(seed: number): string {
  const random = seededRandom(seed);
  const sheet = newSheet(1920, 1080);
  const horizon = 716;
  const eye: Place = [0, 6, 0];
  const camera = newCamera({ eye, focal: 1500, centre: [1260, horizon] });
  const deckLamps = Array.from({ length: 70 }, (_, index) => {
    const share = index / 70;
    const place: Place = [-330 + 560 * share, 44, 260 + 1500 * share];
    return lamp(camera.project(place), Math.max(1.1, camera.scaleAt(place) * 0.75), '#ffcf86');
  });
  const scene = sheet.symbol(
    group([
      sky(sheet, [
        [0, '#060f2a'],
        [0.3, '#122a58'],
        [0.5, '#34487f'],
        [0.6, '#84668c'],
        [0.66, '#d08f7c'],
        [1, '#d08f7c'],
      ]),
      stars(sheet, random, 560, 260),
      clouds(sheet, 60, 560, {
        seed: seed + 1,
        colour: '#35568c',
        grain: [0.0015, 0.006],
        cover: 0.5,
        strength: 0.6,
        fade: [
          [0, '', 0],
          [0.6, '', 0.8],
          [1, '', 0.2],
        ],
      }),
      halo(sheet, [1180, 720], 900, '#6b86c0', 0.5),
      halo(sheet, [820, 720], 1000, '#f7a55f', 0.55),
      skyline(random, { left: 560, right: 1960, base: horizon + 4, tall: 150, colour: '#3a4370', light: '#6b6690' }),
      skyline(random, {
        left: 760,
        right: 1960,
        base: horizon + 6,
        tall: 250,
        colour: '#0f2145',
        light: '#24406f',
        windows: ['#ffdc9b', '#ffeccb', '#a9d4ff', '#ffb765'],
      }),
      cableBridge(
        { camera, eye, air: '#48598c', haze: 1500, rim: '#bfe4ff' },
        {
          from: [-330, 0, 260],
          to: [230, 0, 1760],
          deck: 40,
          towers: [0.08, 0.42],
          height: 106,
          cable: '#c4e4ff',
          concrete: '#5c86b8',
        },
      ),
      ...deckLamps,
      ...Array.from({ length: 60 }, () =>
        lamp(
          [random.range(700, 1920), horizon - random.range(0, 16)],
          random.range(1, 2.4),
          random.pick(['#ffd089', '#ffb765', '#bfe3ff']),
        ),
      ),
    ]),
  );
  sheet.add(
    use(scene),
    water(sheet, scene, horizon + 8, { seed: seed + 4, far: '#7d6886', near: '#040b1c', mirror: 0.85, push: 52, glint: 0.05 }),
    rect(
      0,
      640,
      1920,
      150,
      sheet.gradient([
        [0, '#f0b48c', 0],
        [0.5, '#f0b48c', 0.22],
        [1, '#f0b48c', 0],
      ]),
    ),
  );
  return sheet.svg();
}
