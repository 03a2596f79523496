import type { FaceSource } from '../../../core/layout/fonts/face.ts';
import type { CaretMark } from '../layout-summary.ts';
import { lineBox } from './frame-box.ts';
import type { PrintedLetter } from './printed-text.ts';

/**
 * Where a caret before the character at `offset` of a part's plain text stands on the page; null = nothing of it is printed. After a letter it
 * stands at that letter's right edge; after a space at the left edge of what follows, on the next line if it is there.
 */
export function caretPlace(letters: readonly PrintedLetter[], text: string, offset: number, faces: FaceSource): CaretMark | null {
  const followsLetter = offset > 0 && !/\s/u.test(text[offset - 1] ?? '');
  const before = letters.findLast((letter) => letter.offset >= 0 && letter.offset < offset);
  const after = letters.find((letter) => letter.offset >= offset);
  const letter = (followsLetter ? before : after) ?? before ?? after;
  if (letter === undefined) return null;
  const { y: top, height } = lineBox(letter.line, faces);
  return { page: letter.page, x: letter === before ? letter.right : letter.left, top, height };
}

/** The offset nearest to `x` among the letters of one line, all of one part; null = none of them stands for a typed character. */
export function offsetAt(letters: readonly PrintedLetter[], x: number): number | null {
  const typed = letters.filter((letter) => letter.offset >= 0);
  const next = typed.find((letter) => x < (letter.left + letter.right) / 2);
  if (next !== undefined) return next.offset;
  const last = typed.at(-1);
  return last === undefined ? null : last.offset + 1;
}
