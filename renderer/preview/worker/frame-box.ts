import type { FaceSource } from '../../../core/layout/fonts/face.ts';
import type { Frame, TextFrame } from '../../../core/layout/frames/frame.ts';
import type { NodeId, Rect } from '../../../core/layout/frames/geometry.ts';
import type { Page } from '../../../core/layout/frames/page.ts';

/** The box of a line, from the ascent to the descent of its largest run. */
export function lineBox(line: TextFrame, faces: FaceSource): Rect {
  let ascent = 0;
  let descent = 0;
  for (const run of line.runs) {
    const face = faces(run.face);
    ascent = Math.max(ascent, face.ascent * run.size);
    descent = Math.max(descent, face.descent * run.size);
  }
  return { x: line.x, y: line.y - ascent, width: line.width, height: ascent + descent };
}

/** Where a frame lies and which elements it shows; null = an artifact, or nothing to see. */
export function taggedBox(frame: Frame, faces: FaceSource): { readonly box: Rect; readonly nodes: readonly NodeId[] } | null {
  switch (frame.kind) {
    case 'text': {
      const nodes = frame.runs.flatMap((run) => (run.node === null ? [] : [run.node]));
      return nodes.length === 0 ? null : { box: lineBox(frame, faces), nodes };
    }
    case 'rect':
    case 'image':
      return frame.node === null ? null : { box: frame, nodes: [frame.node] };
    case 'path':
      return frame.node === null ? null : { box: frame.bounds, nodes: [frame.node] };
    case 'line':
    case 'link':
      return null;
  }
}

/** The box around the frames that `belongs` says yes to, cut to the page; null = there are none. */
export function boxAround(page: Page, belongs: (node: NodeId) => boolean, faces: FaceSource): Rect | null {
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const frame of page.frames) {
    const tagged = taggedBox(frame, faces);
    if (tagged === null || !tagged.nodes.some(belongs)) continue;
    const { box } = tagged;
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    right = Math.max(right, box.x + box.width);
    bottom = Math.max(bottom, box.y + box.height);
  }
  if (left > right) return null;
  const x = Math.max(0, left);
  const y = Math.max(0, top);
  return { x, y, width: Math.min(page.width, right) - x, height: Math.min(page.height, bottom) - y };
}
