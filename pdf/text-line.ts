import type { TextFrame, TextRun } from '../core/layout/frames/frame.ts';
import type { SpokenPart } from '../core/text/spoken-parts.ts';
import { numbers } from './content-stream.ts';
import { pdfText, serialize } from './device/pdf-value.ts';
import { glyphStrings, paintedText } from './glyph-string.ts';
import type { ArtifactKind } from './marked-content.ts';
import type { PageCanvas } from './page-canvas.ts';

/**
 * Paints a line: one text object for each stretch of it that belongs to the same node, one `TJ` for each run. Words of another language and abbreviations stand in
 * brackets of their own that say how they are read (ISO 32000-1, 14.9.2 and 14.9.5).
 */
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
    const text = paintedText(run, frame.brokenAtSpace && run === last);
    const parts = run.node === null ? [] : canvas.spoken(text);
    const cuts = parts.flatMap(({ start, end }) => [start, end]);
    const glyphs = glyphStrings(text, run, face, cuts);
    if (glyphs.every((one) => one === '')) continue;
    content.setFont(face.name, run.size);
    canvas.setText(run.color);
    content.setTracking(run.tracking);
    content.add(`1 0 0 -1 ${numbers(frame.x + run.x, frame.y)} Tm`);
    for (const [index, one] of glyphs.entries()) {
      // Every second stretch is a part: the cuts are where parts begin and end.
      const part = index % 2 === 1 ? parts[(index - 1) / 2] : undefined;
      if (one !== '') content.add(...(part === undefined ? [`[${one}]TJ`] : [spanOf(part), `[${one}]TJ`, 'EMC']));
    }
  }
  if (open !== undefined) content.add('ET');
}

function spanOf(part: SpokenPart): string {
  const properties = 'language' in part ? { Lang: pdfText(part.language) } : { E: pdfText(part.expansion) };
  return `/Span ${serialize(properties)} BDC`;
}

/** Text without a node is a running head in the upper part of the page and a running foot or folio in the lower part. */
function pageFurniture(frame: TextFrame, { height }: PageCanvas): ArtifactKind {
  if (frame.y < height / 6) return 'header';
  return frame.y > (height * 5) / 6 ? 'footer' : 'layout';
}
