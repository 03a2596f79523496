import { mix } from './colour.ts';
import type { Random } from './random.ts';
import { ellipse, group, n, type Point, path, rect, type Sheet, type Stops, smooth, use } from './sheet.ts';

/** Fills the picture with a sky from top to `bottom`. */
export function sky(sheet: Sheet, stops: Stops, bottom = sheet.height): string {
  return rect(0, 0, sheet.width, bottom, sheet.gradient(stops));
}

/** Soft light around a point, fading to nothing. */
export function halo(sheet: Sheet, centre: Point, radius: number, colour: string, strength = 1): string {
  return ellipse(
    centre,
    radius,
    sheet.glow(
      [
        [0, colour, strength],
        [0.25, colour, strength * 0.5],
        [0.6, colour, strength * 0.12],
        [1, colour, 0],
      ],
      centre,
      radius,
    ),
  );
}

interface CloudSetting {
  readonly seed: number;
  readonly colour: string;
  /** Size of the puffs: cycles a pixel, across and down. */
  readonly grain: Point;
  /** How much of the sky is covered, about 0 (none) to 1 (all). */
  readonly cover: number;
  readonly strength: number;
  /** Opacity from top to bottom of the band. */
  readonly fade: Stops;
  readonly octaves?: number;
}

/** A band of clouds made of fractal noise. */
export function clouds(sheet: Sheet, top: number, height: number, setting: CloudSetting): string {
  const slope = 4.2;
  const filter = sheet.filter(
    `<feTurbulence type="fractalNoise" baseFrequency="${setting.grain[0]} ${setting.grain[1]}" numOctaves="${setting.octaves ?? 5}" seed="${setting.seed}" result="t"/>` +
      `<feColorMatrix in="t" type="matrix" values="0 0 0 0 0  0 0 0 0 0  0 0 0 0 0  ${slope} 0 0 0 ${n(-slope * (0.74 - setting.cover * 0.5))}" result="a"/>` +
      `<feFlood flood-color="${setting.colour}" flood-opacity="${setting.strength}"/><feComposite in2="a" operator="in"/><feComposite in2="SourceGraphic" operator="in"/>`,
  );
  const mask = sheet.mask(
    rect(0, top, sheet.width, height, sheet.gradient(setting.fade.map(([at, , opacity = 1]) => [at, '#ffffff', opacity]))),
  );
  return group(rect(0, top, sheet.width, height, '#fff', `filter="${filter}"`), `mask="${mask}"`);
}

interface WaterSetting {
  readonly seed: number;
  /** Colour at the shore and at the feet of the viewer. */
  readonly far: string;
  readonly near: string;
  /** Opacity of the mirrored scene. */
  readonly mirror: number;
  /** How far ripples push the mirrored scene, in pixels. */
  readonly push: number;
  /** Opacity of the small lights on the ripples. */
  readonly glint?: number;
}

/** Water from `top` down, mirroring the symbol that holds everything above it. */
export function water(sheet: Sheet, scene: string, top: number, setting: WaterSetting): string {
  const depth = sheet.height - top;
  const ripple = sheet.filter(
    `<feTurbulence type="fractalNoise" baseFrequency="0.004 0.05" numOctaves="3" seed="${setting.seed}" result="t"/>` +
      `<feDisplacementMap in="SourceGraphic" in2="t" scale="${setting.push}" xChannelSelector="R" yChannelSelector="G" result="m"/><feGaussianBlur in="m" stdDeviation="2.5 5"/>`,
  );
  const below = sheet.clip(rect(0, top, sheet.width, depth, '#fff'));
  const glints = sheet.filter(
    `<feTurbulence type="fractalNoise" baseFrequency="0.006 0.09" numOctaves="4" seed="${setting.seed + 7}" result="t"/>` +
      `<feColorMatrix in="t" type="matrix" values="0 0 0 0 1  0 0 0 0 1  0 0 0 0 1  5 0 0 0 -2.9" result="a"/><feComposite in="a" in2="SourceGraphic" operator="in"/>`,
  );
  const mirrored = group(
    group(use(scene, `transform="translate(0 ${n(2 * top)}) scale(1 -1)"`), `filter="${ripple}"`),
    `opacity="${setting.mirror}"`,
  );
  return group(
    [
      rect(
        0,
        top,
        sheet.width,
        depth,
        sheet.gradient([
          [0, setting.far],
          [1, setting.near],
        ]),
      ),
      mirrored,
      rect(
        0,
        top,
        sheet.width,
        depth,
        sheet.gradient([
          [0, setting.near, 0],
          [1, setting.near, 0.82],
        ]),
      ),
      rect(0, top, sheet.width, depth, '#fff', `filter="${glints}" opacity="${setting.glint ?? 0.09}"`),
    ],
    `clip-path="${below}"`,
  );
}

