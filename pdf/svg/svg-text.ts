import type { TextFrame, TextRun } from '../../core/layout/frames/frame.ts';
import type { PdfResources } from '../resources.ts';
import type { GlyphOutlines } from './glyph-outlines.ts';
import { svgNumber } from './svg-number.ts';

/** A line as outlines: one group a run, placed in points, its glyphs in font units. */
export function svgTextLine(frame: TextFrame, outlines: GlyphOutlines, resources: PdfResources): string {
  return frame.runs.map((run) => svgRun(frame, run, outlines, resources)).join('');
}

function svgRun(frame: TextFrame, run: TextRun, outlines: GlyphOutlines, resources: PdfResources): string {
  const face = resources.face(run.face);
  const scale = run.size / face.unitsPerEm;
  if (scale === 0) return '';
  let x = 0;
  let previous = -1;
  let uses = '';
  for (let offset = 0; offset < run.text.length; offset++) {
    const character = run.text.charCodeAt(offset);
    const index = face.indexOf(character);
    if (index < 0) continue;
    if (previous >= 0) x += face.kern(previous, index);
    const name = outlines.name(run.face, face.glyph(index));
    if (name !== '') uses += `<use href="#${name}" x="${svgNumber(x)}"/>`;
    x += face.advance(index) + (run.tracking + (character === space ? run.wordSpace : 0)) / scale;
    previous = index;
  }
  const place = `translate(${svgNumber(frame.x + run.x)} ${svgNumber(frame.y)}) scale(${scale} ${-scale})`;
  return `<g fill="${resources.color(run.color).rgb}" transform="${place}">${uses}</g>`;
}

const space = 0x20;
