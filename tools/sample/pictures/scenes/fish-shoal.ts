import { mix } from '../colour.ts';
import { type Random, seededRandom } from '../random.ts';
import { ellipse, group, n, newSheet, type Point, path, polygon, polyline, rect, type Sheet } from '../sheet.ts';
import { halo } from '../weather.ts';

/** A shoal of silver fish turning in blue water, sun rays from above. */
export function fishShoal(seed: number): string {
  const random = seededRandom(seed);
  const sheet = newSheet(1800, 1200);
  const rays = Array.from({ length: 15 }, () => {
    const [top, spread, wide] = [random.range(500, 1250), random.range(-900, 900), random.range(20, 90)];
    return polygon(
      [
        [top, -40],
        [top + wide * 0.4, -40],
        [top + spread + wide * 3, 1100],
        [top + spread, 1100],
      ],
      sheet.gradient([
        [0, '#e8fbff', random.range(0.16, 0.4)],
        [1, '#9fe4ef', 0],
      ]),
    );
  });
  const shine = sheet.filter(
    `<feTurbulence type="turbulence" baseFrequency="0.009 0.022" numOctaves="3" seed="${seed}"/><feColorMatrix type="matrix" values="0 0 0 0 1  0 0 0 0 1  0 0 0 0 1  -7 0 0 0 1.1"/>`,
  );
  const surface = sheet.mask(
    rect(
      0,
      0,
      1800,
      420,
      sheet.gradient([
        [0, '#fff', 0.9],
        [1, '#fff', 0],
      ]),
    ),
  );
  const layers = [0, 1, 2, 3].map((layer) => {
    const fishes = Array.from({ length: [190, 130, 80, 26][layer] ?? 20 }, () => placed(layer));
    return group(
      fishes,
      layer === 0 ? `filter="${sheet.blur(2.5)}" opacity="0.75"` : layer === 3 ? `filter="${sheet.blur(1)}"` : '',
    );
  });
  sheet.add(
    rect(
      0,
      0,
      1800,
      1200,
      sheet.gradient([
        [0, '#59bcd0'],
        [0.28, '#1f86a8'],
        [0.65, '#0b4f7a'],
        [1, '#052544'],
      ]),
    ),
    halo(sheet, [900, -120], 900, '#e9fdff', 0.9),
    rect(0, 0, 1800, 420, '#fff', `filter="${shine}" mask="${surface}" opacity="0.55"`),
    group(rays, `filter="${sheet.blur(12)}"`),
    ...layers.slice(0, 2),
    group(rays.slice(0, 6), `filter="${sheet.blur(16)}" opacity="0.6"`),
    ...layers.slice(2),
    ...Array.from({ length: 90 }, () =>
      ellipse(
        [random.range(0, 1800), random.range(0, 1200)],
        random.range(0.8, 3.4),
        '#dff8ff',
        undefined,
        `opacity="${n(random.range(0.08, 0.4))}"`,
      ),
    ),
    rect(
      0,
      0,
      1800,
      1200,
      sheet.glow(
        [
          [0, '#000', 0],
          [0.55, '#000', 0],
          [1, '#021528', 0.55],
        ],
        [900, 500],
        1200,
      ),
    ),
  );
  return sheet.svg();

  /** Fish keep to a wide bow; nearer layers swim lower and larger. */
  function placed(layer: number): string {
    const along = random.range(-0.1, 1.1);
    const drop = random.gauss() * (120 + layer * 34);
    const x = along * 1800;
    const y = 330 + layer * 95 + 430 * (along - 0.45) ** 2 * 1.9 - Math.sin(along * 3) * 60 + drop;
    const tilt = Math.atan2(860 * (along - 0.45) * 1.9 - Math.cos(along * 3) * 180, 1800) * 57.3 + random.gauss() * 5;
    const size = [46, 74, 122, 205][layer] ?? 60;
    return fish(sheet, random, [x, y], size * random.range(0.85, 1.15), tilt, 0.62 - layer * 0.2);
  }
}

function fish(sheet: Sheet, random: Random, [x, y]: Point, size: number, tilt: number, haze: number): string {
  const tint = (colour: string) => mix(colour, '#2a86a8', Math.max(0, haze));
  const light = random.range(0, 1);
  const at = (dx: number, dy: number) => `${n(dx * size)} ${n(dy * size)}`;
  const skin =
    size > 60
      ? sheet.gradient([
          [0, tint('#123f63')],
          [0.3, tint('#2f7299')],
          [0.46, tint(mix('#bcd9e6', '#ffffff', light))],
          [0.72, tint('#eef6f8')],
          [1, tint('#9dbccb')],
        ])
      : tint(mix('#6fa5bf', '#d8edf3', light));
  const parts = [
    path(`M${at(0.36, 0)}L${at(0.56, -0.17)}Q${at(0.49, 0)} ${at(0.55, 0.17)}Z`, tint('#5f93ae')),
    path(`M${at(-0.06, -0.12)}Q${at(0.04, -0.24)} ${at(0.16, -0.09)}Z`, tint('#2b6287')),
    path(`M${at(-0.02, 0.12)}Q${at(0.06, 0.22)} ${at(0.12, 0.1)}Z`, tint('#9cc0cf')),
    path(
      `M${at(-0.5, 0.01)}C${at(-0.34, -0.17)} ${at(0.02, -0.19)} ${at(0.4, -0.018)}C${at(0.02, 0.19)} ${at(-0.34, 0.17)} ${at(-0.5, 0.01)}Z`,
      skin,
    ),
  ];
  if (size > 60) {
    parts.push(
      path(
        `M${at(-0.3, -0.035)}Q${at(0, -0.055)} ${at(0.38, -0.008)}`,
        'none',
        `stroke="${tint('#e9d27a')}" stroke-width="${n(size * 0.014)}" opacity="0.8"`,
      ),
      path(
        `M${at(-0.29, -0.1)}Q${at(-0.235, 0)} ${at(-0.29, 0.1)}`,
        'none',
        `stroke="${tint('#4f86a3')}" stroke-width="${n(size * 0.012)}" opacity="0.7"`,
      ),
      ellipse([-0.395 * size, -0.022 * size], size * 0.03, '#f4fafb'),
      ellipse([-0.397 * size, -0.022 * size], size * 0.019, '#07182b'),
      path(`M${at(-0.22, 0.03)}Q${at(-0.12, 0.07)} ${at(-0.1, 0.12)}Q${at(-0.2, 0.1)} ${at(-0.22, 0.03)}Z`, tint('#b7d2dd')),
    );
  }
  if (size > 150)
    for (let row = 0; row < 5; row += 1)
      parts.push(
        polyline(
          Array.from(
            { length: 12 },
            (_, step): Point => [(-0.24 + step * 0.045) * size, (-0.075 + row * 0.034 + (step % 2) * 0.01) * size],
          ),
          tint('#7fb0c6'),
          1.1,
          'opacity="0.35"',
        ),
      );
  return group(parts, `transform="translate(${n(x)} ${n(y)}) rotate(${n(tilt)})"`);
}
