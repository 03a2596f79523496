import type { MediaName } from '../../core/issue/ids.ts';
import { neededPixels } from '../../core/layout/pictures/needed-pixels.ts';
import { encodePicture } from './encode-picture.ts';
import type { LaidOut } from './lay-out.ts';

/** What an office printer can show. */
const printerPpi = 300;

/** The same pages with pictures in grey: the printer need not turn them, and the page looks as the paper will. */
export const withGreyPictures = (laidOut: LaidOut): LaidOut => {
  const { layout, resources } = laidOut;
  const needed = neededPixels(layout.pages, printerPpi);
  const media = async (name: MediaName): Promise<Uint8Array> => {
    const bytes = await resources.media(name);
    const size = needed.get(name);
    return size ? encodePicture(bytes, { ...size, quality: 85, isGrey: true, isTight: false }) : bytes;
  };
  return { ...laidOut, resources: { ...resources, media } };
};
