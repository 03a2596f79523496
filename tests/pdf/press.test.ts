import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PressEdition, TrimSize } from '../../pdf/edition.ts';
import { bleed, sheetFor } from '../../pdf/press/sheet.ts';
import { outsideProgram } from './outside-program.ts';
import { decoded, objectsWith, readObjects } from './pdf-objects.ts';
import { sampleLayout, samplePictures } from './sample-layout.ts';
import { testResources } from './test-resources.ts';
import { writeToBuffer } from './write-to-buffer.ts';

const profile = {
  condition: 'FOGRA39',
  name: 'Coated FOGRA39L',
  bytes: readFileSync(new URL('../../assets/icc/FOGRA39L_coated.icc', import.meta.url)),
};

const press = (more: Partial<PressEdition> = {}): PressEdition => ({
  ...{ kind: 'print', profile, trim: 'A4', fillSheets: true, imprint: [] },
  ...more,
});

const write = async (edition: PressEdition | 'office'): Promise<Buffer> =>
  (await writeToBuffer(sampleLayout(), testResources(await samplePictures()), edition)).bytes;

const pagesOf = (file: Buffer) => {
  const objects = readObjects(file);
  return objectsWith(objects, '/Type /Page').filter(({ text }) => !text.includes('/Type /Pages'));
};

/** The operators of all pages. */
const operators = (file: Buffer): string =>
  objectsWith(readObjects(file), '/Filter /FlateDecode')
    .map((object) => decoded(object).toString('latin1'))
    .filter((text) => text.startsWith('1 0 0 -1'))
    .join('\n');

let file: Buffer;
beforeAll(async () => {
  file = await write(press());
});

const box = (text: string, name: string): readonly number[] =>
  (new RegExp(`/${name} \\[([^\\]]*)\\]`, 'u').exec(text)?.[1] ?? '').split(' ').map(Number);

describe('the print edition', () => {
  it('is PDF 1.6 that calls itself PDF/X-4, with the same identifiers every time', async () => {
    expect(file.subarray(0, 9).toString('latin1')).toBe('%PDF-1.6\n');
    const xmp = objectsWith(readObjects(file), '/Type /Metadata')[0]?.stream?.toString('utf8') ?? '';
    expect(xmp).toContain('<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>');
    expect(xmp).toContain('<pdf:Trapped>False</pdf:Trapped>');
    expect(xmp).toMatch(/<xmpMM:DocumentID>uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}</u);
    expect((await write(press())).equals(file)).toBe(true);
    expect((await write(press({ trim: '19x27' }))).equals(file)).toBe(false);
  });

  it('names the profile as what its colours are meant for', () => {
    const [intent] = objectsWith(readObjects(file), '/S /GTS_PDFX');
    expect(intent?.text).toContain('/OutputConditionIdentifier (FOGRA39)');
    const stream = objectsWith(readObjects(file), '/N 4')[0];
    expect(stream && decoded(stream).equals(profile.bytes)).toBe(true);
  });

  it('names no registry for a profile of the printer', async () => {
    const own = await write(press({ profile: { ...profile, condition: null, name: 'Máy in' } }));
    const [intent] = objectsWith(readObjects(own), '/S /GTS_PDFX');
    expect(intent?.text).toContain('/OutputConditionIdentifier (Custom)');
    expect(intent?.text).not.toContain('/RegistryName');
  });

  it('has trim and bleed boxes, a multiple of four pages, no links and no tags', () => {
    const pages = pagesOf(file);
    expect(pages).toHaveLength(4);
    for (const { text } of pages) {
      const [media, trim, bled] = [box(text, 'MediaBox'), box(text, 'TrimBox'), box(text, 'BleedBox')];
      expect(bled.map((value, at) => Math.abs(value - (trim[at] ?? 0)).toFixed(2))).toEqual(Array(4).fill(bleed.toFixed(2)));
      expect((media[2] ?? 0) - (trim[2] ?? 0)).toBeCloseTo(36.85, 1);
      expect(text).not.toContain('/Annots');
    }
    expect(file.toString('latin1')).not.toContain('/StructTreeRoot');
  });

  it('prints type and areas in CMYK, black type over what is below it', () => {
    const text = operators(file);
    expect(text).not.toMatch(/ (?:rg|RG|g|G)$/mu);
    expect(text).not.toContain('BDC');
    expect(text).toMatch(/^0 0 0 1 k\n\/OverprintOn gs$/mu);
    expect(objectsWith(readObjects(file), '/OPM 1')).toHaveLength(1);
  });

  it('calls the RGB of photos sRGB', () => {
    expect(objectsWith(readObjects(file), '/DefaultRGB [/ICCBased ').length).toBeGreaterThan(0);
  });

  it('sets the imprint at the foot of the last page, or on one of its own where there is no room', async () => {
    const free = await write(press({ imprint: ['Xưởng in Mẫu'], fillSheets: false }));
    expect(pagesOf(free).length - pagesOf(await write(press({ fillSheets: false }))).length).toBeLessThanOrEqual(1);
    const long = Array.from({ length: 60 }, (_, line) => `Dòng ${line}`);
    expect(pagesOf(await write(press({ imprint: long, fillSheets: false })))).toHaveLength(4);
  });
});

describe('the sheet', () => {
  const page = { width: 595.276, height: 841.89, bleed: 8.5 };

  it.each<TrimSize>(['A4', '19x27'])('%s: the page with its bleed covers the bleed of the trim, in the middle', (size) => {
    const { scale, origin, bleed: area, trim } = sheetFor(page, size);
    const left = origin.x - page.bleed * scale;
    const top = origin.y - page.bleed * scale;
    expect(left).toBeLessThanOrEqual(area.x + 0.01);
    expect(top).toBeLessThanOrEqual(area.y + 0.01);
    expect(left + (page.width + 2 * page.bleed) * scale).toBeGreaterThanOrEqual(area.x + area.width - 0.01);
    expect(top + (page.height + 2 * page.bleed) * scale).toBeGreaterThanOrEqual(area.y + area.height - 0.01);
    expect(origin.x + (page.width * scale) / 2).toBeCloseTo(trim.x + trim.width / 2);
    expect(scale).toBeGreaterThan(0.9);
  });
});

describe('the office edition', () => {
  it('has greys alone, and is tagged like the screen edition', async () => {
    const office = await write('office');
    expect(operators(office)).not.toMatch(/ (?:rg|RG|k|K)$/mu);
    expect(operators(office)).toMatch(/ g$/mu);
    expect(operators(office)).toContain('BDC');
  });
});

const qpdf = outsideProgram('qpdf');
describe.skipIf(!qpdf.installed)('qpdf (skipped where it is not installed)', () => {
  it.each<TrimSize>(['A4', '19x27'])('finds no fault in the print edition on %s', async (trim) => {
    const folder = mkdtempSync(join(tmpdir(), 'diem-tin-press-'));
    writeFileSync(join(folder, 'p.pdf'), await write(press({ trim, imprint: ['Xưởng in Mẫu'] })));
    expect(qpdf.run('--check', join(folder, 'p.pdf'))).toContain('No syntax or stream encoding errors');
    rmSync(folder, { recursive: true });
  });
});
