import { Writable } from 'node:stream';
import type { MediaName } from '../../core/issue/ids.ts';
import { neededPixels } from '../../core/layout/pictures/needed-pixels.ts';
import { writePdf } from '../../pdf/write-pdf.ts';
import { encodePicture } from './encode-picture.ts';
import type { LaidOut } from './lay-out.ts';

/** How far pictures are reduced. */
interface Level {
  readonly ppi: number;
  /** Of JPEGs. */
  readonly quality: number;
  readonly isTight: boolean;
}

/** From what a screen shows at its best to what still tells what is in the picture. */
const levels: readonly Level[] = [
  { ppi: 200, quality: 82, isTight: true },
  { ppi: 150, quality: 78, isTight: true },
  { ppi: 120, quality: 72, isTight: true },
  { ppi: 96, quality: 66, isTight: true },
  { ppi: 72, quality: 58, isTight: true },
];

/** The same pages with pictures of at most so many pixels an inch, each written anew when it is asked for. */
export const withPicturesAtMost = (laidOut: LaidOut, maximumPpi: number): LaidOut =>
  reduced(laidOut, { ppi: maximumPpi, quality: 82, isTight: false });

/** Bytes; Zalo sends no larger file to a phone without asking. */
export const zaloLimit = 10_000_000;

/**
 * The same pages with pictures reduced, all alike, as little as it takes for the screen edition to have at most `mostBytes`; as far as it goes
 * where that is not enough. All its pictures are in memory.
 */
export const withPicturesFor = async (laidOut: LaidOut, mostBytes: number, created: Date): Promise<LaidOut> => {
  let besides: number | null = null;
  let last = laidOut;
  for (const level of levels) {
    const { pages, bytes } = await inMemory(reduced(laidOut, level));
    last = pages;
    besides ??= (await sizeOf(last, created)) - bytes;
    if (besides + bytes <= mostBytes) break;
  }
  return last;
};

function reduced(laidOut: LaidOut, { ppi, ...how }: Level): LaidOut {
  const { layout, resources } = laidOut;
  const needed = neededPixels(layout.pages, ppi);
  const media = async (name: MediaName): Promise<Uint8Array> => {
    const bytes = await resources.media(name);
    const size = needed.get(name);
    return size ? encodePicture(bytes, { ...size, ...how, isGrey: false }) : bytes;
  };
  return { ...laidOut, resources: { ...resources, media } };
}

/** The pictures of the pages, made once, and how many bytes they have. */
async function inMemory(laidOut: LaidOut): Promise<{ readonly pages: LaidOut; readonly bytes: number }> {
  const { layout, resources } = laidOut;
  const made = new Map<MediaName, Uint8Array>();
  for (const name of neededPixels(layout.pages, 72).keys()) made.set(name, await resources.media(name));
  const media = async (name: MediaName): Promise<Uint8Array> => made.get(name) ?? resources.media(name);
  const bytes = [...made.values()].reduce((sum, { length }) => sum + length, 0);
  return { pages: { ...laidOut, resources: { ...resources, media } }, bytes };
}

async function sizeOf({ layout, resources }: LaidOut, created: Date): Promise<number> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  return (await writePdf(layout, resources, nowhere, { edition: 'screen', created })).bytes;
}
