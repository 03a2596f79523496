import { isCivilDay, readCivilDay, toIso } from './civil-day.ts';

/** An ISO day as fields and tables show it: `23/6/2026`; '' for none. */
export const writeDay = (iso: string | null): string => {
  const day = iso === null ? null : readCivilDay(iso);
  return day === null ? '' : `${day.day}/${day.month}/${day.year}`;
};

/** The ISO day of `23/6/2026`, `23-6-2026`, `23.6.2026` or `2026-06-23`; null = it is none. */
export const readWrittenDay = (text: string): string | null => {
  const written = text.trim();
  if (readCivilDay(written) !== null) return written;
  const parts = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/u.exec(written);
  const day = { day: Number(parts?.[1]), month: Number(parts?.[2]), year: Number(parts?.[3]) };
  return parts !== null && isCivilDay(day) ? toIso(day) : null;
};
