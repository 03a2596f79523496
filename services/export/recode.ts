import type { Sharp } from 'sharp';

/** Quality of JPEGs that are made anew: no difference is seen beside the original. */
const quality = 84;

/**
 * A picture made anew: a JPEG, or a PNG where it has transparent parts. What is grey keeps its one channel: sharp would write three. The same
 * bytes give the same result.
 */
export const recode = async (
  bytes: Uint8Array,
  change: (picture: Sharp) => Sharp,
  jpegQuality = quality,
): Promise<Uint8Array> => {
  const { default: sharp } = await import('sharp');
  // No picture is made twice: what its cache keeps is never asked for.
  sharp.cache(false);
  const { hasAlpha, space } = await sharp(bytes).metadata();
  const original = sharp(bytes);
  const changed = change(space === 'b-w' ? original.toColourspace('b-w') : original);
  return hasAlpha ? changed.png({ compressionLevel: 9 }).toBuffer() : changed.jpeg({ quality: jpegQuality }).toBuffer();
};
