import { type DatePeriod, placeInPeriod } from '../text/read-dates.ts';

/** A day that a text names. */
export interface NamedDay {
  readonly start: number;
  readonly end: number;
  /** ISO day, in the year nearest to the week where the text names none. */
  readonly day: string;
}

const DAY = /(?<![\d/.,-])(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?(?![\d/-]|\p{L}|\s?%)/gu;
const SPOKEN = /(?:^|[^\p{L}])(?:ngày|sáng|chiều|tối|trưa|đêm|hôm|từ|đến|tới|hôm nay|tuần)\s*\(?$|\($|[-–]\s*$/iu;

/** The days of a text: after a word such as `ngày` or `sáng`, in brackets, or with their year. */
export const namedDays = (text: string, period: DatePeriod): readonly NamedDay[] =>
  [...text.matchAll(DAY)].flatMap((match) => {
    const { index: from, 0: words } = match;
    const year = match[3] === undefined ? null : Number(match[3]);
    if (year === null && !SPOKEN.test(text.slice(Math.max(0, from - 12), from))) return [];
    const day = placeInPeriod({ day: Number(match[1]), month: Number(match[2]), year }, period);
    return day === null ? [] : [{ start: from, end: from + words.length, day }];
  });
