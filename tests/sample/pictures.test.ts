import { describe, expect, it } from 'vitest';
import { pixelSizeOf } from '../../services/media/pixel-size.ts';
import { catalogue } from '../../tools/sample/pictures/catalogue.ts';
import { renderJpeg } from '../../tools/sample/pictures/render.ts';

describe('the painted scenes', () => {
  it.each(catalogue)('$name: the same seed paints the same picture, whole and without letters', ({ seed, paint }) => {
    const svg = paint(seed);
    expect(paint(seed)).toBe(svg);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|<text|<image|href="(?!#)/u);
  });

  it('have names and seeds of their own', () => {
    expect(new Set(catalogue.map(({ name }) => name)).size).toBe(catalogue.length);
    expect(new Set(catalogue.map(({ seed }) => seed)).size).toBe(catalogue.length);
  });
});

it('a rendered scene is a progressive JPEG of the size that its SVG says', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><rect width="60" height="40" fill="#0b63a5"/></svg>';
  const jpeg = await renderJpeg(svg, 1);
  expect(pixelSizeOf(jpeg)).toEqual({ width: 60, height: 40 });
  expect(jpeg.includes(Buffer.from([0xff, 0xc2]))).toBe(true);
  expect(await renderJpeg(svg, 1)).toEqual(jpeg);
});
