import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { pageToSvg } from '../../pdf/page-svg.ts';
import { LayoutBuilder } from './layout-builder.ts';
import { outsideProgram } from './outside-program.ts';
import { sampleLayout, samplePictures } from './sample-layout.ts';
import { testResources } from './test-resources.ts';
import { sampleFile } from './write-to-buffer.ts';

const pdftoppm = outsideProgram('pdftoppm');
const folder = mkdtempSync(join(tmpdir(), 'diem-tin-svg-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Gray pixels of a page at 72 dpi, blurred so that only misplaced ink counts. */
async function grays(picture: string | Buffer, density?: number): Promise<{ data: Buffer; width: number }> {
  const { data, info } = await sharp(picture, density === undefined ? {} : { density })
    .flatten({ background: '#fff' })
    .resize(595, 842, { fit: 'fill' })
    .grayscale()
    .blur(1.2)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width };
}

describe('a page as SVG', () => {
  it('puts the ink of a line where the layout says', async () => {
    const builder = new LayoutBuilder();
    builder.page('1');
    const [area] = builder.line(100, 300, [['Ế', null, { face: 'BeVietnamPro-Bold', size: 50 }]]);
    const [page] = builder.build().pages;
    const svg = page === undefined ? '' : await pageToSvg(page, testResources());
    const { data, info } = await sharp(Buffer.from(svg), { density: 72 }).grayscale().raw().toBuffer({ resolveWithObject: true });
    const inked = [...data.entries()].filter(([, value]) => value < 128).map(([index]) => index);
    const columns = inked.map((index) => index % info.width);
    const rows = inked.map((index) => Math.floor(index / info.width));
    expect(Math.min(...columns)).toBeGreaterThanOrEqual(100);
    expect(Math.max(...columns)).toBeLessThanOrEqual(100 + (area?.width ?? 0));
    expect(Math.max(...rows)).toBe(299);
    expect(Math.min(...rows)).toBeLessThan(300 - 50);
  });

  it.skipIf(!pdftoppm.installed)('looks as the page of the PDF (skipped where poppler is not installed)', async () => {
    writeFileSync(join(folder, 'sample.pdf'), await sampleFile());
    pdftoppm.run('-r', '144', '-png', join(folder, 'sample.pdf'), join(folder, 'page'));
    const resources = testResources(await samplePictures());
    for (const page of sampleLayout().pages) {
      const drawn = await grays(Buffer.from(await pageToSvg(page, resources)), 144);
      const printed = await grays(join(folder, `page-${page.number}.png`));
      const different = drawn.data.reduce(
        (sum, value, index) => sum + (Math.abs(value - (printed.data[index] ?? 0)) > 64 ? 1 : 0),
        0,
      );
      expect(different).toBeLessThan(40);
    }
  });
});
