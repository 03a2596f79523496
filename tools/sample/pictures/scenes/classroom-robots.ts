import { mix, palette, shade } from '../colour.ts';
import { seededRandom } from '../random.ts';
import { ellipse, group, n, newSheet, type Point, path, polyline, rect, type Sheet, use } from '../sheet.ts';
import { halo } from '../weather.ts';

/** Three small home-made robots on a school bench, their eyes lit, a green board and a window out of focus behind. */
export function classroomRobots(seed: number): string {
  const random = seededRandom(seed);
  const sheet = newSheet(1800, 1200);
  const bench = 900;
  const grain = sheet.filter(
    `<feTurbulence type="fractalNoise" baseFrequency="0.0016 0.045" numOctaves="4" seed="${seed}"/><feColorMatrix type="matrix" values="0 0 0 0 0.28  0 0 0 0 0.13  0 0 0 0 0.05  3 0 0 0 -1.35"/><feComposite in2="SourceGraphic" operator="in"/>`,
  );
  const scribbles = Array.from({ length: 9 }, (_, index) =>
    polyline(
      Array.from(
        { length: 14 },
        (_, step): Point => [
          330 + (index % 3) * 270 + step * 15,
          190 + Math.floor(index / 3) * 110 + Math.sin(step * 1.3 + index) * 13,
        ],
      ),
      '#e6f2e8',
      6,
      'opacity="0.4" stroke-linecap="round"',
    ),
  );
  const robots = sheet.symbol(
    group([
      group(
        [
          robot(sheet, { x: 385, size: 0.78, shell: '#e3a73c', trim: '#7a4a0e', eye: '#7be7ff', tilt: -4 }),
          robot(sheet, { x: 1435, size: 0.84, shell: '#3a84ad', trim: palette.ink, eye: '#ffe08a', tilt: 5 }),
        ],
        `filter="${sheet.blur(2.6)}"`,
      ),
      robot(sheet, { x: 905, size: 1.1, shell: '#eef1f2', trim: '#c8371b', eye: '#6ff0c4', tilt: 0 }),
    ]),
  );
  sheet.add(
    rect(
      0,
      0,
      1800,
      1200,
      sheet.gradient([
        [0, '#efe3cc'],
        [1, '#cdb593'],
      ]),
    ),
    group(
      [
        rect(230, 90, 980, 520, '#8a6238'),
        rect(
          255,
          115,
          930,
          470,
          sheet.gradient([
            [0, '#2f6f5c'],
            [1, '#1c4a40'],
          ]),
        ),
        ...scribbles,
        rect(1330, 40, 430, 620, '#fffdf2'),
        rect(
          1352,
          62,
          386,
          576,
          sheet.gradient([
            [0, '#bfe3f5'],
            [0.6, '#f4f9ea'],
            [1, '#b9d98c'],
          ]),
        ),
        rect(1535, 40, 20, 620, '#fffdf2'),
        rect(1330, 340, 430, 18, '#fffdf2'),
        rect(0, 640, 1800, 130, '#b3905f'),
        ...[80, 420, 1180, 1560].map((x) => rect(x, 660, 190, 130, '#6b4a2c', 'rx="20"')),
      ],
      `filter="${sheet.blur(19)}"`,
    ),
    group(
      Array.from({ length: 16 }, () =>
        ellipse(
          [random.range(0, 1800), random.range(80, 700)],
          random.range(18, 60),
          random.pick(['#fff6d8', '#ffe1a6', '#d9f0ff']),
          undefined,
          `opacity="${n(random.range(0.12, 0.4))}"`,
        ),
      ),
      `filter="${sheet.blur(4)}"`,
    ),
    halo(sheet, [1540, 260], 820, '#fff7dc', 0.75),
    rect(
      0,
      bench - 110,
      1800,
      420,
      sheet.gradient([
        [0, '#d9a765'],
        [0.3, '#c08848'],
        [1, '#7a4a20'],
      ]),
    ),
    rect(0, bench - 110, 1800, 420, '#fff', `filter="${grain}" opacity="0.6"`),
    rect(0, bench - 110, 1800, 5, '#ffe3ae', 'opacity="0.8"'),
    ...[
      [385, 0.78],
      [905, 1.1],
      [1435, 0.84],
    ].map(([x = 0, size = 1]) =>
      ellipse([x - 60 * size, bench + 34], 250 * size, '#3a1d0a', 40 * size, `opacity="0.5" filter="${sheet.blur(16)}"`),
    ),
    group(
      use(robots, `transform="translate(0 ${(bench + 40) * 2}) scale(1 -1)"`),
      `opacity="0.13" filter="${sheet.blur(9, 4)}" clip-path="${sheet.clip(rect(0, bench + 40, 1800, 300, '#fff'))}"`,
    ),
    use(robots),
    group([
      path('M120 1030q60 -40 130 0t130 -10', 'none', 'stroke="#c8371b" stroke-width="9" stroke-linecap="round"'),
      path('M1490 1060q70 30 150 -20', 'none', 'stroke="#1d3c86" stroke-width="9" stroke-linecap="round"'),
      ellipse([1610, 1010], 26, '#9aa7b2'),
      ellipse([1610, 1010], 11, '#c08848'),
      ellipse([230, 1090], 20, '#9aa7b2'),
      ellipse([230, 1090], 8, '#a06f38'),
    ]),
    rect(
      0,
      0,
      1800,
      1200,
      sheet.glow(
        [
          [0, '#fff6da', 0.24],
          [0.5, '#fff', 0],
          [1, '#2a1206', 0.5],
        ],
        [1200, 380],
        1300,
      ),
    ),
  );
  return sheet.svg();

  interface Robot {
    readonly x: number;
    readonly size: number;
    readonly shell: string;
    readonly trim: string;
    readonly eye: string;
    readonly tilt: number;
  }

  function robot(page: Sheet, { x, size, shell, trim, eye, tilt }: Robot): string {
    const body = page.gradient(
      [
        [0, shade(shell, -0.4)],
        [0.28, shell],
        [0.7, shade(shell, 0.35)],
        [1, shade(shell, 0.05)],
      ],
      [0, 0],
      [1, 0.25],
    );
    const rubber = page.gradient(
      [
        [0, '#10161d'],
        [0.6, '#3b4753'],
        [1, '#161d25'],
      ],
      [0, 0],
      [1, 0],
    );
    const wheel = (cx: number) =>
      ellipse([cx, -60], 72, rubber) +
      Array.from({ length: 20 }, (_, index) =>
        polyline(
          [
            [cx + Math.cos(index * 0.314) * 61, -60 + Math.sin(index * 0.314) * 61],
            [cx + Math.cos(index * 0.314) * 72, -60 + Math.sin(index * 0.314) * 72],
          ],
          '#07090c',
          5,
        ),
      ).join('') +
      ellipse([cx, -60], 44, mix(trim, '#ffffff', 0.12)) +
      ellipse([cx, -60], 37, shade(shell, -0.1)) +
      ellipse([cx, -60], 13, '#2a343e') +
      Array.from({ length: 6 }, (_, index) =>
        ellipse([cx + Math.cos(index * 1.047) * 25, -60 + Math.sin(index * 1.047) * 25], 6, '#2a343e'),
      ).join('');
    const look = (cx: number) =>
      ellipse([cx, -372], 39, '#0b1219') +
      ellipse([cx, -372], 31, 'none', 31, `stroke="${eye}" stroke-width="9"`) +
      ellipse([cx, -372], 58, eye, 58, `opacity="0.22" filter="${page.blur(9)}"`) +
      ellipse([cx, -372], 12, '#ffffff') +
      ellipse([cx + 11, -384], 7, '#ffffff', 7, 'opacity="0.8"');
    const screws = [
      [-128, -246],
      [128, -246],
      [-128, -140],
      [128, -140],
    ].map(
      ([dx = 0, dy = 0]) =>
        ellipse([dx, dy], 8, '#5c6873') +
        polyline(
          [
            [dx - 5, dy],
            [dx + 5, dy],
          ],
          '#20282f',
          2,
        ),
    );
    return group(
      [
        wheel(-118),
        polyline(
          [
            [0, -470],
            [0, -548],
          ],
          '#5c6873',
          9,
        ),
        ellipse([0, -560], 19, trim),
        ellipse([-5, -566], 6, '#ffffff', 6, 'opacity="0.75"'),
        path('M-150 -170q-90 -20 -96 -120', 'none', 'stroke="#46525d" stroke-width="22" stroke-linecap="round"'),
        path(
          'M-272 -318q-22 36 26 44q46 -6 30 -44',
          'none',
          `stroke="${shade(shell, -0.15)}" stroke-width="20" stroke-linecap="round"`,
        ),
        path('M150 -170q86 -10 108 -96', 'none', 'stroke="#46525d" stroke-width="22" stroke-linecap="round"'),
        path(
          'M234 -300q-8 40 32 40q42 -8 22 -48',
          'none',
          `stroke="${shade(shell, -0.15)}" stroke-width="20" stroke-linecap="round"`,
        ),
        rect(-156, -268, 312, 190, body, 'rx="36"'),
        rect(-104, -242, 208, 108, '#1c2731', 'rx="14"'),
        ...Array.from({ length: 7 }, (_, index) =>
          rect(
            -86 + index * 26,
            -160 - ((index * 37) % 60),
            14,
            18 + ((index * 37) % 60),
            mix(eye, '#ffffff', 0.1),
            'rx="4" opacity="0.9"',
          ),
        ),
        rect(-104, -242, 208, 40, '#ffffff', 'rx="14" opacity="0.07"'),
        ...screws,
        rect(-22, -300, 44, 44, '#46525d'),
        rect(-168, -478, 336, 196, body, 'rx="62"'),
        rect(-132, -436, 264, 122, '#101a23', 'rx="54"'),
        path('M-120 -420q110 -28 230 -4', 'none', 'stroke="#ffffff" stroke-width="7" opacity="0.2" stroke-linecap="round"'),
        look(-58),
        look(58),
        rect(-190, -410, 26, 72, trim, 'rx="10"'),
        rect(164, -410, 26, 72, trim, 'rx="10"'),
        rect(-150, -286, 300, 9, trim, 'opacity="0.9"'),
        path('M-140 -462q130 -22 270 0', 'none', 'stroke="#ffffff" stroke-width="9" opacity="0.5" stroke-linecap="round"'),
        wheel(-118),
        wheel(118),
      ],
      `transform="translate(${x} ${bench + 40}) rotate(${tilt}) scale(${size})"`,
    );
  }
}
