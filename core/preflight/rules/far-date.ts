import { placeInPeriod, readDate } from '../../text/read-dates.ts';
import { textsOfItem } from '../checked-text.ts';
import { itemsIn } from '../items-in.ts';
import type { IssueRule, PlaceHit } from '../rule.ts';

export const farDate: IssueRule = {
  id: 'far-date',
  classes: ['E3.4'],
  severity: 'info',
  fixes: false,
  scope: 'issue',
  words: {
    vi: {
      title: 'Ngày của sự việc ngoài tuần',
      say: ({ date }) => `Câu đầu nhắc ngày ${date}, ngoài tuần của số báo; kiểm lại xem tin có cũ không.`,
    },
    en: {
      title: 'An event outside the week',
      say: ({ date }) => `The first sentence names ${date}, outside the week of the issue; check that the item is not old.`,
    },
  },
  check: (issue) =>
    itemsIn(issue).flatMap(({ item, section }): readonly PlaceHit[] => {
      const first = textsOfItem(item, section).find(({ role }) => role === 'lead' || role === 'paragraph');
      const sentence = first?.text.split(/[.!?]\s/u)[0] ?? '';
      const found = readDate(sentence);
      if (!first || found === null || !/^ngày/iu.test(sentence.slice(found.start))) return [];
      const iso = placeInPeriod(found.first, issue.period);
      if (iso === null || (iso >= issue.period.from && iso <= issue.period.to)) return [];
      const range = { start: found.start, end: found.end };
      return [
        {
          place: first.place,
          range,
          words: sentence.slice(found.start, found.end),
          facts: { date: sentence.slice(found.start, found.end) },
        },
      ];
    }),
};
