import { daysBetween } from '../text/civil-day.ts';
import { type DatePeriod, placeInPeriod } from '../text/read-dates.ts';
import type { ContentsEntry } from './read-contents.ts';

/**
 * Where the dates of one section's entries start over, a heading was not recognised: from there on the contents no longer say
 * which section an entry belongs to. One date out of order is a slip, two are a new section.
 */
export const doubtContentsKinds = (entries: readonly ContentsEntry[], period: DatePeriod): readonly ContentsEntry[] => {
  const days = entries.map(({ date }) => (date === null ? null : placeInPeriod(date.first, period)));
  let kind: string | null = null;
  let latest: string | null = null;
  let startedOver = false;
  return entries.map((entry, i) => {
    if (entry.kind !== kind) {
      kind = entry.kind;
      latest = null;
      startedOver = false;
    }
    const day = days[i] ?? null;
    const next = days.slice(i + 1, i + 1 + LOOK_AHEAD).find((each, k) => each !== null && entries[i + 1 + k]?.kind === kind);
    if (latest !== null && day !== null && next !== undefined && next !== null)
      startedOver ||= daysBetween(latest, day) < 0 && daysBetween(latest, next) < 0;
    if (day !== null && (latest === null || daysBetween(latest, day) > 0)) latest = day;
    return startedOver ? { ...entry, kind: null } : entry;
  });
};

const LOOK_AHEAD = 4;
