import { createHash } from 'node:crypto';
import type { Metadata, Sharp } from 'sharp';
import type { MediaName } from '../../core/issue/ids.ts';
import { readBytes } from '../files/read-bytes.ts';
import { type Failure, failure } from '../messages/failure.ts';
import type { PixelSize } from './media-store.ts';

export interface AddedMedia {
  readonly ok: true;
  readonly name: MediaName;
  readonly bytes: Uint8Array;
  readonly size: PixelSize;
}

/** MB; camera files stay well below. */
const fileLimit = 100;

/** px; a full page at 300 dpi needs fewer. */
const longestSide = 3000;

/** px; above, a picture with transparency is a photo with cut-out edges, not a logo. */
const longestLogo = 1600;

/** More pixels than any camera has: a small file that unfolds to this is an attack or a mistake. */
const pixelLimit = 150_000_000;

const readable: readonly string[] = ['jpeg', 'png', 'webp', 'heif', 'tiff', 'gif'];

/** Reads a picture file and makes of it what an issue can hold. */
export const addMediaFile = async (file: string): Promise<AddedMedia | Failure> => {
  const read = await readBytes(file, fileLimit);
  return read.ok ? addMedia(read.bytes, file) : read;
};

/**
 * Makes of any picture what an issue can hold. A JPEG that stands upright in RGB or grey is kept byte for byte; a logo (small, really
 * transparent) becomes PNG; everything else becomes an upright sRGB JPEG, quality 85, at most 3000 px. `file` names it in sentences.
 */
export const addMedia = async (bytes: Uint8Array, file: string): Promise<AddedMedia | Failure> => {
  const { default: sharp } = await import('sharp');
  const picture = sharp(bytes, { failOn: 'truncated', limitInputPixels: pixelLimit });
  try {
    const metadata = await picture.metadata();
    if (!readable.includes(metadata.format)) return failure('unsupported-picture', { file, format: metadata.format });
    if (isPlainJpeg(metadata)) return await kept(bytes, picture, metadata);
    return (await isLogo(picture, metadata))
      ? await converted(picture.autoOrient().png(), 'png')
      : await converted(asPhoto(picture), 'jpg');
  } catch {
    return isHeic(bytes) ? failure('unsupported-picture', { file, format: 'HEIC' }) : failure('not-a-picture', { file });
  }
};

function isPlainJpeg({ format, orientation, space }: Metadata): boolean {
  return format === 'jpeg' && (orientation ?? 1) === 1 && (space === 'srgb' || space === 'b-w');
}

/** Unpacks it once at a small size, so that a damaged file is refused now and not when the issue is printed. */
async function kept(bytes: Uint8Array, picture: Sharp, { width, height }: Metadata): Promise<AddedMedia> {
  await picture.clone().resize(16, 16, { fit: 'fill' }).raw().toBuffer();
  return { ok: true, name: nameOf(bytes, 'jpg'), bytes, size: { width, height } };
}

async function isLogo(picture: Sharp, { hasAlpha, width, height }: Metadata): Promise<boolean> {
  if (!hasAlpha || Math.max(width, height) > longestLogo) return false;
  return !(await picture.clone().stats()).isOpaque;
}

function asPhoto(picture: Sharp): Sharp {
  return picture
    .autoOrient()
    .resize(longestSide, longestSide, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg({ quality: 85 });
}

async function converted(picture: Sharp, extension: 'jpg' | 'png'): Promise<AddedMedia> {
  const { data, info } = await picture.toBuffer({ resolveWithObject: true });
  return { ok: true, name: nameOf(data, extension), bytes: data, size: { width: info.width, height: info.height } };
}

function nameOf(bytes: Uint8Array, extension: 'jpg' | 'png'): MediaName {
  return `${createHash('sha256').update(bytes).digest('hex')}.${extension}` as MediaName;
}

/** The brands of HEIC pictures in the `ftyp` box (ISO/IEC 23008-12, annex B); the decoder for them is under patents and not bundled. */
function isHeic(bytes: Uint8Array): boolean {
  return /^ftyp(heic|heix|hevc|heim|heis|mif1)/u.test(Buffer.from(bytes.subarray(4, 12)).toString('latin1'));
}
