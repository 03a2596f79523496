import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outsideProgram } from './outside-program.ts';
import { decoded, objectsWith, readObjects } from './pdf-objects.ts';
import { vietnamese } from './sample-layout.ts';
import { sampleFile } from './write-to-buffer.ts';

const folder = mkdtempSync(join(tmpdir(), 'diem-tin-pdf-'));
const file = join(folder, 'sample.pdf');
const qpdf = outsideProgram('qpdf');
const pdftotext = outsideProgram('pdftotext');
const pdfinfo = outsideProgram('pdfinfo');

beforeAll(async () => writeFileSync(file, await sampleFile()));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the file', () => {
  it('begins and ends as PDF/A wants it', async () => {
    const bytes = await sampleFile();
    expect(bytes.subarray(0, 9).toString('latin1')).toBe('%PDF-1.7\n');
    expect([...bytes.subarray(10, 14)].every((byte) => byte > 127)).toBe(true);
    expect(bytes.subarray(-6).toString('latin1')).toBe('%%EOF\n');
  });

  it('marks everything that is painted as content or artifact, in balanced brackets', async () => {
    const contents = objectsWith(readObjects(await sampleFile()), '/Filter /FlateDecode').map((object) =>
      decoded(object).toString('latin1'),
    );
    const pages = contents.filter((text) => text.startsWith('1 0 0 -1'));
    expect(pages).toHaveLength(3);
    for (const page of pages) {
      let inside: string | null = null;
      for (const line of page.split('\n').slice(1)) {
        if (line.endsWith(' BDC')) {
          expect(inside).toBeNull();
          inside = line;
        } else if (line === 'EMC') {
          expect(inside).not.toBeNull();
          inside = null;
        } else expect(inside).not.toBeNull();
      }
      expect(inside).toBeNull();
    }
    expect(pages.join('\n')).toContain('/Artifact <</Type/Pagination/Subtype/Header/Attached[/Top]>> BDC');
    expect(pages.join('\n')).toContain('/Artifact <</Type/Pagination/Subtype/Footer/Attached[/Bottom]>> BDC');
  });

  it('has its fonts embedded, its colours defined, its metadata readable without unpacking', async () => {
    const objects = readObjects(await sampleFile());
    expect(objectsWith(objects, '/Type /FontDescriptor').every(({ text }) => text.includes('/FontFile2 '))).toBe(true);
    expect(objectsWith(objects, '/S /GTS_PDFA1')).toHaveLength(1);
    expect(objectsWith(objects, '/Type /Metadata')[0]?.text).not.toContain('/Filter');
    expect(objectsWith(objects, '/UserUnit')).toHaveLength(0);
    const [catalog] = objectsWith(objects, '/Type /Catalog');
    for (const part of [
      '/Lang (vi-VN)',
      '/MarkInfo ',
      '/StructTreeRoot ',
      '/ViewerPreferences ',
      '/PageLabels ',
      '/OutputIntents [',
    ]) {
      expect(catalog?.text).toContain(part);
    }
  });
});

describe.skipIf(!qpdf.installed)('qpdf (skipped where it is not installed)', () => {
  it('finds no fault in syntax, streams and cross-references', () => {
    expect(qpdf.run('--check', file)).toContain('No syntax or stream encoding errors');
  });
});

describe.skipIf(!pdftotext.installed)('poppler (skipped where it is not installed)', () => {
  it('reads the text in reading order', () => {
    const text = pdftotext.run('-raw', '-enc', 'UTF-8', file, '-');
    const order = ['ĐIỂM TIN', 'KHOA HỌC', '22/6 Đẩy mạnh', 'Nguồn: Báo Chính phủ', vietnamese, 'đoạn văn sang trang.', 'Chỉ số'];
    const places = order.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  it('reads the tags with their text', () => {
    const tree = pdfinfo.run('-struct-text', file);
    expect(tree).toContain('"ĐIỂM TIN KHOA HỌC"');
    expect(tree).toMatch(/Link \(inline\)\s+"Báo Chính phủ điện tử"\s+Object \d+ 0/);
  });
});
