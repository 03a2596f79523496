import type { Item } from '../issue/item.ts';
import { daysBetween } from '../text/civil-day.ts';
import { type DatePeriod, readPeriod } from '../text/read-dates.ts';
import { type ChosenSection, isGuess } from './choose-sections.ts';
import type { Doubt, DoubtKey } from './import-result.ts';
import type { MovedLead } from './move-leads.ts';
import type { Contents, ContentsEntry } from './read-contents.ts';
import type { Line } from './read-lines.ts';
import type { Front } from './read-masthead.ts';
import type { RawItem, SplitBody } from './split-items.ts';

const WEEK_DAYS = 6;

/** Doubts about the issue as a whole: number, week, contents. */
export const issueDoubts = (
  front: Front,
  contents: Contents,
  week: DatePeriod,
  weekGuessed: boolean,
  entries: readonly ContentsEntry[],
): readonly Doubt[] => {
  const doubts: Doubt[] = [];
  if (front.number === null) doubts.push(general('number-missing', {}));
  if (weekGuessed) doubts.push(general('period-missing', { from: week.from, to: week.to }));
  else if (daysBetween(week.from, week.to) !== WEEK_DAYS) {
    doubts.push(general('period-differs', { from: week.from, to: week.to, days: daysBetween(week.from, week.to) + 1 }));
  }
  if (contents.entries.length === 0) doubts.push(general('contents-missing', {}));
  for (const entry of entries)
    doubts.push(at('contents-entry-without-item', entry.lines[0]?.number ?? 0, null, { title: entry.title }));
  return doubts;
};

/** Doubts about where items and their parts stand. */
export const placeDoubts = (
  split: SplitBody,
  items: readonly Item[],
  chosen: readonly ChosenSection[],
  moved: readonly MovedLead[],
): readonly Doubt[] => {
  const withoutAddress = split.items.reduce(
    (sum, raw) => sum + raw.sources.filter(({ source }) => source.url === '' && source.name !== '').length,
    0,
  );
  return [
    ...moved.map(({ item, line }) => ofItem('lead-before-headline', line, items[item])),
    ...split.items.flatMap((raw, i) => itemDoubts(raw, items[i], chosen[i])),
    ...(withoutAddress > 0 ? [general('links-without-address', { count: withoutAddress })] : []),
  ];
};

/** Text that names another week than the issue. */
export const weekDoubts = (trend: readonly Line[], week: DatePeriod): readonly Doubt[] =>
  trend.flatMap((line) => {
    const named = readPeriod(line.plain.slice(0, 120), Number(week.to.slice(0, 4)));
    return named !== null && (named.from !== week.from || named.to !== week.to)
      ? [at('period-differs', line.number, null, { from: named.from, to: named.to, days: daysBetween(named.from, named.to) + 1 })]
      : [];
  });

const itemDoubts = (raw: RawItem, item: Item | undefined, chosen: ChosenSection | undefined): readonly Doubt[] => {
  const doubts: Doubt[] = [];
  const line = raw.line.number;
  if (chosen !== undefined && isGuess(chosen)) doubts.push(ofItem('section-guessed', line, item));
  if (item?.date === null && chosen?.kind !== 'spotlight') doubts.push(ofItem('item-without-date', line, item));
  const scrap = raw.scraps[0];
  if (scrap !== undefined)
    doubts.push(at('picture-text', scrap.number, item ?? null, { title: item?.headline ?? '', lines: raw.scraps.length }));
  return doubts;
};

const ofItem = (key: DoubtKey, line: number, item: Item | undefined): Doubt =>
  at(key, line, item ?? null, { title: item?.headline ?? '' });

const at = (key: DoubtKey, line: number, item: Item | null, facts: Doubt['facts']): Doubt => ({
  key,
  line,
  item: item?.id ?? null,
  facts,
});

const general = (key: DoubtKey, facts: Doubt['facts']): Doubt => at(key, 0, null, facts);
