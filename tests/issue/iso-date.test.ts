import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../core/issue/iso-date.ts';
import { date } from './sample-issue.ts';

describe('daysBetween', () => {
  it.each([
    ['2026-06-22', '2026-06-28', 6],
    ['2026-12-28', '2027-01-03', 6],
    ['2028-02-28', '2028-03-01', 2],
    ['2026-06-28', '2026-06-22', -6],
  ])('%s to %s: %i days', (from, to, days) => expect(daysBetween(date(from), date(to))).toBe(days));
});
