import { imageSize } from 'image-size';
import type { PixelSize } from './media-store.ts';

/** Reads the pixel size from a JPEG's or PNG's first bytes; null when they hold none. */
export const pixelSizeOf = (start: Uint8Array): PixelSize | null => {
  try {
    const { width, height } = imageSize(start);
    return width > 0 && height > 0 ? { width, height } : null;
  } catch {
    return null;
  }
};
