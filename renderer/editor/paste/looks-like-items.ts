import { isInCapitals } from '../../../core/text/capitals.ts';
import { readLeadingDate } from '../../../core/text/read-dates.ts';

/** Letters that a headline has at least. */
const shortest = 12;

/** Lines that a headline has at most, and one of text. */
const mostLines = 5;

/**
 * Whether a pasted text looks like several items of a bulletin: at least two headlines (a date and words in capitals, on one line or on two),
 * each followed by text that is not a headline.
 */
export const looksLikeItems = (text: string): boolean => {
  const lines = text
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  let found = 0;
  for (const [index, line] of lines.entries()) {
    const rest = behindDate(line);
    if (rest === null) continue;
    const at = rest === '' ? index + 1 : index;
    const headline = rest === '' ? (lines[at] ?? '') : rest;
    const below = lines.slice(at + 1, at + 1 + mostLines).find((next) => !isHeadline(next));
    if (isHeadline(headline) && below !== undefined && behindDate(below) === null) found++;
    if (found >= 2) return true;
  }
  return false;
};

/** What follows the date at the start of a line; null = no date. */
function behindDate(line: string): string | null {
  const found = readLeadingDate(line);
  return found === null ? null : line.slice(found.end).replace(/^[\s:.,;)\]–-]+/u, '');
}

function isHeadline(line: string): boolean {
  return line.length >= shortest && isInCapitals(line);
}
