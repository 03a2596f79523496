import type { Layout } from '../../layout/frames/layout.ts';
import { printedDpi } from '../../layout/pictures/crop.ts';
import { type PressFinding, type PressJob, placeOf } from './press-finding.ts';

/** Pixels an inch under which every reader sees steps, and under which a printer asks back. */
const least = 150;
const wanted = 220;

/** Pictures with too few pixels for the size at which they are printed. */
export function coarsePictures(layout: Layout, { pixels, scale }: PressJob): readonly PressFinding[] {
  const findings: PressFinding[] = [];
  for (const { number, frames } of layout.pages) {
    for (const frame of frames) {
      const size = frame.kind === 'image' ? pixels(frame.media) : null;
      if (frame.kind !== 'image' || size === null) continue;
      const across = printedDpi(size.width, frame.source.width, frame.width * scale);
      const dpi = Math.min(across, printedDpi(size.height, frame.source.height, frame.height * scale));
      if (dpi >= wanted) continue;
      const facts = {
        media: frame.media,
        dpi: Math.floor(dpi),
        wanted,
        width: Math.ceil((size.width * wanted) / dpi),
        height: Math.ceil((size.height * wanted) / dpi),
      };
      const severity = dpi < least ? 'error' : 'warn';
      findings.push({ kind: 'resolution', severity, page: number, place: placeOf(layout, frame.node), facts });
    }
  }
  return findings;
}
