import type { IdSource, IsoDate } from './ids.ts';
import { daysAfter } from './iso-date.ts';
import { type Issue, newIssue, type Period } from './issue.ts';
import { type Item, newItem } from './item.ts';
import type { Section } from './section.ts';
import { withNewDates } from './week-in-title.ts';

/** What the next issue is called, and when it is. */
export interface NextStart {
  readonly number: number;
  readonly year: number;
  readonly period: Period;
}

export interface NextOptions extends Partial<NextStart> {
  /** The cover pictures stay. */
  readonly keepCover?: boolean;
  /** Items dated after the old week move over. */
  readonly keepLaterItems?: boolean;
  /** The other items stay as an outline to write over: headline and names of the sources; dates, texts, links and pictures go. */
  readonly keepOutline?: boolean;
}

/** Number + 1, both days of the period + 7; number 1 of the new year when the new week begins in a later year. */
export const nextStart = ({ number, year, period }: NextStart): NextStart => {
  const next: Period = { from: daysAfter(period.from, 7), to: daysAfter(period.to, 7) };
  const nextYear = Math.max(year, yearOf(next.from));
  return { number: nextYear > year ? 1 : number + 1, year: nextYear, period: next };
};

/**
 * The issue of the week after. Masthead, template and sections are kept; items, texts, pictures and leftovers are not, unless `options` says so.
 * A week named in a section's title moves on as well.
 */
export const nextIssue = (issue: Issue, ids: IdSource, options: NextOptions = {}): Issue => {
  const start = { ...nextStart(issue), ...options };
  const { number, year, period } = start;
  const made = newIssue(ids, {
    template: issue.template,
    number,
    year,
    period,
    masthead: issue.masthead,
    sections: issue.sections.map((section) => emptied(section, issue.period, period)),
  });
  return {
    ...made,
    dateStyle: issue.dateStyle,
    coverVariant: issue.coverVariant,
    coverPictures: options.keepCover ? issue.coverPictures : [],
    sections: made.sections.map((section, index) => withItems(section, keptItems(issue, index, ids, options))),
  };
};

function keptItems({ sections, period, number }: Issue, index: number, ids: IdSource, options: NextOptions): readonly Item[] {
  const section = sections[index];
  if (section?.form !== 'items') return [];
  return section.items.flatMap((item) => {
    if (isLater(item, period)) return options.keepLaterItems ? [item] : [];
    return options.keepOutline ? [outlineOf(item, ids, number)] : [];
  });
}

/** Its note says what it is: nobody takes it for written. */
function outlineOf({ headline, shortTitle, sources, variant }: Item, ids: IdSource, number: number): Item {
  const names = sources.map(({ name }) => ({ name, url: '' }));
  return { ...newItem(ids), headline, shortTitle, sources: names, variant, note: `Dàn ý từ Số ${number}: viết đè lên.` };
}

/** Items dated after the week of their issue: they were written for the next one. */
export const laterItems = (issue: Issue): readonly Item[] =>
  issue.sections.flatMap((section) =>
    section.form === 'items' ? section.items.filter((item) => isLater(item, issue.period)) : [],
  );

function withItems(section: Section, items: readonly Item[]): Section {
  return section.form === 'items' ? { ...section, items } : section;
}

function isLater({ date }: Item, { to }: Period): boolean {
  return date !== null && date > to;
}

function emptied(section: Section, before: Period, after: Period): Section {
  const titles = {
    title: withNewDates(section.title, before, after),
    shortTitle: withNewDates(section.shortTitle, before, after),
  };
  return section.form === 'text' ? { ...section, ...titles, blocks: [] } : { ...section, ...titles, items: [] };
}

function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}
