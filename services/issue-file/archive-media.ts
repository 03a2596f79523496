import type { MediaName } from '../../core/issue/ids.ts';
import { MediaError, type MediaStore, type PixelSize } from '../media/media-store.ts';
import { pixelSizeOf } from '../media/pixel-size.ts';
import { type Archive, ArchiveError, withArchive } from './archive.ts';
import { limits, mediaEntry, mediaNameOfEntry } from './entry-names.ts';
import { readStored, readStoredStart, type StoredEntry, withFile } from './stored-entry.ts';

/** A picture's size mostly stands in its first kilobytes; camera data and a thumbnail may stand before it. */
const headerLengths = [4 * 1024, 256 * 1024];

/**
 * The pictures in an issue file, read when they are asked for. The file is opened anew for each: nothing stays locked, and a name
 * says what the bytes are, so that saving over the file in between does no harm.
 */
export const archiveMedia = (file: string, archive: Archive): MediaStore => {
  const names = archive.names().flatMap((entry) => mediaNameOfEntry(entry) ?? []);
  const places = new Map(names.map((name) => [name, archive.stored(mediaEntry(name))]));
  const sizes = withFile(
    file,
    (descriptor) => new Map(names.map((name) => [name, sizeAt(descriptor, places.get(name) ?? null)])),
  );
  return {
    read: (name) => readMedia(file, name, places.get(name) ?? null),
    has: (name) => sizes.has(name),
    size: (name) => sizes.get(name) ?? null,
    names: () => names,
  };
};

function sizeAt(descriptor: number, place: StoredEntry | null): PixelSize | null {
  if (place === null) return null;
  for (const length of headerLengths) {
    const start = readStoredStart(descriptor, place, length);
    const size = start === null ? null : pixelSizeOf(start);
    if (size !== null) return size;
  }
  return null;
}

/** From its known place; after a save over the file from wherever the new directory says. */
async function readMedia(file: string, name: MediaName, place: StoredEntry | null): Promise<Uint8Array> {
  try {
    const bytes =
      place === null || place.size > limits.media ? null : withFile(file, (descriptor) => readStored(descriptor, place));
    if (bytes !== null) return bytes;
    return await withArchive(file, async (archive) => {
      if (!archive.has(mediaEntry(name))) throw new MediaError('missing-media', name);
      return archive.read(mediaEntry(name), limits.media);
    });
  } catch (error) {
    throw error instanceof ArchiveError ? new MediaError('damaged-media', name) : error;
  }
}
