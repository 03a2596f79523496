import type { TextRun } from '../core/layout/frames/frame.ts';
import type { PrintedFace } from './printed-face.ts';

/**
 * The operands of `TJ` for one run (ISO 32000-1, 9.4.3), one for each stretch between `cuts` (offsets, ascending): codes in hexadecimal, and shifts for kerning
 * and word space in whole thousandths of an em. What rounding leaves over is carried to the next shift, so a line ends where the layout says to within 0.01 pt.
 * '' where the face has none of the characters.
 */
export function glyphStrings(
  text: string,
  run: Pick<TextRun, 'wordSpace' | 'size'>,
  { face, codes }: PrintedFace,
  cuts: readonly number[] = [],
): readonly string[] {
  const perEm = 1000 / face.unitsPerEm;
  const wordShift = run.size === 0 ? 0 : (run.wordSpace * 1000) / run.size;
  const done: string[] = [];
  let out = '';
  let codesSoFar = '';
  let shift = 0;
  let previous = -1;
  const close = (): string => (codesSoFar === '' ? out : `${out}<${codesSoFar}>`);
  for (let offset = 0; offset < text.length; offset++) {
    while (cuts[done.length] === offset) {
      done.push(close());
      out = '';
      codesSoFar = '';
    }
    const character = text.charCodeAt(offset);
    const index = face.indexOf(character);
    if (index < 0) continue;
    if (previous >= 0) shift += face.kern(previous, index) * perEm;
    if (shift >= 0.5 || shift <= -0.5) {
      const whole = Math.round(shift);
      out += codesSoFar === '' ? `${-whole}` : `<${codesSoFar}>${-whole}`;
      codesSoFar = '';
      shift -= whole;
    }
    codesSoFar += codes[index];
    if (character === space) shift += wordShift;
    previous = index;
  }
  return [...done, close()];
}

/** The letters of a run as they are painted; `closingSpace` adds the space at which the line was broken. */
export const paintedText = ({ text }: Pick<TextRun, 'text'>, closingSpace: boolean): string =>
  closingSpace && !text.endsWith(' ') ? `${text} ` : text;

const space = 0x20;
