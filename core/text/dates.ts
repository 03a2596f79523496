import { type CivilDay, readCivilDay, toDayNumber } from './civil-day.ts';

/**
 * How days and months are printed: `plain` 1/6, `official` 01/6 with a zero before days under 10 and before the months
 * 1 and 2 (Decree 30/2020/ND-CP, annex I, part II, section 4).
 */
export type DateStyle = 'plain' | 'official';

const WEEKDAYS = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];

/**
 * The date of an item as printed: `1/6`, over several days `1–3/6` or `29/5–2/6`.
 * Dates are ISO `YYYY-MM-DD`; one that cannot be read is printed as it stands.
 */
export const printDayMonth = (date: string, style: DateStyle, lastDate: string | null = null): string => {
  const first = readCivilDay(date);
  if (first === null) return date;
  const last = lastDate === null || lastDate === date ? null : readCivilDay(lastDate);
  if (last === null) return dayMonth(first, style);
  const inOneMonth = first.month === last.month && first.year === last.year;
  return `${inOneMonth ? printDay(first, style) : dayMonth(first, style)}–${dayMonth(last, style)}`;
};

/** The week of an issue as printed: `1/6 – 7/6/2026`, over New Year `29/12/2025 – 4/1/2026`. Dates as in `printDayMonth`. */
export const printPeriod = (from: string, to: string, style: DateStyle): string => {
  const first = readCivilDay(from);
  const last = readCivilDay(to);
  if (first === null || last === null) return `${from} – ${to}`;
  const start = first.year === last.year ? dayMonth(first, style) : `${dayMonth(first, style)}/${first.year}`;
  return `${start} – ${dayMonth(last, style)}/${last.year}`;
};

/** `Thứ Hai` ... `Chủ Nhật`; '' when the date cannot be read. */
export const weekdayName = (date: string): string => {
  const day = readCivilDay(date);
  // 1970-01-01, day 0, was a Thursday.
  return day === null ? '' : (WEEKDAYS[(((toDayNumber(day) + 4) % 7) + 7) % 7] ?? '');
};

const dayMonth = (day: CivilDay, style: DateStyle): string => {
  const month = style === 'official' && day.month <= 2 ? `0${day.month}` : String(day.month);
  return `${printDay(day, style)}/${month}`;
};

const printDay = ({ day }: CivilDay, style: DateStyle): string => (style === 'official' && day < 10 ? `0${day}` : String(day));
