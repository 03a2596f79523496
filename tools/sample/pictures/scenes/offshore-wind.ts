import { mix, shade } from '../colour.ts';
import { seededRandom } from '../random.ts';
import { ellipse, group, newSheet, type Point, path, polygon, rect, type Sheet } from '../sheet.ts';
import { clouds, halo, sky, swell } from '../weather.ts';

/** Three floating wind turbines at sunrise, the nearest taller than the picture. */
export function offshoreWind(seed: number): string {
  const random = seededRandom(seed);
  const sheet = newSheet(1200, 1800);
  const horizon = 1330;
  sheet.add(
    sky(sheet, [
      [0, '#3b6ea8'],
      [0.3, '#7fa6c9'],
      [0.52, '#d9c3c0'],
      [0.66, '#f6bfa0'],
      [0.74, '#fbd9ae'],
      [1, '#fbd9ae'],
    ]),
    clouds(sheet, 0, 1000, {
      seed: seed + 1,
      colour: '#fff4ea',
      grain: [0.0016, 0.005],
      cover: 0.52,
      strength: 0.85,
      fade: [
        [0, '', 0.3],
        [0.5, '', 0.8],
        [1, '', 0.1],
      ],
    }),
    clouds(sheet, 500, 800, {
      seed: seed + 2,
      colour: '#e99a8d',
      grain: [0.0016, 0.009],
      cover: 0.52,
      strength: 0.7,
      fade: [
        [0, '', 0],
        [0.5, '', 0.9],
        [1, '', 0],
      ],
    }),
    halo(sheet, [860, 1300], 760, '#fff0c8', 0.95),
    halo(sheet, [860, 1300], 110, '#ffffff', 1),
    turbine(sheet, { foot: [1010, horizon + 6], hub: [1010, 985], blade: 190, turn: 0.5, haze: 0.62 }),
    turbine(sheet, { foot: [790, horizon + 26], hub: [790, 790], blade: 320, turn: 1.25, haze: 0.4 }),
    rect(
      0,
      1180,
      1200,
      240,
      sheet.gradient([
        [0, '#fde2c0', 0],
        [0.62, '#fde2c0', 0.7],
        [1, '#fde2c0', 0],
      ]),
    ),
    swell(sheet, random, horizon, '#e7b8a4', '#12405f', '#ffe6c6', 1.1),
    turbine(sheet, { foot: [400, 1560], hub: [400, 560], blade: 640, turn: 0.2, haze: 0 }),
    foam(sheet, seed),
  );
  return sheet.svg();
}

interface Turbine {
  readonly foot: Point;
  readonly hub: Point;
  readonly blade: number;
  /** Turn of the rotor in radians. */
  readonly turn: number;
  /** Share of air colour. */
  readonly haze: number;
}

function turbine(sheet: Sheet, { foot, hub, blade, turn, haze }: Turbine): string {
  const air = '#f3cdb6';
  const [white, grey] = [mix('#f7f6f4', air, haze), mix('#7f93ab', air, haze)];
  const [top, base] = [blade * 0.028, blade * 0.058];
  const body = sheet.gradient(
    [
      [0, grey],
      [0.55, mix(white, grey, 0.35)],
      [0.82, white],
      [1, mix(white, '#ffe2b8', 0.6)],
    ],
    [0, 0],
    [1, 0],
  );
  const yellow = sheet.gradient(
    [
      [0, mix('#8d5c1d', air, haze)],
      [0.7, mix('#e2a23a', air, haze)],
      [1, mix('#ffd681', air, haze)],
    ],
    [0, 0],
    [1, 0],
  );
  const skirt = base * 1.9;
  const blades = [0, 1, 2].map((index) => {
    const degrees = (turn + (index * Math.PI * 2) / 3) * (180 / Math.PI);
    const lit = sheet.gradient(
      [
        [0, mix(white, grey, 0.5)],
        [0.5, white],
        [1, mix(white, grey, 0.2)],
      ],
      [0, 0],
      [1, 0],
    );
    const [root, wide] = [blade * 0.022, blade * 0.05];
    const shape = `M${-root} 0C${-root} ${-blade * 0.08} ${-wide} ${-blade * 0.12} ${-wide} ${-blade * 0.22}C${-wide * 0.7} ${-blade * 0.6} ${-blade * 0.01} ${-blade * 0.9} 0 ${-blade}C${blade * 0.006} ${-blade * 0.8} ${root * 0.9} ${-blade * 0.4} ${root} 0Z`;
    return path(shape, lit, `transform="translate(${hub[0]} ${hub[1]}) rotate(${degrees})"`);
  });
  return group([
    polygon(
      [
        [hub[0] - top, hub[1]],
        [hub[0] + top, hub[1]],
        [foot[0] + base, foot[1]],
        [foot[0] - base, foot[1]],
      ],
      body,
    ),
    rect(foot[0] - skirt / 1.6, foot[1] - blade * 0.2, skirt * 1.25, blade * 0.22, yellow),
    rect(foot[0] - skirt, foot[1] - blade * 0.215, skirt * 2, blade * 0.02, shade(mix('#c88a2d', air, haze), -0.2)),
    rect(hub[0] - blade * 0.045, hub[1] - blade * 0.042, blade * 0.12, blade * 0.075, body, `rx="${blade * 0.02}"`),
    ...blades,
    ellipse(hub, blade * 0.04, mix(white, grey, 0.25)),
    ellipse([hub[0] + blade * 0.008, hub[1] - blade * 0.008], blade * 0.024, white),
  ]);
}

function foam(sheet: Sheet, seed: number): string {
  const filter = sheet.filter(
    `<feTurbulence type="fractalNoise" baseFrequency="0.012 0.05" numOctaves="4" seed="${seed + 9}"/><feColorMatrix type="matrix" values="0 0 0 0 1  0 0 0 0 1  0 0 0 0 1  7 0 0 0 -3.9"/><feComposite in2="SourceGraphic" operator="in"/>`,
  );
  return (
    ellipse([405, 1566], 150, '#fff', 22, `filter="${filter}" opacity="0.9"`) +
    ellipse([400, 1580], 260, '#0b2c47', 30, `opacity="0.25" filter="${sheet.blur(12)}"`)
  );
}
