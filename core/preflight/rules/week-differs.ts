import { daysBetween } from '../../text/civil-day.ts';
import { printPeriod } from '../../text/dates.ts';
import { readPeriod } from '../../text/read-dates.ts';
import { type CheckedText, textsOfSection } from '../checked-text.ts';
import type { IssueRule, PlaceHit } from '../rule.ts';

export const weekDiffers: IssueRule = {
  id: 'week-differs',
  classes: ['E3.1'],
  severity: 'error',
  fixes: false,
  scope: 'issue',
  words: {
    vi: {
      title: 'Tuần trong bài khác tuần của số báo',
      say: ({ found, wanted }) => `Bài ghi “${found}” còn số báo là tuần ${wanted}; sửa cho khớp.`,
    },
    en: {
      title: 'A week that differs from the issue’s',
      say: ({ found, wanted }) => `The text says “${found}” while the issue is of the week ${wanted}; make them agree.`,
    },
  },
  check: ({ sections, period, year }) => {
    const wanted = printPeriod(period.from, period.to, 'plain');
    const texts = sections.flatMap(textsOfSection);
    return texts.flatMap((text) =>
      weeksIn(text, year, period.from).flatMap((hit) =>
        hit.to === period.to && hit.from === period.from ? [] : [{ ...hit.hit, facts: { ...hit.hit.facts, wanted } }],
      ),
    );
  },
};

/** Ranges of six to nine days that are said to be the week: “Tuần …”, “từ ngày … đến …”. */
function weeksIn(
  { text, place }: CheckedText,
  year: number,
  near: string,
): readonly { readonly from: string; readonly to: string; readonly hit: PlaceHit }[] {
  const pattern =
    /(?:tuần|từ)\s+(?:từ\s+|qua\s+|này\s+)?\(?(?:ngày\s+)?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?\s*(?:-|–|—|đến(?:\s+hết)?|tới)\s*(?:ngày\s+)?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?|(?:tuần|\()\s*\d{1,2}\s*[-–]\s*\d{1,2}\/\d{1,2}(?:\/\d{4})?/giu;
  return [...text.matchAll(pattern)].flatMap((match) => {
    const found = readPeriod(match[0], year);
    if (found === null) return [];
    const days = daysBetween(found.from, found.to);
    const distance = Math.abs(daysBetween(near, found.from));
    if (days < 4 || days > 9 || distance > 21) return [];
    const range = { start: match.index, end: match.index + match[0].length };
    return [{ from: found.from, to: found.to, hit: { place, range, words: match[0], facts: { found: match[0] } } }];
  });
}
