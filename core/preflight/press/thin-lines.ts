import type { Frame } from '../../layout/frames/frame.ts';
import type { Pt } from '../../layout/frames/geometry.ts';
import type { Layout } from '../../layout/frames/layout.ts';
import { type PressFinding, type PressJob, placeOf } from './press-finding.ts';

/** The thinnest line that holds on a plate. */
const least: Pt = 0.25;

/** Lines, strokes and slips of colour that may break or vanish in print; each thickness of a page once. */
export function thinLines(layout: Layout, { scale }: PressJob): readonly PressFinding[] {
  const findings: PressFinding[] = [];
  for (const { number, frames } of layout.pages) {
    const found = new Set<number>();
    for (const frame of frames) {
      const thickness = thicknessOf(frame);
      if (thickness === null) continue;
      const printed = Math.round(thickness * scale * 1000) / 1000;
      if (printed >= least || found.has(printed)) continue;
      found.add(printed);
      const place = placeOf(layout, 'node' in frame ? frame.node : null);
      findings.push({ kind: 'thin-line', severity: 'warn', page: number, place, facts: { thickness: printed, least } });
    }
  }
  return findings;
}

/** null: it is no line. */
function thicknessOf(frame: Frame): Pt | null {
  switch (frame.kind) {
    case 'line':
      return frame.thickness;
    case 'path':
      return frame.stroke?.thickness ?? null;
    case 'rect':
      return Math.min(frame.width, frame.height);
    default:
      return null;
  }
}
