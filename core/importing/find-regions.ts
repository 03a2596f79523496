import { fold } from '../text/fold.ts';
import { readLeadingDate } from '../text/read-dates.ts';
import { hasSurePageMark, isPageAlone, pageMarkAt } from './page-mark.ts';
import type { Line } from './read-lines.ts';
import { readSectionName } from './section-names.ts';
import { readSourceLine, splitTrailingSource } from './source-line.ts';

/** The three parts of a bulletin: what stands before the contents, the contents, and all that is printed after them. */
export interface Regions {
  readonly cover: readonly Line[];
  readonly contents: readonly Line[];
  readonly body: readonly Line[];
}

const PROSE_LENGTH = 150;
const SENTENCES_LENGTH = 95;
const LOOK_AHEAD = 12;
const FEWEST_ENTRIES = 5;

/** Stage 2: the lines by region. The body begins with the headings of the first running text that no contents line follows. */
export const findRegions = (lines: readonly Line[]): Regions => {
  const bodyAt = startOfBody(lines);
  const front = lines.slice(0, bodyAt);
  const title = front.findIndex((line) => /^muc luc\b/u.test(fold(line.plain)) && line.plain.length < 40);
  const contentsAt = title >= 0 ? title : startOfUntitledContents(front);
  return { cover: front.slice(0, contentsAt), contents: front.slice(contentsAt), body: lines.slice(bodyAt) };
};

const startOfBody = (lines: readonly Line[]): number => {
  const prose = lines.findIndex((line, i) => isProse(line) && !contentsFollow(lines, i));
  const sourced = lines.findIndex((line, i) => (isDatedHeadline(line) || isTitle(line)) && sourceFollows(lines, i));
  const dated = prose < 0 && sourced < 0 ? lines.findIndex(isDatedHeadline) : -1;
  let at = Math.min(...[prose, sourced, dated].map((found) => (found < 0 ? lines.length : found)));
  while (at > 0 && belongsToBody(lines, at - 1)) at -= 1;
  return at;
};

const isTitle = (line: Line): boolean => line.capitals && line.plain.split(' ').length >= 4 && pageMarkAt(line.plain) === null;

/** Its source stands in the line, or in the next two before another headline begins. */
const sourceFollows = (lines: readonly Line[], at: number): boolean => {
  const line = lines[at];
  if (line !== undefined && splitTrailingSource(line, true) !== null) return true;
  for (const next of lines.slice(at + 1, at + 3)) {
    if (readSourceLine(next)?.label === true) return true;
    if (isDatedHeadline(next) || next.capitals) return false;
  }
  return false;
};

/** Running text: long, or shorter with a full stop inside; a contents title is neither. */
const isProse = (line: Line): boolean => {
  const { plain } = line;
  if (line.capitals || hasSurePageMark(plain) || line.text.startsWith('|')) return false;
  if (plain.length >= PROSE_LENGTH) return readLeadingDate(plain) === null || /[.;]\s/u.test(plain);
  return plain.length >= SENTENCES_LENGTH && /\p{Ll}[.!?]\s+\p{Lu}/u.test(plain);
};

const contentsFollow = (lines: readonly Line[], at: number): boolean => {
  const ahead = lines.slice(at + 1, at + 1 + LOOK_AHEAD);
  return ahead.filter((line) => isContentsLine(line)).length >= Math.min(3, ahead.length);
};

const isContentsLine = ({ plain, capitals }: Line): boolean =>
  hasSurePageMark(plain) ||
  isPageAlone(plain) ||
  (!capitals && plain.length < PROSE_LENGTH && pageMarkAt(plain) !== null && !/[.;]$/u.test(plain));

const belongsToBody = (lines: readonly Line[], at: number): boolean => {
  const line = lines[at];
  if (line === undefined || hasSurePageMark(line.plain) || isPageAlone(line.plain) || line.text.startsWith('|')) return false;
  if (readSourceLine(line) !== null || splitTrailingSource(line, true) !== null) return true;
  if (isDatedHeadline(line)) return true;
  if (readSectionName(line.plain) !== null) return true;
  if (/^muc luc\b|^diem tin\b|^so \d/u.test(fold(line.plain))) return false;
  if (line.capitals) return line.plain.split(' ').length >= 3;
  return isProse(line);
};

const isDatedHeadline = (line: Line): boolean => {
  const date = readLeadingDate(line.plain);
  return (
    date !== null &&
    /\p{L}/u.test(line.plain.slice(date.end)) &&
    (line.capitals || line.level > 0 || line.bold) &&
    pageMarkAt(line.plain) === null
  );
};

/** Contents without their title begin with the first of many lines that end in a page number. */
const startOfUntitledContents = (front: readonly Line[]): number => {
  const paged = front.flatMap((line, i) => (isContentsLine(line) ? [i] : []));
  const first = paged[0];
  if (first === undefined || paged.length < FEWEST_ENTRIES) return front.length;
  let at = first;
  while (at > 0 && isContentsHeading(front[at - 1])) at -= 1;
  return at;
};

const isContentsHeading = (line: Line | undefined): boolean =>
  line !== undefined &&
  (/^[IVX]{1,4}\.?$/u.test(line.plain) || readSectionName(line.plain) !== null || readLeadingDate(line.plain) !== null);
