/** A day of the calendar; months and days count from 1. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const ISO_FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Reads `YYYY-MM-DD` (ISO 8601); null for anything else and for days that do not exist, such as 2026-02-30. */
export const readCivilDay = (iso: string): CivilDay | null => {
  const parts = ISO_FORM.exec(iso);
  if (parts === null) return null;
  const day = { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) };
  return isCivilDay(day) ? day : null;
};

export const isCivilDay = ({ year, month, day }: CivilDay): boolean =>
  Number.isInteger(year) && year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** The day as `YYYY-MM-DD`. */
export const toIso = ({ year, month, day }: CivilDay): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/**
 * Days since 1970-01-01 in the proleptic Gregorian calendar, without any clock.
 * Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 */
export const toDayNumber = ({ year, month, day }: CivilDay): number => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
};

/** The inverse of `toDayNumber` (civil_from_days of the same source). */
export const fromDayNumber = (dayNumber: number): CivilDay => {
  const z = dayNumber + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted + (shifted < 10 ? 3 : -9);
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
};

/** The date so many days later (or earlier, if negative); an unreadable date is handed back as it stands. */
export const addDays = (date: string, days: number): string => {
  const day = readCivilDay(date);
  return day === null ? date : toIso(fromDayNumber(toDayNumber(day) + days));
};

/** Days from the first date to the second, negative when the second is earlier; NaN when one cannot be read. */
export const daysBetween = (from: string, to: string): number => {
  const first = readCivilDay(from);
  const second = readCivilDay(to);
  return first === null || second === null ? Number.NaN : toDayNumber(second) - toDayNumber(first);
};

const daysInMonth = (year: number, month: number): number => {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
};
