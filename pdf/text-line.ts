import type { TextFrame, TextRun } from '../core/layout/frames/frame.ts';
import { numbers } from './content-stream.ts';
import { glyphString } from './glyph-string.ts';
import type { ArtifactKind } from './marked-content.ts';
import type { PageCanvas } from './page-canvas.ts';

/** Paints a line: one text object for each stretch of it that belongs to the same node, one `TJ` for each run. */
export function paintTextLine(frame: TextFrame, canvas: PageCanvas): void {
  const { content, marked } = canvas;
  const last = frame.runs.at(-1);
  let open: TextRun['node'] | undefined;
  for (const run of frame.runs) {
    if (open === undefined || run.node !== open) {
      if (open !== undefined) content.add('ET');
      marked.enter(run.node ?? pageFurniture(frame, canvas));
      content.add('BT');
      open = run.node;
    }
    const face = canvas.face(run.face);
    const glyphs = glyphString(run, face, frame.brokenAtSpace && run === last);
    if (glyphs === '') continue;
    content.setFont(face.name, run.size);
    canvas.setText(run.color);
    content.setTracking(run.tracking);
    content.add(`1 0 0 -1 ${numbers(frame.x + run.x, frame.y)} Tm`, `[${glyphs}]TJ`);
  }
  if (open !== undefined) content.add('ET');
}

/** Text without a node is a running head in the upper part of the page and a running foot or folio in the lower part. */
function pageFurniture(frame: TextFrame, { height }: PageCanvas): ArtifactKind {
  if (frame.y < height / 6) return 'header';
  return frame.y > (height * 5) / 6 ? 'footer' : 'layout';
}
