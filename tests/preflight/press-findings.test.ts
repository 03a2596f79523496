import { describe, expect, it } from 'vitest';
import type { MediaName } from '../../core/issue/ids.ts';
import type { Frame } from '../../core/layout/frames/frame.ts';
import type { PaletteColor } from '../../core/layout/frames/palette.ts';
import { layoutIssue } from '../../core/layout/layout-issue.ts';
import { blanksFor } from '../../core/layout/sheets-of-four.ts';
import type { PressFinding, PressJob } from '../../core/preflight/press/press-finding.ts';
import { pressFindings } from '../../core/preflight/press/press-findings.ts';
import { sayPressFinding } from '../../core/preflight/press/say-press-finding.ts';
import { randomIssue, randomSizes } from '../layout/random-issue.ts';
import { haiphong, testFaces } from '../layout/setting-for-tests.ts';
import { LayoutBuilder } from '../pdf/layout-builder.ts';

const media = 'photo' as MediaName;

const palette: Readonly<Record<string, PaletteColor>> = {
  text: { rgb: '#111418', cmyk: [0, 0, 0, 100] },
  navy: { rgb: '#0E2A47', cmyk: [100, 75, 40, 45] },
  heavy: { rgb: '#201030', cmyk: [100, 90, 60, 60] },
  rich: { rgb: '#101010', cmyk: [60, 50, 50, 90] },
  white: { rgb: '#FFFFFF', cmyk: [0, 0, 0, 0] },
};

const job: PressJob = {
  color: (id) => palette[id] ?? { rgb: '#000000', cmyk: [0, 0, 0, 100] },
  pixels: () => ({ width: 1000, height: 500 }),
  inkLimit: 300,
  scale: 1,
  fillSheets: false,
  pages: 4,
};

/** Four pages of A4, the frames on the second. */
function found(frames: readonly Frame[], more: Partial<PressJob> = {}): readonly PressFinding[] {
  const builder = new LayoutBuilder();
  for (const label of ['1', '2']) builder.page(label);
  for (const frame of frames) builder.frame(frame);
  for (const label of ['3', '4']) builder.page(label);
  return pressFindings(builder.build(), { ...job, ...more });
}

const area = (x: number, y: number, width: number, height: number, fill = 'navy'): Frame => {
  return { kind: 'rect', x, y, width, height, radius: 0, fill, node: null };
};

const photo = (width: number): Frame => {
  const source = { x: 0, y: 0, width: 0.5, height: 1 };
  return { kind: 'image', media, x: 100, y: 100, width, height: width, source, radius: 0, node: null };
};

const words = (color: string): Frame => {
  const run = {
    text: 'Chữ',
    face: 'RobotoCondensed-Regular',
    size: 10,
    color,
    x: 0,
    width: 14,
    wordSpace: 0,
    tracking: 0,
    node: null,
  };
  return { kind: 'text', x: 50, y: 100, width: 14, runs: [run], brokenAtSpace: false };
};

const rule = (thickness: number): Frame => {
  return { kind: 'line', x1: 50, y1: 50, x2: 90, y2: 50, thickness, color: 'text', dotStep: null };
};

