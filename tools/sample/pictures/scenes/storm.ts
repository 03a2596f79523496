import { seededRandom } from '../random.ts';
import { ellipse, group, n, newSheet, type Point, path, polyline, rect } from '../sheet.ts';

/** A tropical storm from above: bands of cloud winding into a dark eye, fine measuring lines over the sea. */
export function storm(seed: number): string {
  const random = seededRandom(seed);
  const sheet = newSheet(1600, 1200);
  const eye: Point = [850, 590];
  const puffs: { readonly far: number; readonly drawn: string }[] = [];
  for (let arm = 0; arm < 5; arm += 1) {
    for (let step = 0; step < 620; step += 1) {
      const along = random.range(0, 1) ** 0.8;
      const far = 74 + 900 * along ** 1.35;
      const turn = arm * 1.2566 + Math.log(far / 70) * 2.1 + random.gauss() * (0.1 + 0.2 * along);
      const spread = random.gauss() * (10 + along * 46);
      const [x, y] = [eye[0] + Math.cos(turn) * (far + spread), eye[1] + Math.sin(turn) * (far + spread) * 0.86];
      const size = (16 + 60 * along) * random.range(0.4, 1.2);
      const tone = random.pick(['#ffffff', '#f2f7fb', '#dfe9f1', '#c3d4e2', '#a9c0d3']);
      puffs.push({
        far,
        drawn: ellipse(
          [x, y],
          size * 1.7,
          tone,
          size * 0.62,
          `opacity="${n(random.range(0.1, 0.42) * (1.1 - along * 0.75))}" transform="rotate(${n((turn * 180) / Math.PI + 112)} ${n(x)} ${n(y)})"`,
        ),
      });
    }
  }
  for (let step = 0; step < 420; step += 1) {
    const turn = random.range(0, 6.28);
    const far = 70 + Math.abs(random.gauss()) * 90;
    puffs.push({
      far,
      drawn: ellipse(
        [eye[0] + Math.cos(turn) * far, eye[1] + Math.sin(turn) * far * 0.88],
        random.range(14, 46),
        random.pick(['#ffffff', '#eaf1f6', '#cfdde8']),
        random.range(8, 20),
        `opacity="0.34" transform="rotate(${n((turn * 180) / Math.PI + 100)} ${n(eye[0] + Math.cos(turn) * far)} ${n(eye[1] + Math.sin(turn) * far * 0.88)})"`,
      ),
    });
  }
  puffs.sort((a, b) => b.far - a.far);
  const fray = sheet.filter(
    `<feGaussianBlur in="SourceGraphic" stdDeviation="3" result="b"/><feTurbulence type="fractalNoise" baseFrequency="0.011 0.014" numOctaves="5" seed="${seed}" result="t"/><feDisplacementMap in="b" in2="t" scale="54" xChannelSelector="R" yChannelSelector="G" result="m"/><feMerge><feMergeNode in="b"/><feMergeNode in="m"/></feMerge>`,
  );
  const sea = sheet.filter(
    `<feTurbulence type="fractalNoise" baseFrequency="0.004 0.006" numOctaves="4" seed="${seed + 2}"/><feColorMatrix type="matrix" values="0 0 0 0 0.1  0 0 0 0 0.5  0 0 0 0 0.62  3 0 0 0 -1.4"/>`,
  );
  const wisps = sheet.filter(
    `<feTurbulence type="fractalNoise" baseFrequency="0.004 0.012" numOctaves="5" seed="${seed + 3}"/><feColorMatrix type="matrix" values="0 0 0 0 1  0 0 0 0 1  0 0 0 0 1  4 0 0 0 -2.35"/>`,
  );
  const drawn = puffs.map((puff) => puff.drawn);
  sheet.add(
    rect(
      0,
      0,
      1600,
      1200,
      sheet.glow(
        [
          [0, '#0e5c86'],
          [0.6, '#0b3f6c'],
          [1, '#072444'],
        ],
        eye,
        1150,
      ),
    ),
    rect(0, 0, 1600, 1200, '#fff', `filter="${sea}" opacity="0.4"`),
    rect(0, 0, 1600, 1200, '#fff', `filter="${wisps}" opacity="0.3"`),
    group(group(drawn, `filter="${fray}"`), 'transform="translate(16 24)" opacity="0.28" style="mix-blend-mode:multiply"'),
    group(drawn, `filter="${fray}"`),
    ellipse(
      [eye[0] + 4, eye[1] + 4],
      58,
      sheet.glow(
        [
          [0, '#06264a'],
          [0.6, '#0b3a66', 0.95],
          [1, '#4d7ea6', 0],
        ],
        eye,
        62,
      ),
      50,
    ),
    ...[180, 330, 480, 630].map((radius) =>
      ellipse(eye, radius, 'none', radius * 0.88, 'stroke="#ffffff" stroke-width="1.6" stroke-dasharray="3 11" opacity="0.55"'),
    ),
    polyline(
      [
        [eye[0] - 700, eye[1]],
        [eye[0] + 700, eye[1]],
      ],
      '#ffffff',
      1.4,
      'opacity="0.35"',
    ),
    polyline(
      [
        [eye[0], eye[1] - 560],
        [eye[0], eye[1] + 560],
      ],
      '#ffffff',
      1.4,
      'opacity="0.35"',
    ),
    path(
      `M1500 1130C1340 1000 1120 860 ${eye[0]} ${eye[1]}C720 470 560 380 240 300`,
      'none',
      'stroke="#ff7a45" stroke-width="6" stroke-dasharray="22 14" opacity="0.95"',
    ),
    ...(
      [
        [1500, 1130],
        [1190, 885],
        [850, 590],
        [560, 397],
        [240, 300],
      ] as const
    ).map(([x, y], index) => ellipse([x, y], index === 2 ? 17 : 11, '#ff7a45', undefined, 'stroke="#fff" stroke-width="4"')),
    rect(
      0,
      0,
      1600,
      1200,
      sheet.glow(
        [
          [0, '#000', 0],
          [0.62, '#000', 0],
          [1, '#031226', 0.6],
        ],
        eye,
        1150,
      ),
    ),
  );
  return sheet.svg();
}
