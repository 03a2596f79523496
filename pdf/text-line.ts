import type { TextFrame, TextRun } from '../core/layout/frames/frame.ts';
import type { NodeId } from '../core/layout/frames/geometry.ts';
import type { SpokenPart } from '../core/text/spoken-parts.ts';
import { numbers } from './content-stream.ts';
import { glyphStrings, paintedText } from './glyph-string.ts';
import type { ArtifactKind } from './marked-content.ts';
import type { PageCanvas } from './page-canvas.ts';
import type { PrintedFace } from './printed-face.ts';

/**
 * Paints a line: one text object for each stretch of it that belongs to the same node, one `TJ` for each run. A run with words of another language or abbreviations is
 * a text object of its own, with brackets in it: one for each stretch that is read aloud in its own way and one for each between.
 */
export function paintTextLine(frame: TextFrame, canvas: PageCanvas): void {
  const { content, marked } = canvas;
  const last = frame.runs.at(-1);
  let open: TextRun['node'] | undefined;
  const close = (): void => {
    if (open !== undefined) content.add('ET');
    open = undefined;
  };
  for (const run of frame.runs) {
    const { node } = run;
    const text = paintedText(run, frame.brokenAtSpace && run === last);
    const parts = node === null ? [] : canvas.spoken(text);
    if (node !== null && parts.length > 0) {
      close();
      paintInParts(run, node, text, parts, frame, canvas);
      continue;
    }
    if (open === undefined || node !== open) {
      close();
      marked.enter(node ?? pageFurniture(frame, canvas));
      content.add('BT');
      open = node;
    }
    const face = canvas.face(run.face);
    const [glyphs] = glyphStrings(text, run, face);
    if (glyphs === '') continue;
    setLook(run, face, frame, canvas);
    content.add(`[${glyphs}]TJ`);
  }
  close();
}

function paintInParts(
  run: TextRun,
  node: NodeId,
  text: string,
  parts: readonly SpokenPart[],
  frame: TextFrame,
  canvas: PageCanvas,
): void {
  const { content, marked } = canvas;
  const face = canvas.face(run.face);
  const cuts = parts.flatMap(({ start, end }) => [start, end]);
  marked.leave();
  content.add('BT');
  setLook(run, face, frame, canvas);
  for (const [index, glyphs] of glyphStrings(text, run, face, cuts).entries()) {
    if (glyphs === '') continue;
    // Every second stretch is a part: the cuts are where parts begin and end.
    const part = index % 2 === 1 ? parts[(index - 1) / 2] : undefined;
    if (part === undefined) marked.enter(node);
    else marked.enterPart(node, part);
    content.add(`[${glyphs}]TJ`);
  }
  marked.leave();
  content.add('ET');
}

/** Face, colour and place of a run. */
function setLook(run: TextRun, face: PrintedFace, frame: TextFrame, canvas: PageCanvas): void {
  const { content } = canvas;
  content.setFont(face.name, run.size);
  canvas.setText(run.color);
  content.setTracking(run.tracking);
  content.add(`1 0 0 -1 ${numbers(frame.x + run.x, frame.y)} Tm`);
}

/** Text without a node is a running head in the upper part of the page and a running foot or folio in the lower part. */
function pageFurniture(frame: TextFrame, { height }: PageCanvas): ArtifactKind {
  if (frame.y < height / 6) return 'header';
  return frame.y > (height * 5) / 6 ? 'footer' : 'layout';
}
