import type { Pt } from '../frames/geometry.ts';
import type { DraftFrame } from '../galley/draft.ts';
import type { Galley } from '../galley/galley.ts';

/** A stretch of a galley that goes into one column: frames `first` to `end` - 1, of which `top` is the top edge. */
export interface GalleyPart {
  readonly first: number;
  readonly end: number;
  /** In pt from the galley's top. */
  readonly top: Pt;
  readonly height: Pt;
  /** No legal cut fitted: the galley was cut between two lines. */
  readonly forced: boolean;
}

/**
 * Cuts a galley into columns. `roomAt(n)` = height of the nth column in pt. Cuts as low as possible at legal places;
 * where a single block is higher than its column it is cut between lines rather than let run off the page.
 */
export function cutGalley(galley: Galley, roomAt: (column: number) => Pt): GalleyPart[] {
  const parts: GalleyPart[] = [];
  let first = 0;
  let top = 0;
  for (let column = 0; first < galley.frames.length || column === 0; column++) {
    const room = roomAt(column) + 1e-6;
    if (galley.height - top <= room) {
      parts.push({ first, end: galley.frames.length, top, height: galley.height - top, forced: false });
      return parts;
    }
    const cut = galley.breaks.findLast((place) => place.frame > first && place.end - top <= room);
    if (cut !== undefined) {
      parts.push({ first, end: cut.frame, top, height: cut.end - top, forced: false });
      first = cut.frame;
      top = cut.resume;
      continue;
    }
    const next = galley.breaks.find((place) => place.frame > first);
    const forced = forcedCut(galley.frames, first, next?.frame ?? galley.frames.length, top + room);
    if (forced === null) {
      // Nothing at all fits here: leave this column empty, unless it is a whole page, where the rest must go as it is.
      if (column > 0 && roomAt(column) <= roomAt(column - 1) && parts.at(-1)?.end === first) {
        parts.push({ first, end: galley.frames.length, top, height: galley.height - top, forced: true });
        return parts;
      }
      parts.push({ first, end: first, top, height: 0, forced: false });
      continue;
    }
    parts.push({ first, end: forced, top, height: room, forced: true });
    first = forced;
    top = Math.min(...galley.frames.slice(first).map(topOf));
  }
  return parts;
}

/** The first frame between `first` and `limit` that reaches below `bottom`; null = the very first one does. */
function forcedCut(frames: readonly DraftFrame[], first: number, limit: number, bottom: Pt): number | null {
  let index = first;
  while (index < limit) {
    const frame = frames[index];
    if (frame === undefined || bottomOf(frame) > bottom) break;
    index++;
  }
  return index === first ? null : index;
}

/** Upper edge of a frame, about a line box for text. */
function topOf(frame: DraftFrame): Pt {
  switch (frame.kind) {
    case 'text':
      return frame.y - (frame.runs[0]?.size ?? 10);
    case 'line':
      return Math.min(frame.y1, frame.y2);
    case 'path':
      return frame.bounds.y;
    case 'link':
      return Math.min(...frame.areas.map((area) => area.y));
    case 'rect':
    case 'image':
      return frame.y;
  }
}

function bottomOf(frame: DraftFrame): Pt {
  switch (frame.kind) {
    case 'text':
      return frame.y + (frame.runs[0]?.size ?? 10) * 0.35;
    case 'line':
      return Math.max(frame.y1, frame.y2);
    case 'path':
      return frame.bounds.y + frame.bounds.height;
    case 'link':
      return Math.max(...frame.areas.map((area) => area.y + area.height));
    case 'rect':
    case 'image':
      return frame.y + frame.height;
  }
}