describe('before the pages go to the press', () => {
  it('ink: colours over the limit, each once, with the pages that show them', () => {
    expect(found([area(50, 50, 9, 9), words('navy')])).toEqual([]);
    const [finding, ...rest] = found([area(50, 50, 9, 9, 'heavy'), words('heavy')]);
    expect(finding).toMatchObject({ kind: 'ink', severity: 'error', page: 2, facts: { color: 'heavy', ink: 310, pages: 1 } });
    expect(rest).toEqual([]);
    expect(found([words('navy')], { inkLimit: 240 })).toMatchObject([{ kind: 'ink', facts: { ink: 260, limit: 240 } }]);
  });

  it('black text of several inks; dark blue is no black, an area is no text', () => {
    expect(found([words('rich')])).toMatchObject([{ kind: 'black-text', severity: 'warn', facts: { inks: '60/50/50/90' } }]);
    expect(found([words('text'), words('navy'), area(50, 50, 9, 9, 'rich')])).toEqual([]);
  });

  it.each([
    { width: 160, dpi: 225, severity: null },
    { width: 180, dpi: 200, severity: 'warn' },
    { width: 250, dpi: 144, severity: 'error' },
  ])('resolution: $dpi dpi', ({ width, dpi, severity }) => {
    const findings = found([photo(width)]);
    expect(findings).toHaveLength(severity === null ? 0 : 1);
    if (severity !== null) expect(findings).toMatchObject([{ kind: 'resolution', severity, facts: { dpi } }]);
  });

  it('resolution: at the size on paper, with the size of file that would do', () => {
    expect(found([photo(160)], { scale: 1.25 })).toMatchObject([{ facts: { dpi: 180, width: 1223, height: 612 } }]);
    expect(found([photo(480)], { pixels: () => null })).toEqual([]);
  });

  it('lines, strokes and slips thinner than the plate holds, once a page', () => {
    expect(found([rule(0.25), area(50, 50, 9, 0.5)])).toEqual([]);
    expect(found([rule(0.2), rule(0.2)])).toMatchObject([{ kind: 'thin-line', facts: { thickness: 0.2 } }]);
    expect(found([area(50, 50, 0.1, 9)])).toMatchObject([{ kind: 'thin-line' }]);
    expect(found([rule(0.25)], { scale: 0.9 })).toMatchObject([{ facts: { thickness: 0.225 } }]);
  });

  it('areas and pictures that end at the trim', () => {
    const [width, height] = [595.276, 841.89];
    expect(found([area(-8.5, -8.5, width + 17, 300), area(2, 2, 20, 20), area(0, 0, 9, 9, 'white')])).toEqual([]);
    expect(found([area(0, 400, 30, 30)])).toMatchObject([{ kind: 'bleed', facts: { sides: 'left' } }]);
    expect(found([area(width - 30, height - 30, 34, 30.4)])).toMatchObject([{ facts: { sides: 'right bottom' } }]);
    expect(found([{ ...photo(100), x: -8.5, y: 0.5 } as Frame])).toMatchObject([
      { kind: 'bleed', facts: { sides: 'top', what: 'image' } },
    ]);
  });

  it('a number of pages that makes no full sheets', () => {
    expect([4, 21, 22, 23].map(blanksFor)).toEqual([0, 3, 2, 1]);
    const builder = new LayoutBuilder();
    builder.page('1');
    const layout = builder.build();
    expect(pressFindings(layout, { ...job, pages: 1 })).toMatchObject([
      { kind: 'page-count', severity: 'warn', facts: { blanks: 3 } },
    ]);
    expect(pressFindings(layout, { ...job, pages: 1, fillSheets: true })).toMatchObject([{ severity: 'info' }]);
  });

  it('the gravest first', () => {
    const findings = found([rule(0.1), words('heavy'), photo(180), photo(400)]);
    expect(findings.map(({ kind, severity }) => `${severity} ${kind}`)).toEqual([
      'error ink',
      'error resolution',
      'warn resolution',
      'warn thin-line',
    ]);
  });

  it('says each in one sentence of either language, in NFC, without a gap', () => {
    const all = [
      ...found([rule(0.1), words('heavy'), words('rich'), photo(180), area(0, 400, 30, 30)]),
      ...pressFindings(oneSheet(), { ...job, pages: 1 }),
    ];
    expect(new Set(all.map(({ kind }) => kind)).size).toBe(6);
    for (const finding of all) {
      for (const language of ['vi', 'en'] as const) {
        const sentence = sayPressFinding(finding, language);
        expect(sentence).toBe(sentence.normalize('NFC'));
        expect(sentence).not.toMatch(/undefined|NaN|!/u);
        expect(sentence).toMatch(/\.$/u);
      }
    }
    expect(sayPressFinding(found([rule(0.1)])[0] as PressFinding, 'vi')).toBe(
      'Tờ 2: Có đường kẻ dày 0,1 pt, khi in có thể mất nét; hãy để từ 0,25 pt trở lên.',
    );
  });

  it('finds nothing wrong with the template itself, whatever the issue', () => {
    const color = (id: string): PaletteColor => haiphong.palette[id] ?? { rgb: '#000000', cmyk: [0, 0, 0, 100] };
    for (let seed = 1; seed <= 12; seed++) {
      const layout = layoutIssue(randomIssue(seed), haiphong, testFaces, (name) => randomSizes[name] ?? null);
      const ownFault = pressFindings(layout, { ...job, color }).filter(
        ({ kind }) => kind !== 'resolution' && kind !== 'page-count',
      );
      expect(ownFault, `seed ${seed}`).toEqual([]);
    }
  });
});

function oneSheet() {
  const builder = new LayoutBuilder();
  builder.page('1');
  return builder.build();
}
