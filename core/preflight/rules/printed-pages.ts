import type { PrintedEntry } from '../../issue/printed.ts';
import { printedHit } from '../printed-places.ts';
import type { IssueRule } from '../rule.ts';

/** E1.1: five entries in a row and more with one page, or a page before that of the entry above. */
export const printedPages: IssueRule = {
  id: 'printed-pages',
  classes: ['E1.1'],
  severity: 'warn',
  fixes: false,
  scope: 'issue',
  words: {
    vi: {
      title: 'Số trang trong mục lục in sai',
      say: ({ found, page }) =>
        `Mục lục bản in ghi trang ${page} cho “${found}”: nhiều tin liền nhau cùng trang hoặc trang lùi lại, không thể đúng. Xuất lại, mục lục sẽ tự đúng.`,
    },
    en: {
      title: 'Wrong pages in the printed contents',
      say: ({ found, page }) =>
        `The printed contents give page ${page} for “${found}”: many entries share it or pages run backwards. Export again, the contents will be right.`,
    },
  },
  check: (issue) => {
    const entries = issue.printed?.contents ?? [];
    return entries
      .filter((_, at) => runLength(entries, at) >= leastRun || runsBack(entries, at))
      .map((entry) => printedHit(issue, entry, entry.title, { facts: { page: entry.page } }));
  },
};

/** Five short items may share a page, but hardly more. */
const leastRun = 5;

function runLength(entries: readonly PrintedEntry[], at: number): number {
  const page = entries[at]?.page ?? '';
  if (page === '') return 0;
  let from = at;
  let to = at;
  while (entries[from - 1]?.page === page) from -= 1;
  while (entries[to + 1]?.page === page) to += 1;
  return to - from + 1;
}

/** Within one section pages never go back. */
function runsBack(entries: readonly PrintedEntry[], at: number): boolean {
  const entry = entries[at];
  const before = entries[at - 1];
  if (entry === undefined || before === undefined || entry.kind !== before.kind || entry.page === '' || before.page === '')
    return false;
  return Number.parseInt(entry.page, 10) < Number.parseInt(before.page, 10);
}
