import type { IdSource, IsoDate } from './ids.ts';
import { daysAfter } from './iso-date.ts';
import { type Issue, newIssue, type Period } from './issue.ts';
import type { Section } from './section.ts';
import { withNewDates } from './week-in-title.ts';

/**
 * The issue of the week after: number + 1, both days of the period + 7; number 1 of the new year when the new week begins in a later year.
 * Masthead, template and sections are kept; items, texts, pictures and leftovers are not. A week named in a section's title moves on as well.
 */
export const nextIssue = (issue: Issue, ids: IdSource): Issue => {
  const period: Period = { from: daysAfter(issue.period.from, 7), to: daysAfter(issue.period.to, 7) };
  const year = Math.max(issue.year, yearOf(period.from));
  return newIssue(ids, {
    template: issue.template,
    number: year > issue.year ? 1 : issue.number + 1,
    year,
    period,
    masthead: issue.masthead,
    sections: issue.sections.map((section) => emptied(section, issue.period, period)),
  });
};

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
