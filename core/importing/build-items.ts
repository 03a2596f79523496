import type { IdSource, IsoDate } from '../issue/ids.ts';
import { type Item, newItem, type QrCode } from '../issue/item.ts';
import { daysBetween } from '../text/civil-day.ts';
import { type DatePeriod, placeInPeriod, type WrittenDate } from '../text/read-dates.ts';
import { sentenceCase } from '../text/sentence-case.ts';
import { buildBody } from './build-blocks.ts';
import type { Doubt, DoubtKey } from './import-result.ts';
import type { Match } from './match-contents.ts';
import { settleSources } from './settle-sources.ts';
import type { RawItem } from './split-items.ts';

export interface BuiltItem {
  readonly item: Item;
  readonly doubts: readonly Doubt[];
  /** The name of a source was put together from two lines. */
  readonly sourceJoined: boolean;
}

const FAR_DAYS = 2;

/** Stage 10: one item as a record, with what is doubtful about it. Dates are placed in the year of the week. */
export const buildItem = (raw: RawItem, match: Match | null, period: DatePeriod, ids: IdSource): BuiltItem => {
  const empty = newItem(ids);
  const doubts: Doubt[] = [];
  const doubt = (key: DoubtKey, facts: Doubt['facts']) => doubts.push({ key, line: raw.line.number, item: empty.id, facts });
  const guide = match === null ? '' : match.entry.title;
  const headline = sentenceCase(withoutEndMark(raw.title), { guide });
  const { sources, joined } = settleSources(raw.sources);
  const body = buildBody(raw.body, ids);
  const dates = datesOf(raw.date, period);
  const item: Item = {
    ...empty,
    ...dates,
    headline,
    shortTitle: sameTitle(guide, headline) ? '' : guide,
    sources,
    body: body.blocks,
    qr: qrOf(raw, sources[0]?.url ?? ''),
  };
  const title = headline;
  if (joined) doubt('source-split', { title, source: sources[0]?.name ?? '' });
  if (sources.length === 0) doubt('item-without-source', { title });
  if (item.body.length === 0) doubt('item-without-body', { title });
  if (body.leadGuessed) doubt('lead-guessed', { title });
  if (dates.date !== null && isOutside(dates.date, period)) doubt('date-outside-week', { title, date: dates.date });
  const entryDate = match?.entry.date ? placeInPeriod(match.entry.date.first, period) : null;
  if (entryDate !== null && dates.date !== null && entryDate !== dates.date) {
    doubt('contents-date-differs', { title, date: dates.date, contents: entryDate });
  }
  return { item, doubts, sourceJoined: joined };
};

const datesOf = (date: WrittenDate | null, period: DatePeriod): { date: IsoDate | null; lastDate: IsoDate | null } => {
  const first = date === null ? null : placeInPeriod(date.first, period);
  const last = date?.last ? placeInPeriod(date.last, period) : null;
  return {
    date: first as IsoDate | null,
    lastDate: (first !== null && last !== null && last > first ? last : null) as IsoDate | null,
  };
};

const isOutside = (date: string, period: DatePeriod): boolean =>
  daysBetween(period.from, date) < -FAR_DAYS || daysBetween(period.to, date) > FAR_DAYS;

/** The colon that headlines of some issues end with. */
const withoutEndMark = (title: string): string => title.replace(/\s*[:;,]\s*$/u, '').trim();

/** Equal but for case, quotes and stops. Accents count: one of the two may be a slip, and the editor shall see both. */
const sameTitle = (a: string, b: string): boolean => a === '' || lettersOf(a) === lettersOf(b);

const lettersOf = (title: string): string => (title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

const qrOf = (raw: RawItem, url: string): QrCode | null =>
  raw.qr.length === 0 ? null : { label: raw.qr.map((line) => line.plain).join(' '), url };
