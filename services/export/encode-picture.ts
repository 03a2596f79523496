import type { Sharp } from 'sharp';

/** How a picture is written anew. */
export interface Encoding {
  /** Pixels it may have at most; the picture keeps its shape. */
  readonly width: number;
  readonly height: number;
  /** Of a JPEG, 1 to 100. */
  readonly quality: number;
  readonly isGrey: boolean;
  /** A JPEG a sixth smaller that takes twice the time. */
  readonly isTight: boolean;
}

/** A few pixels less are not worth another generation of JPEG. */
const worthwhile = 0.9;

/**
 * Writes a JPEG or PNG anew with fewer pixels or in grey, in its own format and in sRGB. Returns the bytes as they are when they need
 * neither, and when fewer pixels would make no smaller file.
 */
export const encodePicture = async (bytes: Uint8Array, encoding: Encoding): Promise<Uint8Array> => {
  const { default: sharp } = await import('sharp');
  const { format, space, width, height } = await sharp(bytes).metadata();
  const isColored = space !== 'b-w';
  const becomesGrey = encoding.isGrey && isColored;
  const isLarge = encoding.width < width * worthwhile && encoding.height < height * worthwhile;
  if (!isLarge && !becomesGrey) return bytes;
  const smaller = isLarge ? sharp(bytes).resize(encoding.width, encoding.height, { fit: 'outside' }) : sharp(bytes);
  const toned = smaller.toColourspace(encoding.isGrey || !isColored ? 'b-w' : 'srgb');
  const written = await asBefore(toned, format, encoding).toBuffer();
  return becomesGrey || written.length < bytes.length ? written : bytes;
};

function asBefore(picture: Sharp, format: string, { quality, isTight }: Encoding): Sharp {
  return format === 'png' ? picture.png({ compressionLevel: 9 }) : picture.jpeg({ quality, mozjpeg: isTight });
}
