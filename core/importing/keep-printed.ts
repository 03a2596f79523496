import type { IsoDate } from '../issue/ids.ts';
import type { Item } from '../issue/item.ts';
import type { Printed, PrintedEntry, PrintedHead, PrintedItem, SourceForm } from '../issue/printed.ts';
import { type DatePeriod, placeInPeriod } from '../text/read-dates.ts';
import type { BuiltItem } from './build-items.ts';
import type { Match } from './match-contents.ts';
import type { MovedLead } from './move-leads.ts';
import type { ContentsEntry, ContentsSection } from './read-contents.ts';
import type { Line } from './read-lines.ts';
import type { RawItem, SplitBody } from './split-items.ts';

interface Found {
  readonly weekLine: Line | null;
  readonly entries: readonly ContentsEntry[];
  readonly sections: readonly ContentsSection[];
  readonly split: SplitBody;
  readonly items: readonly Item[];
  readonly matches: ReadonlyMap<number, Match>;
  readonly moved: readonly MovedLead[];
  readonly built: readonly BuiltItem[];
  readonly week: DatePeriod;
}

/** What the layout makes anew, as the printed issue had it: contents, names of sections, how each item stood. */
export const keepPrinted = (found: Found): Printed => ({
  week: found.weekLine === null ? null : { line: found.weekLine.number, text: found.weekLine.plain },
  contents: printedEntries(found),
  heads: printedHeads(found),
  items: found.split.items.flatMap((raw, i) => printedItem(raw, i, found)),
});

function printedEntries({ entries, matches, items, week }: Found): readonly PrintedEntry[] {
  // `matchContents` may have been given copies whose section is doubted: lines tell them apart.
  const meant = new Map([...matches].map(([item, { entry }]) => [keyOf(entry), items[item]?.id ?? null]));
  return entries
    .filter((entry) => entry.sure || meant.has(keyOf(entry)))
    .map((entry) => ({
      line: entry.lines[0]?.number ?? 1,
      kind: entry.kind,
      date: (entry.date === null ? null : placeInPeriod(entry.date.first, week)) as IsoDate | null,
      title: entry.title,
      page: entry.page,
      item: meant.get(keyOf(entry)) ?? null,
    }));
}

function keyOf(entry: ContentsEntry): string {
  return `${entry.lines[0]?.number ?? 0} ${entry.title}`;
}

function printedHeads({ sections, split, items }: Found): readonly PrintedHead[] {
  return [
    ...sections.map(
      ({ kind, title, printed, line }): PrintedHead => ({
        line,
        kind,
        numeral: numeralOf(printed),
        title,
        place: 'contents',
        item: null,
      }),
    ),
    ...split.heads.map(
      ({ line, section, title, itemsAbove }): PrintedHead => ({
        line: line.number,
        kind: section,
        numeral: numeralOf(line.plain),
        title,
        place: 'body',
        item: items[itemsAbove]?.id ?? null,
      }),
    ),
  ];
}

function printedItem(raw: RawItem, index: number, { items, moved, built }: Found): readonly PrintedItem[] {
  const item = items[index];
  if (item === undefined) return [];
  const source = raw.sources[0];
  const firstText = raw.body.find(({ line }) => line.number > raw.line.number);
  return [
    {
      item: item.id,
      line: raw.line.number,
      headline: raw.line.plain,
      sourceLine: source?.line.number ?? null,
      sourceForm: source === undefined ? 'none' : formOf(source.line.text),
      sourceSplit: built[index]?.sourceJoined ?? false,
      leadAbove: moved.find((lead) => lead.item === index)?.line ?? null,
      sourceBehindText: source !== undefined && firstText !== undefined && source.line.number > firstText.line.number,
    },
  ];
}

/** The label of a source stands inside its link, before it, or nowhere. */
function formOf(text: string): SourceForm {
  if (/\[[^\]]*chi tiết/iu.test(text)) return 'inside';
  if (/chi tiết/iu.test(text)) return /\]\(/u.test(text) ? 'before-link' : 'no-link';
  return 'no-label';
}

const NUMERAL = /^(?:(?:phần|mục|chuyên mục)\s+)?(\d{1,2}|[ivx]{1,4})(?=[\s.:)/|–-]|$)/iu;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** `PHẦN 4: …` is 4, `IV. …` as well; null without a number. */
function numeralOf(text: string): number | null {
  const numeral = NUMERAL.exec(text.trim())?.[1]?.toUpperCase();
  if (numeral === undefined) return null;
  const value = /^\d/u.test(numeral) ? Number(numeral) : ROMAN.indexOf(numeral) + 1;
  return value >= 1 ? value : null;
}
