import { deflateSync, inflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { MediaName } from '../../core/issue/ids.ts';
import { isPng, readPng } from '../../pdf/device/png.ts';
import { unfilterPng } from '../../pdf/device/png-filter.ts';
import { LayoutBuilder } from './layout-builder.ts';
import { decoded, type FileObject, objectsWith, readObjects } from './pdf-objects.ts';
import { photo, sampleLayout, samplePictures } from './sample-layout.ts';
import { testResources } from './test-resources.ts';
import { writeToBuffer } from './write-to-buffer.ts';

const name = 'picture' as MediaName;

/** Images of a file that shows one picture. */
async function embedded(picture: Uint8Array): Promise<FileObject[]> {
  const builder = new LayoutBuilder();
  builder.page('1');
  const figure = builder.node('Figure', builder.node('Document'), { alt: 'Ảnh' });
  builder.picture(name, { x: 0, y: 0, width: 100, height: 100 }, figure);
  const { bytes } = await writeToBuffer(builder.build(), testResources({ [name]: picture }));
  return objectsWith(readObjects(bytes), '/Subtype /Image');
}

const plain = (channels: 3 | 4) =>
  sharp({ create: { width: 30, height: 20, channels, background: { r: 200, g: 16, b: 46, alpha: 0.5 } } });

describe('pictures in the file', () => {
  it('hold a JPEG byte for byte, once, read once', async () => {
    const pictures = await samplePictures();
    const resources = testResources(pictures);
    const { bytes, report } = await writeToBuffer(sampleLayout(), resources);
    const jpegs = objectsWith(readObjects(bytes), '/Filter /DCTDecode');
    expect(jpegs).toHaveLength(1);
    expect(Buffer.compare(jpegs[0]?.stream ?? Buffer.alloc(0), pictures[photo] ?? Buffer.alloc(0))).toBe(0);
    expect(resources.reads.filter((read) => read === photo)).toHaveLength(1);
    expect(report.pictures).toBe(2);
  });

  it.each([
    { kind: 'baseline', make: () => plain(3).jpeg(), space: '/DeviceRGB' },
    { kind: 'progressive', make: () => plain(3).jpeg({ progressive: true }), space: '/DeviceRGB' },
    { kind: 'gray', make: () => plain(3).toColourspace('b-w').jpeg(), space: '/DeviceGray' },
    { kind: 'with a profile of its own', make: () => plain(3).withIccProfile('p3').jpeg(), space: '[/ICCBased ' },
    { kind: 'with an sRGB profile', make: () => plain(3).withIccProfile('srgb').jpeg(), space: '/DeviceRGB' },
  ])('JPEG, $kind', async ({ make, space }) => {
    const picture = await make().toBuffer();
    const [image] = await embedded(picture);
    expect(image?.text).toContain(`/ColorSpace ${space}`);
    expect(image?.text).toContain('/Width 30/Height 20/BitsPerComponent 8');
    expect(image?.stream?.equals(picture)).toBe(true);
  });

  it('JPEG, CMYK: takes the embedded profile and knows Adobe’s inverted values', async () => {
    const picture = await plain(3).toColourspace('cmyk').withIccProfile('cmyk').jpeg().toBuffer();
    const [image] = await embedded(picture);
    expect(image?.text).toContain('/ColorSpace [/ICCBased ');
    expect(image?.text.includes('/Decode [1 0 1 0 1 0 1 0]')).toBe(picture.includes('Adobe'));
  });

  it('PNG without alpha: the rows as they are', async () => {
    const picture = await plain(3).png().toBuffer();
    const [image] = await embedded(picture);
    expect(image?.text).toContain('/Predictor 15');
    expect(image?.stream?.equals(Buffer.from(readPng(picture).pixels))).toBe(true);
  });

  it('PNG with alpha: colours and soft mask apart', async () => {
    const images = await embedded(await plain(4).png().toBuffer());
    expect(images).toHaveLength(2);
    const [mask, image] = images;
    expect(image?.text).toMatch(/\/SMask \d+ 0 R/);
    expect([...decoded(mask as FileObject)].every((value) => value === 128)).toBe(true);
    expect([...decoded(image as FileObject).subarray(0, 3)]).toEqual([200, 16, 46]);
  });

  it('PNG with a palette that has clear entries', async () => {
    const picture = await plain(4).png({ palette: true }).toBuffer();
    const images = await embedded(picture);
    expect(images.at(-1)?.text).toContain('/ColorSpace [/Indexed /DeviceRGB 0 ');
    expect([...decoded(images[0] as FileObject)].every((value) => value === 128)).toBe(true);
  });

  it('refuse what is neither', async () => {
    await expect(embedded(Buffer.from('GIF89a'))).rejects.toThrow('neither JPEG nor PNG');
    await expect(embedded(Buffer.from([0xff, 0xd8, 0xff, 0xd9]))).rejects.toThrow('JPEG');
    await expect(embedded(await plain(3).png({ progressive: true }).toBuffer())).rejects.toThrow('interlaced');
  });
});

describe('PNG row filters', () => {
  it('come undone as sharp undoes them', async () => {
    const width = 64;
    const noise = Buffer.from(Array.from({ length: width * 48 * 3 }, (_, index) => (index * 7919 + (index >> 5) * 31) & 0xff));
    const picture = await sharp(noise, { raw: { width, height: 48, channels: 3 } })
      .png({ adaptiveFiltering: true })
      .toBuffer();
    expect(isPng(picture)).toBe(true);
    const rows = inflateSync(readPng(picture).pixels);
    expect(Buffer.from(unfilterPng(rows, width * 3, 48, 3)).equals(noise)).toBe(true);
  });

  it.each([0, 1, 2, 3, 4])('filter %i', (filter) => {
    const rows = [10, 20, 30, 250, 40, 50, 60, 70];
    const filtered = filterRows(rows, 4, 2, filter);
    expect([...unfilterPng(inflateSync(deflateSync(filtered)), 4, 2, 2)]).toEqual(rows);
  });
});

/** The encoder's side of W3C PNG, 9.2; pixels of two bytes. */
function filterRows(rows: readonly number[], rowBytes: number, height: number, filter: number): Buffer {
  const out: number[] = [];
  for (let y = 0; y < height; y++) {
    out.push(filter);
    for (let x = 0; x < rowBytes; x++) {
      const at = (row: number, column: number): number => (row < 0 || column < 0 ? 0 : (rows[row * rowBytes + column] ?? 0));
      const [left, above, corner] = [at(y, x - 2), at(y - 1, x), at(y - 1, x - 2)];
      const paeth =
        [left, above, corner].toSorted(
          (one, other) => Math.abs(left + above - corner - one) - Math.abs(left + above - corner - other),
        )[0] ?? 0;
      const guess = [0, left, above, (left + above) >> 1, paeth][filter] ?? 0;
      out.push((at(y, x) - guess) & 0xff);
    }
  }
  return Buffer.from(out);
}
