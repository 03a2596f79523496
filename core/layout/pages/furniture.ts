import type { Issue } from '../../issue/issue.ts';
import { printPeriod } from '../../text/dates.ts';
import { type DraftFrame, filledRect } from '../galley/draft.ts';
import { textFrames } from '../galley/text-frames.ts';
import { columns, fillLabel, type Setting, setStyled } from '../setting.ts';
import { firstLines } from '../text/first-lines.ts';
import type { DraftPage } from './draft-page.ts';

/** Running head, folio and thumb tab of a page: artifacts all, known only when pages are numbered. `name`: what the right of the head says. */
export function furnitureOf(page: DraftPage, name: string, label: string, issue: Issue, setting: Setting): readonly DraftFrame[] {
  const { template } = setting;
  const rail = columns(template.grid.rail, template);
  const reading = columns(template.grid.reading, template);
  const left = rail.x;
  const right = reading.x + reading.width;
  return [
    ...(page.hasRunningHead ? runningHead(issue, name, left, right, setting) : []),
    ...folio(issue, label, left, right, setting),
    ...(page.section === null ? [] : thumbTab(page.section.index, page.section.numeral, setting)),
  ];
}

function runningHead(issue: Issue, name: string, left: number, right: number, setting: Setting): DraftFrame[] {
  const { template, ink } = setting;
  const { top, titleGap, square, squareGap, rule } = template.furniture.runningHead;
  const width = right - left;
  const number = setStyled(fillLabel(template.labels.issue, issueFacts(issue)), 'runningIssue', width, setting);
  const section = firstLines(setStyled(name, 'runningSection', width / 2, setting), 1);
  const sectionLeft = width / 2 + (section.lines[0]?.x ?? 0);
  const titleRoom = sectionLeft - 2 * squareGap - square - titleGap - (number.lines[0]?.width ?? 0);
  const title = firstLines(setStyled(issue.masthead.title, 'runningTitle', titleRoom, setting), 1);
  const middle = top + template.styles.runningSection.leading / 2;
  return [
    ...textFrames(title, left, top, null),
    ...textFrames(number, left + (title.lines[0]?.width ?? 0) + titleGap, top, null),
    ...textFrames(section, left + width / 2, top, null),
    filledRect(
      { x: left + sectionLeft - squareGap - square, y: middle - square / 2, width: square, height: square },
      ink.section,
    ),
    filledRect({ x: left, y: rule.y, width: right - left, height: rule.thickness }, rule.color),
  ];
}

function folio(issue: Issue, label: string, left: number, right: number, setting: Setting): DraftFrame[] {
  const { template, ink } = setting;
  const { top, square, squareGap } = template.furniture.folio;
  const number = setStyled(label, 'folio', right - left, setting);
  const week = setStyled(fillLabel(template.labels.week, periodFacts(issue, setting)), 'footer', right - left, setting);
  const numberLeft = number.lines[0]?.x ?? 0;
  const middle = top + template.styles.folio.leading / 2;
  return [
    ...textFrames(week, left, top, null),
    filledRect({ x: left + numberLeft - squareGap - square, y: middle - square / 2, width: square, height: square }, ink.section),
    ...textFrames(number, left, top, null),
  ];
}

function thumbTab(index: number, numeral: string, setting: Setting): DraftFrame[] {
  const { template, ink } = setting;
  const { tab } = template.furniture;
  if (tab === null) return [];
  const y = tab.top + tab.step * index;
  if (y + tab.height > template.grid.bottom) return [];
  const x = template.page.width - tab.width;
  const set = setStyled(numeral, 'tab', tab.width, setting);
  const width = tab.width + template.page.bleed;
  return [
    filledRect({ x, y, width, height: tab.height }, ink.section),
    ...textFrames(set, x, y + (tab.height - set.height) / 2, null),
  ];
}

/** What labels may say of the issue. */
export const issueFacts = (issue: Issue): Readonly<Record<string, string | number>> => ({
  number: issue.number,
  year: issue.year,
  title: issue.masthead.title,
});

export const periodFacts = (issue: Issue, setting: Setting): Readonly<Record<string, string>> => ({
  period: printPeriod(issue.period.from, issue.period.to, setting.template.dateStyle),
});
