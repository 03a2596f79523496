import sharp from 'sharp';
import { expect, it } from 'vitest';
import { readJpegHeader } from '../../pdf/device/jpeg.ts';
import { srgbProfile } from '../../pdf/srgb-profile.ts';

it('the sRGB profile is sRGB to a colour engine: converting to it changes nothing', async () => {
  const colors = Buffer.from([255, 0, 0, 0, 255, 0, 0, 0, 255, 18, 18, 18, 128, 64, 200, 250, 240, 10]);
  const profile = Buffer.from(srgbProfile());
  expect(profile.readUInt32BE(0)).toBe(profile.length);
  const jpeg = await sharp(colors, { raw: { width: 6, height: 1, channels: 3 } })
    .jpeg({ quality: 100, chromaSubsampling: '4:4:4' })
    .toBuffer();
  const withProfile = Buffer.concat([jpeg.subarray(0, 2), iccSegment(profile), jpeg.subarray(2)]);
  expect(readJpegHeader(withProfile).profile).toEqual(profile);
  const plain = await sharp(jpeg).raw().toBuffer();
  const converted = await sharp(withProfile).toColourspace('srgb').raw().toBuffer();
  for (const [index, value] of converted.entries()) expect(Math.abs(value - (plain[index] ?? 0))).toBeLessThanOrEqual(1);
});

/** APP2 of a JPEG with the whole profile (ICC.1, B.4). */
function iccSegment(profile: Buffer): Buffer {
  const head = Buffer.from('\xff\xe2\0\0ICC_PROFILE\0\x01\x01', 'latin1');
  head.writeUInt16BE(profile.length + head.length - 2, 2);
  return Buffer.concat([head, profile]);
}
