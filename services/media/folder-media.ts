import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMediaName, type MediaName } from '../../core/issue/ids.ts';
import { MediaError, type MediaStore, type PixelSize } from './media-store.ts';
import { pixelSizeOf } from './pixel-size.ts';

/** Pictures that lie in a folder, each under its media name; the folder is looked at when asked, so that pictures may come and go. */
export const folderMedia = (folder: string): MediaStore => {
  const sizes = new Map<MediaName, PixelSize | null>();
  const names = () => namesIn(folder);
  const has = (name: MediaName) => sizes.has(name) || names().includes(name);
  const size = (name: MediaName): PixelSize | null => {
    const known = sizes.get(name);
    if (known !== undefined) return known;
    if (!has(name)) return null;
    const found = pixelSizeOf(readFileSync(join(folder, name)));
    sizes.set(name, found);
    return found;
  };
  return { names, has, size, read: (name) => readChecked(folder, name) };
};

function namesIn(folder: string): readonly MediaName[] {
  try {
    return readdirSync(folder).filter(isMediaName);
  } catch {
    return [];
  }
}

/** A picture's name says what its bytes are. */
async function readChecked(folder: string, name: MediaName): Promise<Uint8Array> {
  const bytes = await readFile(join(folder, name)).catch(() => null);
  if (bytes === null) throw new MediaError('missing-media', name);
  if (!name.startsWith(createHash('sha256').update(bytes).digest('hex'))) throw new MediaError('damaged-media', name);
  return bytes;
}
