import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { qrFrame } from '../../core/layout/item/qr-box.ts';

const side = 68;
/** Pixels a point, enough for the finest code. */
const scale = 6;
const quiet = 12;

/** Paints the path's squares on white and decodes the picture, as a phone would. */
function decode(data: string): string | undefined {
  const pixels = Math.ceil((side + 2 * quiet) * scale);
  const bitmap = new Uint8ClampedArray(pixels * pixels * 4).fill(255);
  for (const [, left, top, right, bottom] of data.matchAll(/M([\d.]+) ([\d.]+) H([\d.]+) V([\d.]+) H[\d.]+ Z/gu)) {
    const from = (value: string | undefined): number => Math.round((Number(value) + quiet) * scale);
    for (let y = from(top); y < from(bottom); y++) {
      for (let x = from(left); x < from(right); x++) bitmap.fill(0, (y * pixels + x) * 4, (y * pixels + x) * 4 + 3);
    }
  }
  return jsQR(bitmap, pixels, pixels)?.data;
}

describe('a printed QR code', () => {
  for (const url of [
    'https://example.vn',
    'https://example.vn/tin-tuc/2026/06/cang-bien-thong-minh?nguon=ban-in&so=24',
    `https://example.vn/${'a'.repeat(300)}`,
  ]) {
    it(`leads to ${url.slice(0, 60)}`, () => {
      const frame = qrFrame(url, 0, 0, side, 'ink', null);
      expect(frame?.kind === 'path' && decode(frame.data)).toBe(url);
    });
  }

  it('is left out when the address is longer than a code can hold', () => {
    expect(qrFrame(`https://example.vn/${'a'.repeat(4000)}`, 0, 0, side, 'ink', null)).toBeNull();
  });
});
