import type { MediaName } from '../../core/issue/ids.ts';
import { MediaError, type MediaStore } from './media-store.ts';
import { pixelSizeOf } from './pixel-size.ts';

/** Pictures that were added and are not saved yet, above those that the issue file already holds. */
export const withAddedMedia = (below: MediaStore, added: ReadonlyMap<MediaName, Uint8Array>): MediaStore => ({
  read: async (name) => added.get(name) ?? below.read(name),
  has: (name) => added.has(name) || below.has(name),
  size: (name) => {
    const bytes = added.get(name);
    return bytes ? pixelSizeOf(bytes) : below.size(name);
  },
  names: () => [...new Set([...added.keys(), ...below.names()])],
});

/** No pictures: what a new issue begins with. */
export const noMedia: MediaStore = {
  read: async (name) => {
    throw new MediaError('missing-media', name);
  },
  has: () => false,
  size: () => null,
  names: () => [],
};
