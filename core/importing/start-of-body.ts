import { fold } from '../text/fold.ts';
import { readLeadingDate } from '../text/read-dates.ts';
import { hasSurePageMark, isPageAlone, pageMarkAt } from './page-mark.ts';
import type { Line } from './read-lines.ts';
import { readSectionName } from './section-names.ts';
import { readSourceLine, splitTrailingSource } from './source-line.ts';

const PROSE_LENGTH = 150;
const SENTENCES_LENGTH = 95;
const LOOK_AHEAD = 12;
const FEWEST_ENTRIES = 3;
const MOST_TITLE_LINES = 3;
const NEIGHBOURS = 3;

/**
 * Index of the first line of the body: the headings of the first running text, or of the first headline with its source, that
 * no contents line follows. The number of lines when there is no body.
 */
export const startOfBody = (lines: readonly Line[]): number => {
  const prose = lines.findIndex((line, i) => isProse(line) && !contentsFollow(lines, i));
  const sourced = lines.findIndex((line, i) => (isDatedHeadline(line) || isTitle(line)) && sourceStandsNear(lines, i));
  const dated = prose < 0 && sourced < 0 ? lines.findIndex(isDatedHeadline) : -1;
  const found = [prose, sourced, dated].map((at) => (at < 0 ? lines.length : at));
  return headingsAbove(lines, Math.min(...found));
};

/** A line of the contents tells itself by its page. */
export const isContentsLine = ({ plain, capitals }: Line): boolean =>
  hasSurePageMark(plain) ||
  isPageAlone(plain) ||
  (!capitals && plain.length < PROSE_LENGTH && pageMarkAt(plain) !== null && !/[.;]$/u.test(plain));

/**
 * Goes up over the headings of the text at `at`. Above one headline with a date, or above the title of the trend summary, stand
 * only names of sections: more headlines without a source between them are contents.
 */
const headingsAbove = (lines: readonly Line[], at: number): number => {
  let start = at;
  let titleLines = isDatedHeadline(lines[at]) ? MOST_TITLE_LINES : 0;
  let inTrend = false;
  while (start > 0) {
    const line = lines[start - 1];
    if (line === undefined || endsFront(lines, start - 1)) break;
    const name = readSectionName(line.plain);
    if (readSourceLine(line) !== null || splitTrailingSource(line, true) !== null)
      titleLines = isDatedHeadline(line) ? MOST_TITLE_LINES : 0;
    else if (name !== null) inTrend ||= name.kind === 'trend';
    else if (isDatedHeadline(line) || isDateAbove(line, lines[start])) {
      if (titleLines >= MOST_TITLE_LINES || inTrend) break;
      titleLines = MOST_TITLE_LINES;
    } else if (line.capitals && !line.bullet && line.plain.split(' ').length >= 3) {
      if (titleLines >= MOST_TITLE_LINES) break;
      titleLines += 1;
    } else if (!isProse(line)) break;
    start -= 1;
  }
  return start;
};

const endsFront = (lines: readonly Line[], at: number): boolean => {
  const line = lines[at];
  if (line === undefined || hasSurePageMark(line.plain) || isPageAlone(line.plain) || line.text.startsWith('|')) return true;
  if (/^muc luc\b|^diem tin\b|^so \d/u.test(fold(line.plain))) return true;
  const paged = (each: Line): boolean => pageMarkAt(each.plain) !== null;
  return line.capitals && paged(line) && lines.slice(Math.max(0, at - NEIGHBOURS), at).some(paged);
};

const isDateAbove = (line: Line, next: Line | undefined): boolean =>
  next !== undefined &&
  (next.capitals || next.level > 0 || next.bold) &&
  line.plain.length < 20 &&
  readLeadingDate(line.plain)?.end === line.plain.length;

const isTitle = (line: Line): boolean => line.capitals && line.plain.split(' ').length >= 4 && pageMarkAt(line.plain) === null;

/** Its source stands in the line, or in the next two before another headline begins. */
const sourceStandsNear = (lines: readonly Line[], at: number): boolean => {
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

/** Three lines of contents stand ahead, before the next running text; folios between paragraphs are none. */
const contentsFollow = (lines: readonly Line[], at: number): boolean => {
  const ahead = lines.slice(at + 1, at + 1 + LOOK_AHEAD);
  let found = 0;
  for (const line of ahead) {
    if (isProse(line)) return false;
    if (isContentsLine(line)) found += 1;
    if (found >= FEWEST_ENTRIES) return true;
  }
  return found > 0 && found === ahead.length;
};

const isDatedHeadline = (line: Line | undefined): boolean => {
  const date = line === undefined ? null : readLeadingDate(line.plain);
  return (
    line !== undefined &&
    date !== null &&
    /\p{L}/u.test(line.plain.slice(date.end)) &&
    (line.capitals || line.level > 0 || line.bold) &&
    pageMarkAt(line.plain) === null
  );
};