/** A ridge line from left to right, closed at the picture's foot; `rough` is its height in pixels. */
export function ridge(sheet: Sheet, random: Random, base: number, rough: number, fill: string, humps = 4): string {
  const phases = Array.from({ length: 6 }, (_, octave) => ({
    phase: random.range(0, 6.28),
    cycles: humps * 1.7 ** octave * random.range(0.8, 1.2),
    share: 0.55 ** octave,
  }));
  const points: Point[] = [];
  for (let step = 0; step <= 120; step += 1) {
    const along = step / 120;
    const lift = phases.reduce((sum, wave) => sum + wave.share * Math.sin(wave.phase + along * wave.cycles * 6.28), 0);
    points.push([along * sheet.width, base - rough * (0.5 + lift * 0.4)]);
  }
  return path(`${smooth(points)}L${sheet.width} ${sheet.height}L0 ${sheet.height}Z`, fill);
}

/** An open sea in waves from `top` down: bands of swell that grow towards the viewer, with lit crests. */
export function swell(sheet: Sheet, random: Random, top: number, far: string, near: string, crest: string, height = 1): string {
  const bands = 34;
  const depth = sheet.height - top;
  const parts: string[] = [];
  for (let band = 0; band < bands; band += 1) {
    const share = (band + 1) / bands;
    const y = top + depth * share ** 1.9;
    const lift = (2 + 34 * share ** 1.5) * height;
    const length = 60 + 420 * share;
    const phase = random.range(0, 6.28);
    const points = Array.from({ length: 60 }, (_, step): Point => {
      const x = (step / 59) * (sheet.width + 200) - 100;
      const angle = (x / length) * 6.28 + phase;
      return [
        x,
        y - lift * (0.5 + 0.34 * Math.sin(angle) + 0.2 * Math.sin(angle * 0.37 + band) + 0.1 * Math.sin(angle * 2.3 + phase)),
      ];
    });
    const colour = mix(far, near, Math.min(1, share ** 0.7 + random.range(-0.05, 0.05)));
    const body = `${smooth(points)}L${sheet.width + 100} ${sheet.height + 90}L-100 ${sheet.height + 90}Z`;
    parts.push(
      path(
        body,
        sheet.gradient([
          [0, mix(colour, crest, 0.28)],
          [Math.min(0.5, (lift * 1.2) / (sheet.height - y + lift + 1)), colour],
          [1, colour],
        ]),
        'opacity="0.86"',
      ),
    );
    parts.push(
      path(
        smooth(points),
        'none',
        `stroke="${crest}" stroke-width="${n(0.6 + share * 3)}" opacity="${n(0.05 + random.range(0, 0.2))}" stroke-dasharray="${n(30 + 120 * share)} ${n(90 + random.range(80, 420) * share)}"`,
      ),
    );
  }
  const chop = sheet.filter(
    `<feTurbulence type="fractalNoise" baseFrequency="0.008 0.035" numOctaves="4" seed="${random.int(1, 999)}" result="t"/><feDisplacementMap in="SourceGraphic" in2="t" scale="${n(58 * height)}" xChannelSelector="R" yChannelSelector="G" result="m"/><feMerge><feMergeNode in="SourceGraphic"/><feMergeNode in="m"/></feMerge>`,
  );
  const inside = sheet.clip(rect(0, top, sheet.width, depth, '#fff'));
  const ground: Stops = [0, 0.05, 0.15, 0.3, 0.5, 0.75, 1].map((at) => [at, mix(far, near, at ** 0.37)]);
  return group(
    [rect(0, top, sheet.width, depth, sheet.gradient(ground)), group(parts, `filter="${chop}"`)],
    `clip-path="${inside}"`,
  );
}

/** Stars, thinner towards the horizon. */
export function stars(sheet: Sheet, random: Random, bottom: number, count: number): string {
  return Array.from({ length: count }, () => {
    const y = bottom * random.range(0, 1) ** 1.4;
    return ellipse(
      [random.range(0, sheet.width), y],
      random.range(0.5, 1.9),
      '#eaf2ff',
      undefined,
      `opacity="${n(random.range(0.2, 1) * (1 - (0.8 * y) / bottom))}"`,
    );
  }).join('');
}

/** A filter that gives flat shapes a broken surface: mottled shade inside, an edge pushed about by `rough` pixels. */
export function weathered(
  sheet: Sheet,
  seed: number,
  rough: number,
  shadeColour: string,
  strength = 0.5,
  grain: Point = [0.018, 0.026],
): string {
  return sheet.filter(
    `<feTurbulence type="fractalNoise" baseFrequency="${grain[0]} ${grain[1]}" numOctaves="5" seed="${seed}" result="t"/>` +
      `<feDisplacementMap in="SourceGraphic" in2="t" scale="${rough}" xChannelSelector="R" yChannelSelector="G" result="shape"/>` +
      `<feColorMatrix in="t" type="matrix" values="0 0 0 0 0  0 0 0 0 0  0 0 0 0 0  0 5 0 0 -2.3" result="patch"/>` +
      `<feFlood flood-color="${shadeColour}" flood-opacity="${strength}"/><feComposite in2="patch" operator="in"/><feComposite in2="shape" operator="in" result="dark"/>` +
      `<feMerge><feMergeNode in="shape"/><feMergeNode in="dark"/></feMerge>`,
  );
}
