import type { Issue } from '../../core/issue/issue.ts';
import type { Printed, PrintedEntry, PrintedHead, PrintedItem } from '../../core/issue/printed.ts';
import { itemsIn } from '../../core/preflight/items-in.ts';
import type { OtherFixture } from './other-fixtures.ts';

/** What of the printed issue differs from a right one. */
interface PrintedParts {
  readonly week?: string;
  readonly contents?: (entries: readonly PrintedEntry[]) => readonly PrintedEntry[];
  readonly items?: (items: readonly PrintedItem[]) => readonly PrintedItem[];
  readonly heads?: (entries: readonly PrintedItem[]) => readonly Partial<PrintedHead>[];
}

/** The issue as if imported from a print that was right but for these parts. */
const printed =
  ({ week, contents = same, items = same, heads = () => [] }: PrintedParts) =>
  (issue: Issue): { readonly issue: Issue } => {
    const all = itemsIn(issue);
    const entries = all.map(
      ({ item: { id, date, headline }, section: { kind } }, at): PrintedEntry => ({
        ...{ line: 10 + at, kind, date, title: headline, page: `${3 + at}`, item: id },
      }),
    );
    const placed = all.map(
      ({ item: { id, headline } }, at): PrintedItem => ({
        ...{ item: id, line: 100 + 10 * at, headline: `0${(at % 9) + 1}/6: ${headline}`, sourceLine: 101 + 10 * at },
        ...{ sourceForm: 'inside', sourceSplit: false, leadAbove: null, sourceBehindText: false },
      }),
    );
    const made: Printed = {
      week: week === undefined ? null : { line: 4, text: week },
      contents: contents(entries),
      items: items(placed),
      heads: heads(placed).map((head) => ({
        ...{ line: 5, kind: 'national', numeral: null, title: 'Tin trong nước', place: 'contents', item: null },
        ...head,
      })),
    };
    return { issue: { ...issue, printed: made } };
  };

function same<List>(list: List): List {
  return list;
}

/** Changes the records at these places. */
const at =
  <Change extends object>(places: readonly number[], change: Change) =>
  <Entry extends object>(list: readonly Entry[]): readonly Entry[] =>
    list.map((entry, index) => (places.includes(index) ? { ...entry, ...change } : entry));

const everywhere = <Change extends object>(change: Change) =>
  at(
    Array.from({ length: 200 }, (_, index) => index),
    change,
  );
const right = printed({});
const numbered = (...numerals: number[]) => printed({ heads: () => numerals.map((numeral) => ({ numeral })) });

/** Of each rule about what an import kept of the print. */
export const printedFixtures: Readonly<Record<string, OtherFixture>> = {
  'printed-pages': { hit: printed({ contents: at([1, 2, 3, 4, 5], { page: '9' }) }), miss: right },
  'printed-page-missing': {
    hit: printed({ contents: at([2], { page: '' }) }),
    miss: printed({ contents: everywhere({ page: '' }) }),
  },
  'printed-date': {
    hit: printed({ contents: at([2], { date: '2026-06-09' }) }),
    miss: printed({ contents: at([2], { date: null }) }),
  },
  'printed-title': { hit: printed({ contents: at([2], { title: 'Hội chợ hoa xuân mở cửa sớm' }) }), miss: right },
  'printed-title-close': {
    hit: printed({
      contents: (all) =>
        all.map((one, index) => (index === 2 ? { ...one, title: `${one.title} muộn`.replace(/^\S+/u, 'Xa') } : one)),
    }),
    miss: printed({ contents: (all) => all.map((one) => ({ ...one, title: one.title.split(' ').slice(0, 5).join(' ') })) }),
  },
  'printed-entry-missing': { hit: printed({ contents: (all) => all.slice(0, 4) }), miss: printed({ contents: () => [] }) },
  'printed-entry-without-item': {
    hit: printed({ contents: at([2], { item: null }) }),
    miss: printed({ contents: at([2], { item: null, kind: 'trend' }) }),
  },
  'printed-order': { hit: printed({ contents: ([a, b, ...rest]) => [b, a, ...rest].flatMap((one) => one ?? []) }), miss: right },
  'printed-section': {
    hit: printed({ contents: at([1], { kind: 'local' }) }),
    miss: printed({ contents: at([1], { kind: null }) }),
  },
  'printed-section-order': { hit: numbered(4, 3), miss: numbered(3, 4) },
  'printed-numbering': { hit: numbered(1, 2, 4), miss: numbered(1, 2, 3) },
  'printed-running-head': {
    hit: printed({ heads: (items) => [{ place: 'body', kind: 'local', item: items[2]?.item ?? null }] }),
    miss: printed({ heads: (items) => [{ place: 'body', kind: 'national', item: items[2]?.item ?? null }] }),
  },
  'printed-source-label': {
    hit: printed({ items: at([2], { sourceForm: 'no-label' }) }),
    miss: printed({ items: everywhere({ sourceForm: 'no-link' }) }),
  },
  'printed-parts-order': {
    hit: printed({ items: at([2], { leadAbove: 95 }) }),
    miss: printed({ items: everywhere({ sourceBehindText: true }) }),
  },
  'printed-date-style': {
    hit: printed({ week: 'Tuần từ 01/6-7/6/2026', items: at([2], { headline: '3/6: Đèn đường' }) }),
    miss: printed({ week: 'Tuần từ 1/6-7/6/2026' }),
  },
  'printed-colon': {
    hit: printed({ items: at([2], { headline: '03/6:Đèn đường' }) }),
    miss: printed({ items: everywhere({ headline: '03/6 Đèn đường' }) }),
  },
};
