import { describe, expect, it } from 'vitest';
import { readDay } from '../../../renderer/ui/read-date.ts';

describe('readDay', () => {
  it.each([
    ['23/6', '2026-06-23'],
    ['23-6', '2026-06-23'],
    [' 3.6.2025 ', '2025-06-03'],
    ['1/1/27', '2027-01-01'],
    ['29/2/2028', '2028-02-29'],
  ])('%s', (typed, date) => expect(readDay(typed, 2026)).toEqual({ kind: 'day', date }));

  it('says how many days a month has', () => {
    expect(readDay('31/6', 2026)).toEqual({ kind: 'no-such-day', month: 6, days: 30 });
    expect(readDay('29/2', 2026)).toEqual({ kind: 'no-such-day', month: 2, days: 28 });
  });

  it.each(['23', 'mai', '1/13', '0/5', '23/6/'])('cannot read %s', (typed) => {
    expect(readDay(typed, 2026)).toEqual({ kind: 'unreadable' });
  });

  it('takes nothing for nothing', () => expect(readDay('  ', 2026)).toEqual({ kind: 'empty' }));
});
