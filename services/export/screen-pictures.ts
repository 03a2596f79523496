import type { MediaName } from '../../core/issue/ids.ts';
import type { Layout } from '../../core/layout/frames/layout.ts';
import type { PdfResources } from '../../pdf/resources.ts';
import type { MediaStore } from '../media/media-store.ts';
import { type Packing, recode } from './recode.ts';

/** What an edition for screens asks of its pictures. */
export interface ScreenPictures extends Packing {
  /** Pixels an inch where a picture is shown largest; more are left out. */
  readonly ppi: number;
}

/** More than a screen shows, less than a press needs. */
export const screenPictures: ScreenPictures = { ppi: 200, quality: 84, tight: false };

/** Steps to a file that can be sent, the first that is small enough counts. */
export const lighterPictures: readonly [ScreenPictures, ...ScreenPictures[]] = [
  { ppi: 150, quality: 80, tight: true },
  { ppi: 110, quality: 70, tight: true },
  { ppi: 80, quality: 60, tight: true },
  { ppi: 60, quality: 45, tight: true },
];

/** Pixels, width and height, that a picture may keep. */
export interface PixelGoal {
  readonly width: number;
  readonly height: number;
}

/** How many pixels each picture needs at a resolution, by its largest frame; only those that have a tenth more or above. */
export const planPixels = (
  { pages }: Pick<Layout, 'pages'>,
  size: MediaStore['size'],
  ppi: number,
): ReadonlyMap<MediaName, PixelGoal> => {
  const scales = new Map<MediaName, number>();
  for (const { frames } of pages) {
    for (const frame of frames) {
      if (frame.kind !== 'image') continue;
      const pixels = size(frame.media);
      if (pixels === null) continue;
      const needed = ((frame.width / frame.source.width / 72) * ppi) / pixels.width;
      scales.set(frame.media, Math.max(scales.get(frame.media) ?? 0, needed));
    }
  }
  const goals = new Map<MediaName, PixelGoal>();
  for (const [media, scale] of scales) {
    const pixels = size(media);
    if (pixels === null || scale > 0.9) continue;
    goals.set(media, { width: Math.ceil(pixels.width * scale), height: Math.ceil(pixels.height * scale) });
  }
  return goals;
};

/**
 * The same pages with pictures no finer than a screen shows. A picture that would not become smaller stays as it is. While one is
 * asked for, the next few of the layout are made ready; what was made once is kept for the next export of the same pictures.
 */
export const withScreenPictures = (
  layout: Layout,
  resources: PdfResources,
  media: MediaStore,
  { ppi, ...packing }: ScreenPictures,
): PdfResources => {
  const goals = planPixels(layout, (name) => media.size(name), ppi);
  const order = [...goals.keys()];
  const made = keptFor(media);
  const lighter = (name: MediaName, goal: PixelGoal): Promise<Uint8Array> => {
    const key = `${name} ${goal.width} ${packing.quality}`;
    const known = made.get(key) ?? shrink(resources.media(name), goal, packing);
    made.set(key, known);
    // One that fails is asked for again, so that the export says why.
    known.catch(() => made.delete(key));
    return known;
  };
  const makeReady = (from: number): void => {
    for (const next of order.slice(from, from + ahead)) {
      const goal = goals.get(next);
      if (goal) void lighter(next, goal).catch(() => null);
    }
  };
  // The first are made while the faces are read.
  makeReady(0);
  return {
    ...resources,
    media: (name) => {
      const goal = goals.get(name);
      if (goal === undefined) return resources.media(name);
      makeReady(order.indexOf(name));
      return lighter(name, goal);
    },
  };
};

/** Pictures that are made at the same time. */
const ahead = 2;

const kept = new WeakMap<MediaStore, Map<string, Promise<Uint8Array>>>();

function keptFor(media: MediaStore): Map<string, Promise<Uint8Array>> {
  const known = kept.get(media) ?? new Map<string, Promise<Uint8Array>>();
  kept.set(media, known);
  return known;
}

async function shrink(original: Promise<Uint8Array>, { width, height }: PixelGoal, packing: Packing): Promise<Uint8Array> {
  const bytes = await original;
  const made = await recode(bytes, (picture) => picture.resize(width, height, { fit: 'fill' }), packing);
  return made.length < bytes.length ? made : bytes;
}
