import { toNfc } from '../text/nfc.ts';
import { type Inline, type InlineText, inlineText } from './inline.ts';

/** A stretch of plain text: UTF-16 offsets, `end` not included. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Puts other words in place of stretches (in order, none overlapping). A stretch may reach over several runs: the new words take the look of its first letter. */
export const replaceInRuns = (text: InlineText, stretches: readonly Stretch[], words: string): InlineText => {
  if (stretches.length === 0) return text;
  const pieces: Inline[] = [];
  let done = 0;
  for (const { start, end } of stretches) {
    const look = sliceRuns(text, start, start + 1)[0];
    pieces.push(...sliceRuns(text, done, start), { ...look, text: words });
    done = end;
  }
  pieces.push(...sliceRuns(text, done, Number.POSITIVE_INFINITY));
  return inlineText(pieces).map((run) => ({ ...run, text: toNfc(run.text) }));
};

/** The same for text without look. */
export const replaceInPlain = (text: string, stretches: readonly Stretch[], words: string): string => {
  let replaced = '';
  let done = 0;
  for (const { start, end } of stretches) {
    replaced += text.slice(done, start) + words;
    done = end;
  }
  return replaced + text.slice(done);
};

/** The runs between two places of the plain text (UTF-16 units). */
function sliceRuns(text: InlineText, from: number, to: number): readonly Inline[] {
  let start = 0;
  return text.flatMap((run) => {
    const runStart = start;
    start += run.text.length;
    const part = run.text.slice(Math.max(0, from - runStart), Math.max(0, to - runStart));
    return part === '' ? [] : [{ ...run, text: part }];
  });
}
