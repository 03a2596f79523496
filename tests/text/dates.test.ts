import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, fromDayNumber, readCivilDay, toDayNumber, toIso } from '../../core/text/civil-day.ts';
import { printDayMonth, printPeriod, weekdayName } from '../../core/text/dates.ts';
import { placeInPeriod, readDate, readLeadingDate, readPeriod } from '../../core/text/read-dates.ts';

const week = { from: '2026-06-01', to: '2026-06-07' };
const newYear = { from: '2025-12-29', to: '2026-01-04' };
const anyDay = fc.integer({ min: -200_000, max: 200_000 }).map((n) => toIso(fromDayNumber(n)));

describe('printing dates', () => {
  it('writes days and months plainly or as Decree 30 wants them', () => {
    expect(printDayMonth('2026-06-01', 'plain')).toBe('1/6');
    expect(printDayMonth('2026-06-01', 'official')).toBe('01/6');
    expect(printDayMonth('2026-02-11', 'official')).toBe('11/02');
    expect(printDayMonth('2026-10-05', 'official')).toBe('05/10');
  });

  it('writes ranges short within a month and long across months', () => {
    expect(printDayMonth('2026-06-01', 'plain', '2026-06-03')).toBe('1–3/6');
    expect(printDayMonth('2026-05-29', 'plain', '2026-06-02')).toBe('29/5–2/6');
    expect(printDayMonth('2026-06-01', 'plain', '2026-06-01')).toBe('1/6');
  });

  it('writes the week with its year, with both years over New Year', () => {
    expect(printPeriod('2026-06-01', '2026-06-07', 'plain')).toBe('1/6 – 7/6/2026');
    expect(printPeriod('2025-12-29', '2026-01-04', 'plain')).toBe('29/12/2025 – 4/1/2026');
  });

  it('knows weekdays', () => {
    expect(weekdayName('2026-06-01')).toBe('Thứ Hai');
    expect(weekdayName('2026-06-07')).toBe('Chủ Nhật');
    expect(weekdayName('1969-12-31')).toBe('Thứ Tư');
  });

  it('hands an unreadable date back', () => {
    expect(printDayMonth('soon', 'plain')).toBe('soon');
    expect(weekdayName('2026-02-30')).toBe('');
  });
});

describe('civil days', () => {
  it('go to numbers and back', () => {
    fc.assert(fc.property(anyDay, (iso) => readCivilDay(iso) === null || toIso(fromDayNumber(dayNumber(iso))) === iso));
  });

  it('add and subtract', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (iso, days) => daysBetween(iso, addDays(iso, days)) === days),
    );
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  });

  it('refuse days that do not exist', () => {
    for (const iso of ['2026-02-29', '2026-13-01', '2026-00-10', '26-1-1', '']) expect(readCivilDay(iso)).toBeNull();
  });
});

describe('reading dates', () => {
  it.each([
    ['18/05: A', '18/5'],
    ['2/3 B', '2/3'],
    ['15-5: C', '15/5'],
    ['Ngày 3/6: D', '3/6'],
    ['**01/6: E**', '1/6'],
    ['Thứ Hai, 1/6: G', '1/6'],
    ['[18/5] H', '18/5'],
    ['9 / 6 : I', '9/6'],
  ])('%s', (line, wanted) => {
    const date = readLeadingDate(line);
    expect(`${date?.first.day}/${date?.first.month}`).toBe(wanted);
  });

  it.each(['11 nghị quyết mới', '1,6 triệu thuê bao', '31/2: ngày không có', 'Tin 1/6', '2026'])(
    '%s begins with no date',
    (line) => {
      expect(readLeadingDate(line)).toBeNull();
    },
  );

  it('reads ranges', () => {
    expect(readLeadingDate('1-3/6: hội chợ')?.last).toEqual({ day: 3, month: 6, year: null });
    expect(readDate('từ 29/5 đến 2/6')?.last).toEqual({ day: 2, month: 6, year: null });
  });

  it.each([
    ['Tuần từ 18/05-24/5/2026', '2026-05-18', '2026-05-24'],
    ['(Tuần từ 1/6 - 7/6/2026)', '2026-06-01', '2026-06-07'],
    ['Từ ngày 1/6 đến ngày 7/6/2026', '2026-06-01', '2026-06-07'],
    ['29/12/2025 - 4/1/2026', '2025-12-29', '2026-01-04'],
    ['29/12 - 4/1/2026', '2025-12-29', '2026-01-04'],
    ['27/12/2025 - 2/1', '2025-12-27', '2026-01-02'],
    ['1-7/6/2026', '2026-06-01', '2026-06-07'],
  ])('%s', (text, from, to) => {
    expect(readPeriod(text)).toEqual({ from, to });
  });

  it('wants a year, or a year to fall back on', () => {
    expect(readPeriod('1/6 - 7/6')).toBeNull();
    expect(readPeriod('1/6 - 7/6', 2026)).toEqual(week);
    expect(readPeriod('không có ngày')).toBeNull();
  });

  it('places a day without year next to the week, also over New Year', () => {
    expect(placeInPeriod({ day: 30, month: 12, year: null }, newYear)).toBe('2025-12-30');
    expect(placeInPeriod({ day: 2, month: 1, year: null }, newYear)).toBe('2026-01-02');
    expect(placeInPeriod({ day: 29, month: 2, year: null }, { from: '2026-02-23', to: '2026-03-01' })).toBeNull();
  });

  it('reads back what it prints', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 366 }), fc.constantFrom('plain' as const, 'official' as const), (offset, style) => {
        const date = addDays('2026-01-01', offset);
        const read = readLeadingDate(`${printDayMonth(date, style)}: tin`);
        return read !== null && placeInPeriod(read.first, { from: date, to: date }) === date;
      }),
    );
  });
});

const dayNumber = (iso: string): number => {
  const day = readCivilDay(iso);
  return day === null ? Number.NaN : toDayNumber(day);
};
