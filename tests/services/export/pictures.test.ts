import { readFileSync, statSync } from 'node:fs';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { MediaName } from '../../../core/issue/ids.ts';
import { neededPixels } from '../../../core/layout/pictures/needed-pixels.ts';
import type { PdfEdition } from '../../../pdf/edition.ts';
import { encodePicture } from '../../../services/export/encode-picture.ts';
import { exportPdf, type PdfExport } from '../../../services/export/export-pdf.ts';
import { type LaidOut, layOut } from '../../../services/export/lay-out.ts';
import { zaloLimit } from '../../../services/export/screen-pictures.ts';
import { openIssueFile } from '../../../services/issue-file/open-issue-file.ts';
import { pixelSizeOf } from '../../../services/media/pixel-size.ts';
import { LayoutBuilder } from '../../pdf/layout-builder.ts';
import { objectsWith, readObjects } from '../../pdf/pdf-objects.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const [one, other] = ['one', 'other'] as unknown as [MediaName, MediaName];

describe('how many pixels a picture needs', () => {
  const pages = () => {
    const builder = new LayoutBuilder();
    builder.page('1');
    builder.picture(one, { x: 0, y: 0, width: 144, height: 72 }, null);
    builder.picture(one, { x: 0, y: 0, width: 36, height: 36 }, null, { x: 0.25, y: 0, width: 0.25, height: 0.5 });
    builder.page('2');
    builder.picture(other, { x: 0, y: 0, width: 72, height: 72 }, null, { x: 0, y: 0, width: 0.5, height: 1 });
    return builder.build().pages;
  };

  it('is decided by the place where it stands largest, what is cut off included', () => {
    expect([...neededPixels(pages(), 200)]).toEqual([
      [one, { width: 400, height: 200 }],
      [other, { width: 400, height: 200 }],
    ]);
  });

  it('follows the resolution and the scale', () => {
    expect(neededPixels(pages(), 72, 0.5).get(one)).toEqual({ width: 72, height: 36 });
  });
});

describe('a picture written anew', () => {
  /** Something to compress: smooth colours with a grain. */
  const photo = (width: number, height: number) => {
    const pixels = Buffer.from(
      Array.from(
        { length: width * height * 3 },
        (_, index) => ((index * 7) % 31) + ((index / 3 / width) & 127) + (index % 3) * 40,
      ),
    );
    return sharp(pixels, { raw: { width, height, channels: 3 } });
  };
  const how = { width: 100, height: 50, quality: 82, isGrey: false, isTight: false };

  it('has the pixels it may have, and its shape', async () => {
    const before = await photo(400, 200).jpeg({ quality: 95 }).toBuffer();
    const after = await encodePicture(before, how);
    expect(pixelSizeOf(after)).toEqual({ width: 100, height: 50 });
    expect(after.length).toBeLessThan(before.length);
  });

  it('is left alone when it is hardly larger, or would grow', async () => {
    const hardly = await photo(110, 55).jpeg().toBuffer();
    expect(await encodePicture(hardly, how)).toBe(hardly);
    const tiny = await photo(400, 200).jpeg({ quality: 1 }).toBuffer();
    expect(await encodePicture(tiny, { ...how, width: 350, height: 175, quality: 100 })).toBe(tiny);
  });

  it('becomes grey with one channel; what is grey already stays', async () => {
    const grey = await encodePicture(await photo(90, 45).jpeg().toBuffer(), { ...how, isGrey: true });
    expect(await sharp(grey).metadata()).toMatchObject({ channels: 1, width: 90, height: 45, format: 'jpeg' });
    expect(await encodePicture(grey, { ...how, isGrey: true })).toBe(grey);
  });

  it('keeps what is clear in a logo', async () => {
    const logo = await sharp({ create: { width: 60, height: 60, channels: 4, background: { r: 200, g: 0, b: 0, alpha: 0.5 } } })
      .png()
      .toBuffer();
    const grey = await encodePicture(logo, { ...how, isGrey: true });
    expect(await sharp(grey).metadata()).toMatchObject({ format: 'png', channels: 2, hasAlpha: true });
  });
});

describe('the sample bulletin', () => {
  const inFolder = temporaryFolder();
  let laidOut: LaidOut;
  beforeAll(async () => {
    const opened = await openIssueFile('assets/sample/so-24-2026.diemtin');
    if (!opened.ok) throw new Error(opened.code);
    const pages = await layOut(opened.issue, opened.media);
    if (!pages.ok) throw new Error(pages.code);
    laidOut = pages;
  });

  const made = async (name: string, edition: PdfEdition, pictures?: PdfExport['pictures']) => {
    const target = inFolder(`${name}.pdf`);
    const created = new Date('2026-06-21T08:00:00Z');
    const options = { source: 'số 24', target, edition, created, onPage: () => {}, ...(pictures && { pictures }) };
    const written = await exportPdf(laidOut, options);
    if (!written.ok) throw new Error(written.code);
    return { size: statSync(target).size, images: objectsWith(readObjects(readFileSync(target)), '/Subtype /Image') };
  };

  it('has no picture above 200 ppi where that is asked for, and the same pages', async () => {
    const [whole, reduced] = [await made('whole', 'screen'), await made('reduced', 'screen', { maximumPpi: 200 })];
    expect(reduced.size).toBeLessThan(whole.size / 2);
    expect(reduced.images).toHaveLength(whole.images.length);
    const most = [...neededPixels(laidOut.layout.pages, 200 / 0.9).values()].map(({ width }) => width);
    const widths = reduced.images.map(({ text }) => Number(/\/Width (\d+)/.exec(text)?.[1]));
    expect(widths.every((width) => width <= Math.max(...most) + 1)).toBe(true);
  });

  it('fits the size that is asked for, with as many pixels as fit', async () => {
    const sizes: number[] = [];
    for (const mostBytes of [zaloLimit, 1_000_000]) {
      const { size } = await made(`at most ${mostBytes}`, 'screen', { mostBytes });
      expect(size).toBeLessThanOrEqual(mostBytes);
      sizes.push(size);
    }
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  it('goes as far as it goes where no size is small enough', async () => {
    expect((await made('impossible', 'screen', { mostBytes: 1 })).size).toBeGreaterThan(1);
  });

  it('has no colour in the office edition', async () => {
    const { images } = await made('office', 'office');
    expect(images.length).toBeGreaterThan(0);
    expect(images.every(({ text }) => text.includes('/ColorSpace /DeviceGray'))).toBe(true);
  });
});
