import { printedDay, printedHit, usualWay } from '../printed-places.ts';
import type { IssueRule } from '../rule.ts';

/** E3.3: days of headlines with a zero where most have none, or the other way round; and the line of the week in two styles. */
export const printedDateStyle: IssueRule = {
  id: 'printed-date-style',
  classes: ['E3.3'],
  severity: 'warn',
  fixes: false,
  scope: 'issue',
  words: {
    vi: {
      title: 'Ngày đầu tin in không cùng kiểu',
      say: ({ found }) => `Bản in ghi ngày “${found}”, khác kiểu của phần lớn các tin. Khi xuất lại, mọi ngày in theo một kiểu.`,
    },
    en: {
      title: 'Printed days in several styles',
      say: ({ found }) => `The printed day “${found}” has another style than most. Export prints all days in one style.`,
    },
  },
  check: (issue) => {
    const days = (issue.printed?.items ?? []).flatMap((each) => {
      const written = printedDay(each);
      return written === null ? [] : [{ each, written, day: zeroed(written.day), month: zeroed(written.month) }];
    });
    const usualDay = usualWay(days.map(({ day }) => day));
    const usualMonth = usualWay(days.map(({ month }) => month));
    const odd = days.filter(
      ({ day, month }) =>
        (day !== null && usualDay !== null && day !== usualDay) ||
        (month !== null && usualMonth !== null && month !== usualMonth),
    );
    const week = issue.printed?.week ?? null;
    return [
      ...(week !== null && isMixed(week.text) ? [printedHit(issue, { item: null, line: week.line }, week.text)] : []),
      ...odd.map(({ each, written }) => printedHit(issue, each, written.text, { field: 'date' })),
    ];
  },
};

/** Numbers of one digit show whether zeros are printed; others show nothing. */
function zeroed(number: string): boolean | null {
  return number.length === 2 && number.startsWith('0') ? true : number.length === 1 ? false : null;
}

function isMixed(text: string): boolean {
  const parts = [...text.matchAll(/(?<!\d)(\d{1,2})[/.](\d{1,2})(?!\d)/gu)].flatMap((match) => [
    zeroed(match[1] ?? ''),
    zeroed(match[2] ?? ''),
  ]);
  return parts.includes(true) && parts.includes(false);
}
