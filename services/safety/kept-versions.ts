const day = 24 * 60 * 60 * 1000;

/** A version's place in the store. */
export interface VersionTime {
  readonly id: string;
  /** ms since 1970. */
  readonly at: number;
}

/**
 * The versions to keep at a moment `now` (ms since 1970): all of the last 24 hours, the last one of each day for a month (31 days), the last one of each
 * week for a year; and the newest, however old it is. Days and weeks are counted back from `now`.
 */
export const keptVersions = (versions: readonly VersionTime[], now: number): ReadonlySet<string> => {
  const newestFirst = [...versions].sort((a, b) => b.at - a.at);
  const kept = new Set<string>(newestFirst.slice(0, 1).map(({ id }) => id));
  const taken = new Set<string>();
  for (const { id, at } of newestFirst) {
    const span = spanOf(now - at);
    if (span === null || taken.has(span)) continue;
    if (span !== '') taken.add(span);
    kept.add(id);
  }
  return kept;
};

/** Versions of one span leave only their newest; '' = all stay, null = too old. */
function spanOf(age: number): string | null {
  if (age < day) return '';
  if (age < 31 * day) return `day ${Math.floor(age / day)}`;
  return age < 366 * day ? `week ${Math.floor(age / (7 * day))}` : null;
}
