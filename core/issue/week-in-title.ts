import type { IsoDate } from './ids.ts';
import type { Period } from './issue.ts';

/** A day as people write it: `18/5/2026`, `18-05`, `18.5`; not a part of a longer row of numbers. */
const writtenDay = /(?<!\d[/.]?)(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}))?(?![/.]?\d)/gu;

/** Writes the days of the new week where the text names those of the old one, in the way they were written; other days stay. */
export const withNewDates = (text: string, before: Period, after: Period): string =>
  text.replace(writtenDay, (written: string, day: string, separator: string, month: string, year: string | undefined) => {
    const names = (date: IsoDate) =>
      Number(date.slice(8)) === Number(day) &&
      Number(date.slice(5, 7)) === Number(month) &&
      (year === undefined || date.startsWith(year));
    if (names(before.from)) return writtenAs(after.from, { day, separator, month, year });
    return names(before.to) ? writtenAs(after.to, { day, separator, month, year }) : written;
  });

interface Written {
  readonly day: string;
  readonly separator: string;
  readonly month: string;
  readonly year: string | undefined;
}

function writtenAs(date: IsoDate, { day, separator, month, year }: Written): string {
  const [newYear = '', newMonth = '', newDay = ''] = date.split('-');
  const parts = [inStyle(newDay, day), inStyle(newMonth, month), ...(year === undefined ? [] : [newYear])];
  return parts.join(separator);
}

/** With a leading zero only where the old number was written with one. */
function inStyle(number: string, like: string): string {
  return like.startsWith('0') ? number : String(Number(number));
}
