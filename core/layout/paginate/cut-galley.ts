import type { Pt } from '../frames/geometry.ts';
import type { DraftFrame, DraftNode } from '../galley/draft.ts';
import type { Galley, GalleyBreak } from '../galley/galley.ts';

/** A stretch of a galley that goes into one column: frames `first` to `end` - 1, of which `top` is the top edge. */
export interface GalleyPart {
  readonly first: number;
  readonly end: number;
  /** In pt from the galley's top. */
  readonly top: Pt;
  readonly height: Pt;
}

/**
 * Cuts a galley into columns, as low as possible at its cuts. `roomAt(n)` = height of the nth column in pt, `whole` = that of a column
 * that takes a whole page. A column in which not even the next stretch fits stays empty; a whole one takes it all the same.
 */
export function cutGalley(galley: Galley, whole: Pt, roomAt: (column: number) => Pt): GalleyPart[] {
  const parts: GalleyPart[] = [];
  let first = 0;
  let top = 0;
  for (let column = 0; ; column++) {
    const room = roomAt(column) + 1e-6;
    const next = galley.breaks.find((place) => place.frame > first);
    const takesAll = galley.height - top <= room || (next === undefined && room >= whole);
    if (takesAll) return [...parts, { first, end: galley.frames.length, top, height: galley.height - top }];
    const fitting = galley.breaks.findLast((place) => place.frame > first && place.end - top <= room);
    const cut = fitting ?? (room >= whole ? next : undefined);
    parts.push({ first, end: cut?.frame ?? first, top, height: cut === undefined ? 0 : cut.end - top });
    if (cut === undefined) continue;
    first = cut.frame;
    top = cut.resume;
  }
}

/** A galley in which every stretch between two cuts fits `room` (pt): blocks that are higher are cut between their lines, with a warning. */
export function withForcedCuts(galley: Galley, room: Pt, node: DraftNode): Galley {
  const breaks: GalleyBreak[] = [];
  const warnings = [...galley.warnings];
  let first = 0;
  let top = 0;
  for (const place of [...galley.breaks, { frame: galley.frames.length, end: galley.height, resume: galley.height }]) {
    while (place.end - top > room) {
      const frame = forcedCut(galley.frames, first, place.frame, top + room);
      if (frame === null) break;
      const bottoms = galley.frames.slice(first, frame).map(bottomOf);
      const resume = Math.min(...galley.frames.slice(frame, place.frame).map(topOf));
      if (resume <= top) break;
      breaks.push({ frame, end: Math.min(Math.max(...bottoms), top + room), resume });
      warnings.push({ key: 'block-too-tall', severity: 'warn', place: node.place, facts: {} });
      first = frame;
      top = resume;
    }
    if (place.frame < galley.frames.length) breaks.push(place);
    first = place.frame;
    top = place.resume;
  }
  return { ...galley, breaks, warnings };
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
