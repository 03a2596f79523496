import type { Face } from '../../../../core/layout/fonts/face.ts';
import type { TextFrame, TextRun } from '../../../../core/layout/frames/frame.ts';
import { letterPlaces } from '../letter-places.ts';
import type { Pen } from './pen.ts';
import type { WordDrawing } from './word-drawing.ts';

/** A line word by word, each at the place that the layout gives it, so that it ends where the printed line ends. */
export function paintText(frame: TextFrame, pen: Pen, words: WordDrawing): void {
  for (const run of frame.runs) paintRun(frame, run, pen, words);
}

function paintRun(frame: TextFrame, run: TextRun, pen: Pen, words: WordDrawing): void {
  if (run.size <= 0) return;
  const face = pen.setFace(run.face, run.size, run.tracking);
  pen.setFill(run.color);
  let word = '';
  let lefts: number[] = [];
  const draw = (): void => {
    if (word !== '') drawWord(word, lefts, frame, face, pen, words);
    word = '';
    lefts = [];
  };
  letterPlaces(run, face, (at, left) => {
    const letter = run.text[at] ?? '';
    if (letter === ' ') {
      draw();
      return;
    }
    word += letter;
    lefts.push(left);
  });
  draw();
}

function drawWord(
  word: string,
  lefts: readonly number[],
  { x, y }: TextFrame,
  face: Face,
  { context }: Pen,
  words: WordDrawing,
): void {
  if (words.isDrawnWhole(word, face)) {
    context.fillText(word, x + (lefts[0] ?? 0), y);
    return;
  }
  for (const [at, left] of lefts.entries()) context.fillText(word[at] ?? '', x + left, y);
}
