import { printedDay, printedHit, usualWay } from '../printed-places.ts';
import type { IssueRule } from '../rule.ts';

/** E6.6: no colon after the day of a headline where most have one, or no space after the colon. */
export const printedColon: IssueRule = {
  id: 'printed-colon',
  classes: ['E6.6'],
  severity: 'warn',
  fixes: false,
  scope: 'issue',
  words: {
    vi: {
      title: 'Thiếu dấu hai chấm hoặc dấu cách sau ngày in',
      say: ({ found }) =>
        `Đầu tin của bản in ghi “${found}”: thiếu dấu hai chấm hoặc dấu cách sau ngày. Khi xuất lại, chương trình in dấu này.`,
    },
    en: {
      title: 'Colon or space missing after the printed day',
      say: ({ found }) => `The printed headline begins “${found}”: colon or space is missing after the day. Export prints them.`,
    },
  },
  check: (issue) => {
    const items = (issue.printed?.items ?? []).filter((each) => printedDay(each) !== null);
    const usual = usualWay(items.map(({ headline }) => COLON.test(headline)));
    return items
      .filter(({ headline }) => NO_SPACE.test(headline) || (usual === true && !COLON.test(headline)))
      .map((each) => printedHit(issue, each, each.headline.slice(0, 24), { field: 'headline' }));
  },
};

const COLON = /^[^\p{L}]*?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\s*[:|]/u;
const NO_SPACE = /^[^\p{L}]*?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\s*[:|](?=[\p{L}“"])/u;
