import type { Frame } from '../../core/layout/frames/frame.ts';
import type { Pt } from '../../core/layout/frames/geometry.ts';
import type { Page } from '../../core/layout/frames/page.ts';
import type { PdfResources } from '../resources.ts';
import { slugFace } from './marks.ts';

const size: Pt = 8;
const leading: Pt = 11;
/** From the trim's left edge; from its foot to the last line's box. */
const left: Pt = 47.64;
const foot: Pt = 62;
/** White above the imprint. */
const clear: Pt = 14;

/**
 * Sets the lines about the printing at the foot of the last page, under a short rule. Where text or pictures stand there already, a page
 * of its own follows. Lines longer than the measure are left as they are: an imprint is short.
 */
export function withImprint(pages: readonly Page[], lines: readonly string[], resources: PdfResources): readonly Page[] {
  const last = pages.at(-1);
  if (last === undefined || lines.length === 0) return pages;
  const top = last.height - foot - lines.length * leading - 6;
  const isFree = last.frames.every((frame) => bottomOf(frame) <= top - clear || topOf(frame) >= last.height - foot + leading);
  const number = isFree ? last.number : last.number + 1;
  const bare: Page = isFree ? last : { ...last, number, label: String(number), master: 'blank', section: null, frames: [] };
  const page = { ...bare, frames: [...bare.frames, ...imprintFrames(lines, top, resources)] };
  return [...pages.slice(0, isFree ? -1 : undefined), page];
}

function imprintFrames(lines: readonly string[], top: Pt, resources: PdfResources): readonly Frame[] {
  const face = resources.face(slugFace);
  const rule: Frame = { kind: 'rect', x: left, y: top, width: 70, height: 0.75, radius: 0, fill: 'mark-black', node: null };
  const texts = lines.map((text, index): Frame => {
    const width = face.widthAt(text, size);
    const run = { text, face: slugFace, size, color: 'mark-black', x: 0, width, wordSpace: 0, tracking: 0, node: null };
    return { kind: 'text', x: left, y: top + 6 + (index + 1) * leading - 3, width, runs: [run], brokenAtSpace: false };
  });
  return [rule, ...texts];
}

function topOf(frame: Frame): Pt {
  if (frame.kind === 'text') return frame.y - Math.max(...frame.runs.map((run) => run.size));
  if (frame.kind === 'line') return Math.min(frame.y1, frame.y2);
  if (frame.kind === 'path') return frame.bounds.y;
  return frame.kind === 'link' ? Number.POSITIVE_INFINITY : frame.y;
}

/** Links paint nothing. */
function bottomOf(frame: Frame): Pt {
  if (frame.kind === 'text') return frame.y + 4;
  if (frame.kind === 'line') return Math.max(frame.y1, frame.y2);
  if (frame.kind === 'path') return frame.bounds.y + frame.bounds.height;
  return frame.kind === 'link' ? Number.NEGATIVE_INFINITY : frame.y + frame.height;
}
