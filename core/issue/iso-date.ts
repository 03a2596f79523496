import * as v from 'valibot';
import { addDays, readCivilDay, toDayNumber } from '../text/civil-day.ts';
import type { IsoDate } from './ids.ts';

/** Whether the text is a day of the Gregorian calendar written `YYYY-MM-DD`; refuses 2026-02-30. */
export const isIsoDate = (text: string): text is IsoDate => readCivilDay(text) !== null;

/** The day so many days later; earlier when `days` is negative. */
export const daysAfter = (date: IsoDate, days: number): IsoDate => addDays(date, days) as IsoDate;

/** Days from one day to the other; negative when `to` is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from);

export const isoDateSchema = v.pipe(
  v.string(),
  v.check(isIsoDate, 'not a day YYYY-MM-DD of the calendar'),
  v.transform((text): IsoDate => text as IsoDate),
);

function dayNumber(date: IsoDate): number {
  const day = readCivilDay(date);
  if (day === null) throw new Error(`no day: ${date}`);
  return toDayNumber(day);
}
