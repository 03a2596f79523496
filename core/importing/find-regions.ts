import { fold } from '../text/fold.ts';
import { readLeadingDate, readPeriod } from '../text/read-dates.ts';
import type { Line } from './read-lines.ts';
import { readSectionName } from './section-names.ts';
import { isContentsLine, startOfBody } from './start-of-body.ts';

/** The three parts of a bulletin: what stands before the contents, the contents, and all that is printed after them. */
export interface Regions {
  readonly cover: readonly Line[];
  readonly contents: readonly Line[];
  readonly body: readonly Line[];
}

const FEWEST_ENTRIES = 5;

/** Stage 2: the lines by region. The contents stand between cover and body; some issues print them last. */
export const findRegions = (lines: readonly Line[]): Regions => {
  const bodyAt = startOfBody(lines);
  const front = lines.slice(0, bodyAt);
  const title = front.findIndex(isContentsTitle);
  const endAt = title >= 0 ? -1 : lines.findIndex((line, i) => i > bodyAt && isContentsTitle(line));
  if (endAt >= 0) {
    const last = lines.slice(endAt);
    if (last.filter(isContentsLine).length >= FEWEST_ENTRIES && startOfBody(last) >= last.length)
      return { cover: front, contents: last, body: lines.slice(bodyAt, endAt) };
  }
  const contentsAt = title >= 0 ? title : startOfUntitledContents(front);
  return { cover: front.slice(0, contentsAt), contents: front.slice(contentsAt), body: lines.slice(bodyAt) };
};

const isContentsTitle = (line: Line): boolean => /^muc luc\b/u.test(fold(line.plain)) && line.plain.length < 40;

/** Contents without their title begin with the first of many lines that end in a page number, or begin with a day or a list mark. */
const startOfUntitledContents = (front: readonly Line[]): number => {
  const paged = front.flatMap((line, i) => (isContentsLine(line) ? [i] : []));
  const listed = front.flatMap((line, i) => (isListed(line) ? [i] : []));
  const entries = paged.length >= FEWEST_ENTRIES ? paged : listed;
  const first = entries[0];
  if (first === undefined || entries.length < FEWEST_ENTRIES) return front.length;
  let at = first;
  while (at > 0 && isContentsHeading(front[at - 1])) at -= 1;
  return at;
};

const isListed = (line: Line): boolean => {
  if (readPeriod(line.plain, 2000) !== null) return false;
  const date = readLeadingDate(line.plain);
  return line.bullet || (date !== null && /\p{L}/u.test(line.plain.slice(date.end)));
};

const isContentsHeading = (line: Line | undefined): boolean =>
  line !== undefined &&
  (/^[IVX]{1,4}\.?$/u.test(line.plain) ||
    readSectionName(line.plain) !== null ||
    (readLeadingDate(line.plain) !== null && readPeriod(line.plain, 2000) === null));
