import type { IsoDate, IssueId } from '../issue/ids.ts';
import type { Issue } from '../issue/issue.ts';
import type { Item } from '../issue/item.ts';
import type { DatePeriod } from '../text/read-dates.ts';
import { buildItem } from './build-items.ts';
import { buildSections } from './build-sections.ts';
import { chooseSections } from './choose-sections.ts';
import { issueDoubts, placeDoubts, weekDoubts } from './collect-doubts.ts';
import { doubtContentsKinds } from './doubt-contents-kinds.ts';
import type { Doubt, FoundCounts, ImportContext } from './import-result.ts';
import { keepPrinted } from './keep-printed.ts';
import { matchContents } from './match-contents.ts';
import { moveLeads } from './move-leads.ts';
import type { Contents, ContentsEntry } from './read-contents.ts';
import { type Line, withoutMarks } from './read-lines.ts';
import type { Front } from './read-masthead.ts';
import type { SplitBody } from './split-items.ts';

export interface Parts {
  readonly front: Front;
  readonly contents: Contents;
  readonly split: SplitBody;
  readonly week: DatePeriod;
  /** The week was taken from the dates of the items. */
  readonly weekGuessed: boolean;
  readonly context: ImportContext;
}

export interface AssembledIssue {
  readonly issue: Issue;
  readonly doubts: readonly Doubt[];
  readonly found: FoundCounts;
}

const SLOGAN_WORDS = 5;

/** The last stage: sections, items, masthead and leftovers put together as an issue. */
export const assembleIssue = (parts: Parts): AssembledIssue => {
  const { front, contents, split, week, context } = parts;
  const moved = moveLeads(split.items);
  const entries = doubtContentsKinds(contents.entries, week);
  const matches = matchContents(split.items, entries, week);
  const built = split.items.map((raw, i) => buildItem(raw, matches.get(i) ?? null, week, context.ids));
  const items = built.map(({ item }) => item);
  const chosen = chooseSections(
    split.items,
    matches,
    items.map((item) => item.date),
  );
  const matched = new Set([...matches.values()].map((match) => match.entry));
  const unmatched = entries.filter((entry) => entry.kind !== 'trend' && !matched.has(entry));
  const { slogan, rest } = findSlogan(unmatched.filter((entry) => !entry.sure));
  const issue: Issue = {
    id: context.ids.next() as IssueId,
    template: context.template,
    number: front.number ?? 0,
    year: front.year ?? Number(week.to.slice(0, 4)),
    period: { from: week.from as IsoDate, to: week.to as IsoDate },
    masthead: { ...front.masthead, slogan },
    coverPictures: [],
    coverVariant: 'auto',
    sections: buildSections(
      split,
      items,
      chosen.map((each) => each.kind),
      contents.sections,
      context.ids,
    ),
    leftovers: leftoversOf(split, [...front.rest, ...rest]),
    dateStyle: null,
    ignored: [],
    printed: keepPrinted({
      weekLine: front.week,
      entries: contents.entries,
      sections: contents.sections,
      split,
      items,
      matches,
      moved,
      built,
      week,
    }),
  };
  const doubts = [
    ...issueDoubts(
      front,
      contents,
      week,
      parts.weekGuessed,
      unmatched.filter((entry) => entry.sure),
    ),
    ...weekDoubts(split.trend, week),
    ...placeDoubts(split, items, chosen, moved),
    ...built.flatMap((each) => each.doubts),
    ...(split.stray[0] === undefined ? [] : [strayDoubt(split.stray)]),
  ];
  return { issue, doubts: doubts.sort((a, b) => a.line - b.line), found: countFound(parts, issue, items) };
};

/** Words under the contents that are no entry: the last line of some words is the slogan. */
const findSlogan = (entries: readonly ContentsEntry[]): { readonly slogan: string; readonly rest: readonly Line[] } => {
  const lines = entries.flatMap((entry) => entry.lines);
  const last = lines.at(-1);
  const isSlogan =
    last !== undefined && !last.capitals && last.plain.split(' ').length >= SLOGAN_WORDS && !/[\d.:]/u.test(last.plain);
  return isSlogan ? { slogan: last.plain, rest: lines.slice(0, -1) } : { slogan: '', rest: lines };
};

/** One entry a run of neighbouring lines, in the order of the text. */
const leftoversOf = (split: SplitBody, others: readonly Line[]): readonly string[] => {
  const lines = [...others, ...split.stray, ...split.items.flatMap((raw) => raw.scraps)].sort((a, b) => a.number - b.number);
  const runs: { text: string; last: Line }[] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    const text = withoutMarks(line.text);
    if (run !== undefined && line.gap === 0 && line.number === run.last.number + 1) {
      run.text += `\n${text}`;
      run.last = line;
    } else runs.push({ text, last: line });
  }
  return runs.map((run) => run.text).filter((text) => text !== '');
};

const strayDoubt = (stray: readonly Line[]): Doubt => ({
  key: 'stray-text',
  line: stray[0]?.number ?? 0,
  item: null,
  facts: { lines: stray.length },
});

const countFound = ({ contents, split }: Parts, issue: Issue, items: readonly Item[]): FoundCounts => ({
  sections: issue.sections.length,
  items: items.length,
  trendBlocks: split.trend.length,
  contentsEntries: contents.entries.length,
  sources: items.reduce((sum, item) => sum + item.sources.length, 0),
  addresses: items.reduce((sum, item) => sum + item.sources.filter((source) => source.url !== '').length, 0),
  runningHeads: split.runningHeads,
  leftovers: issue.leftovers.length,
});
