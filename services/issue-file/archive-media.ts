import type { MediaName } from '../../core/issue/ids.ts';
import { MediaError, type MediaStore, type PixelSize } from '../media/media-store.ts';
import { pixelSizeOf } from '../media/pixel-size.ts';
import { type Archive, ArchiveError, withArchive } from './archive.ts';
import { limits, mediaEntry, mediaNameOfEntry } from './entry-names.ts';

/** Enough for the camera data and the thumbnail that may stand before a JPEG's size. */
const headerLength = 256 * 1024;

/**
 * The pictures in an issue file, read when they are asked for. The file is opened anew for each: nothing stays locked, and a name
 * says what the bytes are, so that saving over the file in between does no harm.
 */
export const archiveMedia = async (file: string, archive: Archive): Promise<MediaStore> => {
  const names = archive.names().flatMap((entry) => mediaNameOfEntry(entry) ?? []);
  const sizes = new Map<MediaName, PixelSize | null>();
  for (const name of names) sizes.set(name, pixelSizeOf(await archive.readStart(mediaEntry(name), headerLength)));
  return {
    read: (name) => readMedia(file, name),
    has: (name) => sizes.has(name),
    size: (name) => sizes.get(name) ?? null,
    names: () => names,
  };
};

async function readMedia(file: string, name: MediaName): Promise<Uint8Array> {
  try {
    return await withArchive(file, async (archive) => {
      if (!archive.has(mediaEntry(name))) throw new MediaError('missing-media', name);
      return archive.read(mediaEntry(name), limits.media);
    });
  } catch (error) {
    throw error instanceof ArchiveError ? new MediaError('damaged-media', name) : error;
  }
}
