import { MediaError, type MediaStore } from './media-store.ts';

/** Several stores as one: a picture comes from the first that has it whole. */
export const unionMedia = (stores: readonly MediaStore[]): MediaStore => ({
  read: async (name) => {
    let last: unknown = new MediaError('missing-media', name);
    for (const store of stores) {
      if (!store.has(name)) continue;
      try {
        return await store.read(name);
      } catch (error) {
        if (!(error instanceof MediaError)) throw error;
        last = error;
      }
    }
    throw last;
  },
  has: (name) => stores.some((store) => store.has(name)),
  size: (name) => {
    for (const store of stores) {
      const size = store.size(name);
      if (size !== null) return size;
    }
    return null;
  },
  names: () => [...new Set(stores.flatMap((store) => store.names()))],
});
