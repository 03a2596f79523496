import { daysBetween, isCivilDay, toIso } from '../text/civil-day.ts';
import { type DatePeriod, placeInPeriod, type WrittenDate } from '../text/read-dates.ts';

const LONGEST_DAYS = 45;

/** The days from the first to the last date of the items, for an issue that does not name its week; null without dates or year. */
export const weekOfDates = (dates: readonly WrittenDate[], fallbackYear: number | undefined): DatePeriod | null => {
  const year = dates.find((date) => date.first.year !== null)?.first.year ?? fallbackYear;
  const first = dates[0];
  if (year === undefined || first === undefined) return null;
  const firstDay = { ...first.first, year };
  if (!isCivilDay(firstDay)) return null;
  const anchor = toIso(firstDay);
  const around = { from: anchor, to: anchor };
  const days = dates
    .map((date) => placeInPeriod(date.first, around))
    .filter((day) => day !== null)
    .filter((day) => Math.abs(daysBetween(anchor, day)) <= LONGEST_DAYS)
    .sort();
  return { from: days[0] ?? anchor, to: days.at(-1) ?? anchor };
};
