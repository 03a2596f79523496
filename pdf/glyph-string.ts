import type { TextRun } from '../core/layout/frames/frame.ts';
import type { PrintedFace } from './printed-face.ts';

/**
 * The operand of `TJ` for one run (ISO 32000-1, 9.4.3): codes in hexadecimal, and shifts for kerning and word space in whole
 * thousandths of an em. What rounding leaves over is carried to the next shift, so a line ends where the layout says to within 0.01 pt.
 * `closingSpace` adds the space at which the line was broken. '' when the face has none of the characters.
 */
export function glyphString(run: TextRun, { face, codes }: PrintedFace, closingSpace: boolean): string {
  const perEm = 1000 / face.unitsPerEm;
  const wordShift = run.size === 0 ? 0 : (run.wordSpace * 1000) / run.size;
  const text = closingSpace && !run.text.endsWith(' ') ? `${run.text} ` : run.text;
  let out = '';
  let codesSoFar = '';
  let shift = 0;
  let previous = -1;
  for (let offset = 0; offset < text.length; offset++) {
    const character = text.charCodeAt(offset);
    const index = face.indexOf(character);
    if (index < 0) continue;
    if (previous >= 0) shift += face.kern(previous, index) * perEm;
    if (shift >= 0.5 || shift <= -0.5) {
      const whole = Math.round(shift);
      out += `<${codesSoFar}>${-whole}`;
      codesSoFar = '';
      shift -= whole;
    }
    codesSoFar += codes[index];
    if (character === space) shift += wordShift;
    previous = index;
  }
  return codesSoFar === '' ? out : `${out}<${codesSoFar}>`;
}

const space = 0x20;
