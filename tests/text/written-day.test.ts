import { describe, expect, it } from 'vitest';
import { readWrittenDay, writeDay } from '../../core/text/written-day.ts';

describe('written days', () => {
  it('are written without zeros', () => {
    expect(writeDay('2026-06-03')).toBe('3/6/2026');
    expect(writeDay(null)).toBe('');
  });

  it.each([
    ['3/6/2026', '2026-06-03'],
    [' 03-06-2026 ', '2026-06-03'],
    ['3.6.2026', '2026-06-03'],
    ['2026-06-03', '2026-06-03'],
    ['31/6/2026', null],
    ['3/6', null],
    ['mai', null],
    ['', null],
  ])('%j', (text, day) => expect(readWrittenDay(text)).toBe(day));
});
