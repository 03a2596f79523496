import type { Picture } from '../../../core/issue/picture.ts';
import { cropTo, shownRatio } from '../../../core/layout/pictures/crop.ts';
import { MediaError, type MediaStore } from '../../media/media-store.ts';

export interface DocumentPicture {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** The shown part of a picture as a JPEG of at most so many pixels' width; null = its file is missing or damaged. */
export const documentPicture = async (picture: Picture, media: MediaStore, widest: number): Promise<DocumentPicture | null> => {
  const size = media.size(picture.media);
  if (size === null) return null;
  try {
    const { default: sharp } = await import('sharp');
    const source = cropTo(size, picture.crop, picture.focalPoint, shownRatio(size, picture.crop));
    const area = {
      left: Math.round(source.x * size.width),
      top: Math.round(source.y * size.height),
      width: Math.max(1, Math.floor(source.width * size.width)),
      height: Math.max(1, Math.floor(source.height * size.height)),
    };
    const { data, info } = await sharp(await media.read(picture.media))
      .extract(area)
      .resize({ width: widest, withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 80 })
      .toBuffer({ resolveWithObject: true });
    return { bytes: data, width: info.width, height: info.height };
  } catch (error) {
    if (error instanceof MediaError) return null;
    throw error;
  }
};

/** Caption and credit as one line; '' = neither. */
export const captionLine = ({ caption, credit }: Pick<Picture, 'caption' | 'credit'>): string =>
  [caption.replace(/[.]$/u, ''), credit].filter((part) => part !== '').join('. ');
