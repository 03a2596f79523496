import { createHash } from 'node:crypto';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { addMedia } from '../../services/media/add-media.ts';
import { pixelSizeOf } from '../../services/media/pixel-size.ts';
import { plainJpeg } from './sample-media.ts';

const picture = (width: number, height: number, alpha = 1): Sharp =>
  sharp({ create: { width, height, channels: 4, background: { r: 200, g: 55, b: 27, alpha } } });

const add = async (bytes: Uint8Array) => {
  const added = await addMedia(bytes, 'ảnh');
  if (!added.ok) throw new Error(added.code);
  return added;
};

const describeAdded = async (bytes: Uint8Array) => {
  const added = await add(bytes);
  return `${added.name.slice(-3)} ${added.size.width}x${added.size.height}`;
};

describe('addMedia', () => {
  it('keeps a plain JPEG byte for byte, named by its hash', async () => {
    const bytes = await plainJpeg();
    const added = await add(bytes);
    expect(Buffer.from(added.bytes).equals(bytes)).toBe(true);
    expect(added.name).toBe(`${createHash('sha256').update(bytes).digest('hex')}.jpg`);
    expect(pixelSizeOf(added.bytes)).toEqual(added.size);
  });

  it('keeps a progressive JPEG too', async () => {
    const bytes = await picture(30, 20).jpeg({ progressive: true }).toBuffer();
    expect(Buffer.from((await add(bytes)).bytes).equals(bytes)).toBe(true);
  });

  it('turns a JPEG upright that the camera held sideways', async () => {
    const sideways = await picture(60, 40).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    const added = await add(sideways);
    expect(added.size).toEqual({ width: 40, height: 60 });
    expect((await sharp(added.bytes).metadata()).orientation).toBeUndefined();
  });

  it('makes RGB of a JPEG in printing colours', async () => {
    const cmyk = await picture(60, 40).toColourspace('cmyk').jpeg().toBuffer();
    expect((await sharp((await add(cmyk)).bytes).metadata()).space).toBe('srgb');
  });

  it.each<[string, () => Promise<Buffer>, string]>([
    ['WebP', () => picture(60, 40).webp().toBuffer(), 'jpg 60x40'],
    ['AVIF', () => picture(60, 40).avif().toBuffer(), 'jpg 60x40'],
    ['TIFF', () => picture(60, 40).tiff().toBuffer(), 'jpg 60x40'],
    ['an opaque PNG', () => picture(60, 40).png().toBuffer(), 'jpg 60x40'],
    ['a logo', () => picture(60, 40, 0.5).png().toBuffer(), 'png 60x40'],
    ['a large cut-out', () => picture(2000, 40, 0.5).png().toBuffer(), 'jpg 2000x40'],
    ['a very large PNG', () => picture(6000, 300).png().toBuffer(), 'jpg 3000x150'],
  ])('%s', async (_, make, expected) => {
    expect(await describeAdded(await make())).toBe(expected);
  });

  it.each<[string, () => Promise<Uint8Array>, string]>([
    ['text', async () => Buffer.from('không phải ảnh'), 'not-a-picture'],
    ['a cut-off JPEG', async () => (await picture(800, 600).jpeg().toBuffer()).subarray(0, 900), 'not-a-picture'],
    ['SVG', async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'), 'unsupported-picture'],
    ['HEIC', async () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), 'unsupported-picture'],
  ])('refuses %s', async (_, make, code) => {
    const added = await addMedia(await make(), 'ảnh');
    expect(added.ok ? 'ok' : added.code).toBe(code);
  });
});
