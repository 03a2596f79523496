import { addDays, type CivilDay, daysBetween, isCivilDay, readCivilDay, toIso } from './civil-day.ts';

/** A day as people write it: `18/05`, `2/3`, `15-5`, `18/5/2026`; the year is often left out. */
export interface WrittenDay {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

export interface WrittenDate {
  readonly first: WrittenDay;
  /** The last day of a range such as `1-3/6`, else null. */
  readonly last: WrittenDay | null;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
}

/** The days an issue is about, ISO dates. */
export interface DatePeriod {
  readonly from: string;
  readonly to: string;
}

const DAY = String.raw`(?:ngày\s+)?(\d{1,2})\s?[/.-]\s?(\d{1,2})(?:\s?[/.-]\s?(\d{4}))?`;
const TO = String.raw`\s*(?:-|–|—|đến(?:\s+hết)?|tới)\s*`;
const WEEKDAY = String.raw`(?:(?:Thứ\s+(?:Hai|Ba|Tư|Năm|Sáu|Bảy|[2-7])|Chủ\s+nhật|T[2-7]|CN)\s*,?\s*)?`;
const SHORT_RANGE = /(?<![\d/])(\d{1,2})\s?[-–—]\s?(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?(?![\d/])/iu;
const LONG_RANGE = new RegExp(String.raw`(?<![\d/])${DAY}${TO}${DAY}(?![\d/])`, 'iu');
const ONE_DAY = new RegExp(String.raw`(?<![\d/])${DAY}(?![\d/])`, 'iu');
const LEADING = new RegExp(String.raw`^[\s[(*_]*${WEEKDAY}(?:ngày\s+)?(?=\d)`, 'iu');

/**
 * The date that a line begins with, also after a weekday, `Ngày`, a bracket or bold marks; null when it begins with something
 * else or with a day that no year has. `1-3/6` and `29/5-2/6` are ranges; `15-5` is a day.
 */
export const readLeadingDate = (line: string): WrittenDate | null => {
  const skipped = LEADING.exec(line)?.[0].length;
  if (skipped === undefined) return null;
  const found = readDate(line.slice(skipped, skipped + 40));
  return found?.start === 0 ? { ...found, start: skipped, end: found.end + skipped } : null;
};

/** The first date or range of dates anywhere in the text. */
export const readDate = (text: string): WrittenDate | null => {
  const candidates = [longRange(text), shortRange(text), oneDay(text)].filter((found) => found !== null);
  return candidates.reduce<WrittenDate | null>((best, found) => (best === null || found.start < best.start ? found : best), null);
};

/**
 * The week of an issue in a line such as `Tuần từ 18/05-24/5/2026` or `29/12/2025 - 4/1/2026`; a missing first year is that
 * of the last day or, when the week would run backwards, the year before. Null without a range or without any year.
 */
export const readPeriod = (text: string, fallbackYear?: number): DatePeriod | null => {
  const range = longRange(text) ?? shortRange(text);
  if (range === null || range.last === null) return null;
  const lastYear = range.last.year ?? range.first.year ?? fallbackYear;
  if (lastYear === undefined) return null;
  const to = { ...range.last, year: lastYear };
  const wraps = range.first.month > range.last.month;
  const from = { ...range.first, year: range.first.year ?? (wraps ? lastYear - 1 : lastYear) };
  const late = range.last.year === null && range.first.year !== null && wraps ? { ...to, year: lastYear + 1 } : to;
  if (!isCivilDay(from) || !isCivilDay(late)) return null;
  const period = { from: toIso(from), to: toIso(late) };
  return daysBetween(period.from, period.to) >= 0 ? period : null;
};

/** The ISO date of a written day; without a year it is the one nearest to the period (mind December and January). Null if no such day. */
export const placeInPeriod = (written: WrittenDay, period: DatePeriod): string | null => {
  if (written.year !== null) return isoOf(written, written.year);
  const from = readCivilDay(period.from);
  if (from === null) return null;
  const middle = addDays(period.from, Math.floor(daysBetween(period.from, period.to) / 2));
  const years = [from.year, from.year + 1, from.year - 1];
  const dates = years.map((year) => isoOf(written, year)).filter((date) => date !== null);
  return dates.reduce<string | null>(
    (best, date) => (best === null || Math.abs(daysBetween(middle, date)) < Math.abs(daysBetween(middle, best)) ? date : best),
    null,
  );
};

const isoOf = ({ day, month }: WrittenDay, year: number): string | null => {
  const civil: CivilDay = { year, month, day };
  return isCivilDay(civil) ? toIso(civil) : null;
};

const shortRange = (text: string): WrittenDate | null => {
  const m = SHORT_RANGE.exec(text);
  if (m === null) return null;
  const last = written(m[2], m[3], m[4]);
  const first = written(m[1], m[3], m[4]);
  return first === null || last === null || first.day >= last.day ? null : found(m, first, last);
};

const longRange = (text: string): WrittenDate | null => {
  const m = LONG_RANGE.exec(text);
  if (m === null) return null;
  const first = written(m[1], m[2], m[3]);
  const last = written(m[4], m[5], m[6]);
  return first === null || last === null ? null : found(m, first, last);
};

const oneDay = (text: string): WrittenDate | null => {
  const m = ONE_DAY.exec(text);
  if (m === null) return null;
  const first = written(m[1], m[2], m[3]);
  return first === null ? null : found(m, first, null);
};

/** A day that at least a leap year has. */
const written = (day: string | undefined, month: string | undefined, year: string | undefined): WrittenDay | null => {
  const read = { day: Number(day), month: Number(month), year: year === undefined ? null : Number(year) };
  return isCivilDay({ ...read, year: read.year ?? 2024 }) ? read : null;
};

const found = (match: RegExpExecArray, first: WrittenDay, last: WrittenDay | null): WrittenDate => ({
  first,
  last,
  start: match.index,
  end: match.index + match[0].length,
});
