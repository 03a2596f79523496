import type { Face } from '../../../core/layout/fonts/face.ts';
import type { TextRun } from '../../../core/layout/frames/frame.ts';
import type { Pt } from '../../../core/layout/frames/geometry.ts';

/**
 * Calls `each` for every character of the run that the face can print: its place in the run's text, its left edge and advance, in points
 * from the left edge of the run's frame. Kerning belongs to the gap before a character, tracking and word space to the character itself.
 */
export function letterPlaces(run: TextRun, face: Face, each: (at: number, left: Pt, advance: Pt) => void): void {
  const scale = run.size / face.unitsPerEm;
  let x = run.x;
  let previous = -1;
  for (let at = 0; at < run.text.length; at++) {
    const character = run.text.charCodeAt(at);
    const index = face.indexOf(character);
    if (index < 0) continue;
    if (previous >= 0) x += face.kern(previous, index) * scale;
    const advance = face.advance(index) * scale + run.tracking + (character === space ? run.wordSpace : 0);
    each(at, x, advance);
    x += advance;
    previous = index;
  }
}

const space = 0x20;
