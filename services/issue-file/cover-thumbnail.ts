import type { MediaName } from '../../core/issue/ids.ts';
import type { Issue } from '../../core/issue/issue.ts';

/** Longest side in px: what a file list shows. */
const side = 320;

/** A small JPEG for file lists, made from the first cover picture; null when there is none that can be read, or the cover is drawn. */
export const coverThumbnail = async (issue: Issue, pictures: ReadonlyMap<MediaName, Uint8Array>): Promise<Uint8Array | null> => {
  if (issue.coverVariant === 'art') return null;
  const bytes = issue.coverPictures.map((picture) => pictures.get(picture.media)).find((found) => found !== undefined);
  if (!bytes) return null;
  // Loaded late: most commands never touch a picture.
  const { default: sharp } = await import('sharp');
  try {
    const small = sharp(bytes).resize(side, side, { fit: 'inside', withoutEnlargement: true });
    return await small.flatten({ background: '#ffffff' }).jpeg({ quality: 80 }).toBuffer();
  } catch {
    return null;
  }
};
