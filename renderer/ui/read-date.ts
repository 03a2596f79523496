import type { IsoDate } from '../../core/issue/ids.ts';
import { isCivilDay, toIso } from '../../core/text/civil-day.ts';

export type ReadDay =
  | { readonly kind: 'day'; readonly date: IsoDate }
  | { readonly kind: 'empty' }
  /** The month has fewer days. */
  | { readonly kind: 'no-such-day'; readonly month: number; readonly days: number }
  | { readonly kind: 'unreadable' };

/** A day as people type it: `23/6`, `23-6`, `23.6.2026`; without a year it is `year`. */
export const readDay = (typed: string, year: number): ReadDay => {
  const text = typed.trim();
  if (text === '') return { kind: 'empty' };
  const parts = /^(\d{1,2})\s*[/.\- ]\s*(\d{1,2})(?:\s*[/.\- ]\s*(\d{4}|\d{2}))?$/u.exec(text);
  if (parts === null) return { kind: 'unreadable' };
  const day = Number(parts[1]);
  const month = Number(parts[2]);
  const wanted = { year: fullYear(parts[3], year), month, day };
  if (isCivilDay(wanted)) return { kind: 'day', date: toIso(wanted) as IsoDate };
  if (month < 1 || month > 12 || day < 1) return { kind: 'unreadable' };
  return { kind: 'no-such-day', month, days: daysIn(wanted.year, month) };
};

function fullYear(written: string | undefined, year: number): number {
  if (written === undefined) return year;
  return written.length === 2 ? 2000 + Number(written) : Number(written);
}

function daysIn(year: number, month: number): number {
  return [31, 30, 29, 28].find((day) => isCivilDay({ year, month, day })) ?? 31;
}
