import { fold } from '../text/fold.ts';
import { readLeadingDate } from '../text/read-dates.ts';
import type { Line } from './read-lines.ts';
import { withoutNumberAndPage } from './section-names.ts';

/** Names that the front of the issue gave away, folded: they come back as running heads. */
export interface KnownNames {
  readonly sections: ReadonlySet<string>;
  readonly furniture: ReadonlySet<string>;
}

const TIMES = 3;
/** In natural case it may be a sub-heading that several items have. */
const TIMES_IN_NATURAL_CASE = 8;
const LONGEST = 90;

/** Names of sections and bulletin, and short lines without digits that come back three times and more. */
export const knownNames = (body: readonly Line[], sections: readonly string[], bulletin: string): KnownNames => {
  const counts = new Map<string, number>();
  for (const line of body) {
    if (line.plain.length > LONGEST || line.text.includes('](') || line.bullet || !(line.capitals || line.level > 0)) continue;
    if (readLeadingDate(line.plain) !== null) continue;
    const key = keyOf(line.plain);
    counts.set(key, (counts.get(key) ?? 0) + (line.capitals ? 1 : TIMES / TIMES_IN_NATURAL_CASE));
  }
  const repeated = [...counts].filter(([key, count]) => count >= TIMES && key !== '').map(([key]) => key);
  return {
    sections: new Set(sections.map(fold)),
    furniture: new Set([...repeated, keyOf(bulletin)].filter((key) => key !== '')),
  };
};

/** A line that the page prints, not the item: folio, name and number of the bulletin, a title that repeats. */
export const isRunningHead = (line: Line, known: KnownNames): boolean => {
  if (line.plain.length > LONGEST) return false;
  // `- 5 -` looks like the entry of a list.
  if (line.bullet) return /^\d{1,3}\s*[-–—*]$/u.test(line.plain);
  const folded = fold(line.plain);
  if (/^[-–—=|{[(~\s]*(?:trang|page|p\.?)?\s*\d{1,3}\s*(?:\/\s*\d{1,3})?[-–—=|}\])~\s]*$/u.test(folded)) return true;
  if (/^(?:diem tin|ban tin)\b/u.test(folded) && /\bso \d|\bkhoa hoc\b/u.test(folded) && line.plain.split(' ').length <= 16)
    return true;
  if (
    folded.length < 60 &&
    /^so \d{1,3}\s*(?:[/-]\s*\d{4})?\s*(?:$|[|(]|[–-]\s*(?:\d|tuan|thang|nam|ngay|diem tin|ban tin)|tuan)/u.test(folded)
  )
    return true;
  return known.furniture.has(keyOf(line.plain));
};

const keyOf = (text: string): string =>
  fold(withoutNumberAndPage(text))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
