import { daysBetween } from '../text/civil-day.ts';
import type { Match } from './match-contents.ts';
import { HOME_NAME } from './section-names.ts';
import type { RawItem } from './split-items.ts';

export interface ChosenSection {
  readonly kind: string;
  /** How far this choice is ahead of the next best for this item; small = a guess. */
  readonly margin: number;
}

/** Item sections in the order in which they are printed. */
const KINDS = ['national', 'spotlight', 'local'] as const;

const MATCH_WEIGHT = 2;
const UNDATED_ELSEWHERE = 1;
const DATED_SPOTLIGHT = 1.5;
const DATES_START_OVER = 1.5;
const NEXT_SECTION = 0.6;
const SKIPPED_SECTION = 0.9;
const EARLIER_SECTION = 3;
const NO_HOME_WORD = 0.8;
const MOST_SPOTLIGHTS = 4;
const SURE_MARGIN = 0.5;

/**
 * Stage 8: the section of each item, as the cheapest way through the sections (Viterbi). What speaks: the contents, headers
 * before the item, no date (spotlight), dates that start over, the name of the city in the news (local), and the usual order.
 */
export const chooseSections = (
  items: readonly RawItem[],
  matches: ReadonlyMap<number, Match>,
  dates: readonly (string | null)[],
): readonly ChosenSection[] => {
  const spotlightDated = items.every((item) => item.date !== null);
  const crowded = [...matches.values()].filter((match) => match.entry.kind === 'spotlight').length > MOST_SPOTLIGHTS;
  const known = { spotlightDated, crowded };
  const costs = items.map((item, i) => KINDS.map((kind) => costOf(kind, item, matches.get(i) ?? null, known)));
  const step = (i: number, from: number, to: number): number => stepCost(from, to, dates[i - 1] ?? null, dates[i] ?? null);
  const ahead = cheapestFrom(costs, step);
  const chosen: ChosenSection[] = [];
  let before: number | null = null;
  for (const [i, own] of costs.entries()) {
    const came: number | null = before;
    const totals: readonly number[] = KINDS.map(
      (_, k) => (came === null ? NEXT_SECTION * k : step(i, came, k)) + (own[k] ?? 0) + (ahead[i]?.[k] ?? 0),
    );
    const best = totals.indexOf(Math.min(...totals));
    const others = totals.filter((_, k) => k !== best);
    chosen.push({ kind: KINDS[best] ?? 'national', margin: Math.min(...others) - (totals[best] ?? 0) });
    before = best;
  }
  return chosen;
};

interface Known {
  readonly spotlightDated: boolean;
  /** The contents list more items under the spotlight than it ever has. */
  readonly crowded: boolean;
}

type Step = (i: number, from: number, to: number) => number;

/** For each item and section: the least that all items after it will cost. */
const cheapestFrom = (costs: readonly (readonly number[])[], step: Step): readonly (readonly number[])[] => {
  const ahead: (readonly number[])[] = [];
  let next: readonly number[] = KINDS.map(() => 0);
  for (let i = costs.length - 1; i >= 0; i -= 1) {
    ahead.push(next);
    const own = costs[i] ?? [];
    const after = next;
    next = KINDS.map((_, from) => Math.min(...KINDS.map((_to, to) => step(i, from, to) + (own[to] ?? 0) + (after[to] ?? 0))));
  }
  return ahead.reverse();
};

const costOf = (kind: string, item: RawItem, match: Match | null, { spotlightDated, crowded }: Known): number => {
  let cost = 0;
  for (const vote of item.votes) if (vote.section !== kind) cost += vote.weight;
  if (match !== null && match.entry.kind !== kind && match.entry.kind !== null && match.entry.kind !== 'trend') {
    // Columns of a contents page run into each other: dated or many entries under a spotlight say little.
    const weight = match.entry.kind === 'spotlight' && (match.entry.date !== null || crowded) ? 0.1 : MATCH_WEIGHT;
    cost += weight * Math.max(0.25, match.similarity);
  }
  if (kind === 'spotlight') cost += item.date === null ? 0 : spotlightDated ? DATED_SPOTLIGHT / 2 : DATED_SPOTLIGHT;
  else if (item.date === null) cost += UNDATED_ELSEWHERE;
  if (kind === 'local' && !speaksOfHome(item)) cost += NO_HOME_WORD;
  if (kind === 'national' && HOME_NAME.test(item.title)) cost += NO_HOME_WORD;
  return cost;
};

const speaksOfHome = (item: RawItem): boolean =>
  HOME_NAME.test(item.title) || item.body.some(({ line }) => HOME_NAME.test(line.plain));

const stepCost = (from: number, to: number, before: string | null, date: string | null): number => {
  const startsOver = before !== null && date !== null && daysBetween(before, date) < 0;
  if (from === to) return startsOver ? DATES_START_OVER : 0;
  if (to < from) return EARLIER_SECTION;
  return (to === from + 1 ? NEXT_SECTION : SKIPPED_SECTION) + (startsOver || before === null || date === null ? 0 : 0.2);
};

/** Whether the choice rests on the usual order alone. */
export const isGuess = (section: ChosenSection): boolean => section.margin < SURE_MARGIN;
