import type { Pt } from '../frames/geometry.ts';
import type { Measure } from '../text/break-lines.ts';

/** Where running text goes: a measure, and while a picture stands beside it a narrower one. All in pt, y from the galley's top. */
export interface BodyFrame {
  readonly x: Pt;
  readonly width: Pt;
  readonly beside: { readonly x: Pt; readonly width: Pt; readonly bottom: Pt } | null;
}

/** The measure for text that starts at `y` with a `leading`, `hang` (pt) kept free at the left. */
export function measureAt(frame: BodyFrame, y: Pt, leading: Pt, hang: Pt = 0): Measure {
  const { beside } = frame;
  if (beside === null) return { narrow: frame.width, narrowLines: 0, wide: frame.width - hang };
  const narrowLines = Math.max(0, Math.ceil((beside.bottom - y) / leading - 1e-6));
  return { narrow: beside.width - hang, narrowLines: Math.min(narrowLines, 400), wide: frame.width - hang };
}

/** Left edge of each line for such a measure. */
export function lineLeft(frame: BodyFrame, measure: Measure, hang: Pt = 0): (line: number) => Pt {
  const { beside } = frame;
  return (line) => (beside !== null && line < measure.narrowLines ? beside.x : frame.x) + hang;
}

/** The box for a block that is not running text and starts at `y`. */
export function boxAt(frame: BodyFrame, y: Pt): { readonly x: Pt; readonly width: Pt } {
  return frame.beside !== null && y < frame.beside.bottom - 1e-6 ? frame.beside : frame;
}
