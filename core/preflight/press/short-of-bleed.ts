import type { Frame } from '../../layout/frames/frame.ts';
import type { Pt, Rect } from '../../layout/frames/geometry.ts';
import type { Layout } from '../../layout/frames/layout.ts';
import type { Page } from '../../layout/frames/page.ts';
import { type PressFinding, type PressJob, placeOf } from './press-finding.ts';

/** 3 mm, less what templates round away. */
const bleed: Pt = 8.4;

/** So near to the trim the cutter may hit it. */
const near: Pt = 1;

/** Pictures and areas that end at the edge of the paper instead of in the bleed: a cut half a millimetre off leaves a white line. */
export function shortOfBleed(layout: Layout, { color }: PressJob): readonly PressFinding[] {
  const findings: PressFinding[] = [];
  for (const page of layout.pages) {
    for (const frame of page.frames) {
      const area = areaOf(frame);
      if (area === null || isPaper(frame, color)) continue;
      const sides = sidesShort(area, page);
      if (sides.length === 0) continue;
      const place = placeOf(layout, 'node' in frame ? (frame.node ?? null) : null);
      findings.push({
        kind: 'bleed',
        severity: 'warn',
        page: page.number,
        place,
        facts: { sides: sides.join(' '), what: frame.kind },
      });
    }
  }
  return findings;
}

/** null: it may end where it likes. */
function areaOf(frame: Frame): Rect | null {
  if (frame.kind === 'rect' || frame.kind === 'image') return frame;
  return frame.kind === 'path' && frame.fill !== null ? frame.bounds : null;
}

/** An area without ink is seen on other areas only. */
function isPaper(frame: Frame, color: PressJob['color']): boolean {
  const fill = frame.kind === 'rect' || frame.kind === 'path' ? frame.fill : null;
  return fill !== null && color(fill).cmyk.every((percent) => percent === 0);
}

type Side = 'left' | 'right' | 'top' | 'bottom';

function sidesShort({ x, y, width, height }: Rect, page: Page): readonly Side[] {
  const beyond: Readonly<Record<Side, Pt>> = {
    left: -x,
    right: x + width - page.width,
    top: -y,
    bottom: y + height - page.height,
  };
  return (Object.keys(beyond) as Side[]).filter((side) => beyond[side] > -near && beyond[side] < bleed);
}
