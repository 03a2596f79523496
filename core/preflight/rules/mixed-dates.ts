import type { DateStyle } from '../../text/dates.ts';
import { isProse } from '../checked-text.ts';
import { matchAll } from '../match-all.ts';
import type { TextRule } from '../rule.ts';

export const mixedDates: TextRule = {
  id: 'mixed-dates',
  classes: ['E3.3'],
  severity: 'info',
  fixes: true,
  scope: 'text',
  words: {
    vi: { title: 'Ngày tháng viết nhiều kiểu', say: ({ found, right }) => `“${found}” nên viết “${right}” như cả số.` },
    en: {
      title: 'Dates written in several ways',
      say: ({ found, right }) => `“${found}” should be “${right}”, as elsewhere in the issue.`,
    },
  },
  /** Hyphens and full stops become slashes, zeros come and go as the house style has them (official: Decree 30/2020/ND-CP); with a year or behind “ngày” only. */
  check: (checked, { dateStyle }) => {
    if (!isProse(checked) && checked.role !== 'headline') return [];
    return matchAll(
      checked.text,
      /(?<=ngày )(\d{1,2})([/.-])(\d{1,2})(?![\d/.-]?\d)|(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\5(\d{4})(?!\d)/giu,
      ([found, d1, , m1, d2, , m2, year]) => {
        const [day, month] = [Number(d1 ?? d2), Number(m1 ?? m2)];
        if (day < 1 || day > 31 || month < 1 || month > 12) return null;
        const right = `${dayMonth(day, month, dateStyle)}${year === undefined ? '' : `/${year}`}`;
        return right === found ? null : { facts: { found, right }, fix: right };
      },
    );
  },
};

function dayMonth(day: number, month: number, style: DateStyle): string {
  if (style === 'plain') return `${day}/${month}`;
  return `${String(day).padStart(2, '0')}/${month <= 2 ? `0${month}` : month}`;
}
