import type { MediaName } from '../../issue/ids.ts';
import type { Page } from '../frames/page.ts';

export interface NeededPixels {
  readonly width: number;
  readonly height: number;
}

/**
 * The whole size in pixels that each picture of the pages needs so that it has `ppi` pixels an inch wherever it stands; where it stands
 * largest decides. `scale` enlarges the pages.
 */
export function neededPixels(pages: readonly Page[], ppi: number, scale = 1): ReadonlyMap<MediaName, NeededPixels> {
  const needed = new Map<MediaName, NeededPixels>();
  const perPoint = (ppi * scale) / 72;
  for (const frame of pages.flatMap((page) => page.frames)) {
    if (frame.kind !== 'image') continue;
    const before = needed.get(frame.media) ?? { width: 0, height: 0 };
    needed.set(frame.media, {
      width: Math.max(before.width, Math.ceil((frame.width / frame.source.width) * perPoint)),
      height: Math.max(before.height, Math.ceil((frame.height / frame.source.height) * perPoint)),
    });
  }
  return needed;
}
