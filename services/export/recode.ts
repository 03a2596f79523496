import type { Sharp } from 'sharp';

/** Quality of JPEGs that are made anew: no difference is seen beside the original. */
const quality = 84;

/** A picture made anew: a JPEG, or a PNG where it has transparent parts. The same bytes give the same result. */
export const recode = async (
  bytes: Uint8Array,
  change: (picture: Sharp) => Sharp,
  jpegQuality = quality,
): Promise<Uint8Array> => {
  const { default: sharp } = await import('sharp');
  const { hasAlpha } = await sharp(bytes).metadata();
  const changed = change(sharp(bytes));
  return hasAlpha ? changed.png({ compressionLevel: 9 }).toBuffer() : changed.jpeg({ quality: jpegQuality }).toBuffer();
};
