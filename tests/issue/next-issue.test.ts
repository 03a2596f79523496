import { describe, expect, it } from 'vitest';
import type { Issue } from '../../core/issue/issue.ts';
import { nextIssue } from '../../core/issue/next-issue.ts';
import { withNewDates } from '../../core/issue/week-in-title.ts';
import { countingIds, date, sampleIssue } from './sample-issue.ts';

const inWeek = (from: string, to: string, number: number): Issue => ({
  ...sampleIssue(),
  number,
  year: Number(from.slice(0, 4)),
  period: { from: date(from), to: date(to) },
});

const heading = ({ number, year, period }: Issue) => `${number}/${year} ${period.from} ${period.to}`;

describe('nextIssue', () => {
  it('keeps masthead, template and sections, and empties the rest', () => {
    const issue = sampleIssue();
    const next = nextIssue(issue, countingIds('n'));
    expect(next).toEqual({
      ...issue,
      id: 'n1',
      number: 25,
      period: { from: '2026-06-08', to: '2026-06-14' },
      coverPictures: [],
      leftovers: [],
      dateStyle: null,
      ignored: [],
      printed: null,
      sections: [
        { ...issue.sections[0], title: 'Xu hướng tuần 8/6 – 14/6/2026', blocks: [] },
        { ...issue.sections[1], items: [] },
        { ...issue.sections[2], items: [] },
      ],
    });
  });

  it.each([
    ['an ordinary week', inWeek('2026-06-22', '2026-06-28', 24), '25/2026 2026-06-29 2026-07-05'],
    ['the week over New Year', inWeek('2026-12-21', '2026-12-27', 51), '52/2026 2026-12-28 2027-01-03'],
    ['the first week of a year', inWeek('2026-12-28', '2027-01-03', 52), '1/2027 2027-01-04 2027-01-10'],
    ['a leap day', inWeek('2028-02-23', '2028-02-29', 8), '9/2028 2028-03-01 2028-03-07'],
  ])('counts on from %s', (_, issue, expected) => {
    expect(heading(nextIssue(issue, countingIds('n')))).toBe(expected);
  });

  it('does not count a year back when the number already belongs to the next one', () => {
    const issue = { ...inWeek('2026-12-28', '2027-01-03', 1), year: 2027 };
    expect(heading(nextIssue(issue, countingIds('n')))).toBe('2/2027 2027-01-04 2027-01-10');
  });
});

describe('withNewDates', () => {
  const before = { from: date('2026-06-01'), to: date('2026-06-07') };
  const after = { from: date('2026-06-08'), to: date('2026-06-14') };
  it.each([
    ['Tuần từ 1/6/2026 – 7/6/2026', 'Tuần từ 8/6/2026 – 14/6/2026'],
    ['(01/06-07/6/2026)', '(08/06-14/6/2026)'],
    ['Tuần 1.6 đến 7.6', 'Tuần 8.6 đến 14.6'],
    ['Kỷ niệm 2/6 và 1/6/2025', 'Kỷ niệm 2/6 và 1/6/2025'],
    ['Nghị quyết 11/6-7', 'Nghị quyết 11/6-7'],
    ['Tổng kết xu hướng', 'Tổng kết xu hướng'],
  ])('%s', (text, expected) => {
    expect(withNewDates(text, before, after)).toBe(expected);
  });
});
