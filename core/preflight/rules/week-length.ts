import { daysBetween } from '../../text/civil-day.ts';
import { printPeriod } from '../../text/dates.ts';
import type { IssueRule, PlaceHit } from '../rule.ts';

export const weekLength: IssueRule = {
  id: 'week-length',
  classes: ['E3.2'],
  severity: 'warn',
  fixes: false,
  scope: 'issue',
  words: {
    vi: {
      title: 'Tuần không đủ 7 ngày hoặc trùng số trước',
      say: ({ week, days, number }) =>
        number
          ? `Tuần ${week} trùng ngày với Số ${number}; kiểm lại ngày đầu và ngày cuối.`
          : `Tuần ${week} có ${days} ngày; một tuần đủ 7 ngày.`,
    },
    en: {
      title: 'A week without seven days, or over the last issue’s',
      say: ({ week, days, number }) =>
        number
          ? `The week ${week} overlaps with that of issue ${number}; check its first and last day.`
          : `The week ${week} has ${days} days; a week has 7.`,
    },
  },
  check: ({ period }, { previous }) => {
    const days = daysBetween(period.from, period.to) + 1;
    const week = printPeriod(period.from, period.to, 'plain');
    const isOver = previous !== null && previous.period.to >= period.from && previous.period.from < period.from;
    const length: readonly PlaceHit[] = days === 7 ? [] : [{ place: {}, facts: { week, days } }];
    return isOver ? [...length, { place: {}, facts: { week, number: previous.number } }] : length;
  },
};
