import type { Pt } from '../frames/geometry.ts';

/** A paragraph as the breaker sees it; the arrays run parallel, one entry a word. */
export interface BreakableText {
  /** Width of each word. */
  readonly widths: readonly Pt[];
  /** Natural width of the space after each word; the last one is not used. */
  readonly spaces: readonly Pt[];
  /** Characters of each word. */
  readonly lengths: readonly number[];
  /** True where the words on both sides should stay on one line (broken only if nothing else fits). */
  readonly keeps: readonly boolean[];
}

/** Widths of the lines: the first `narrowLines` are `narrow`, all others `wide`. */
export interface Measure {
  readonly narrow: Pt;
  readonly narrowLines: number;
  readonly wide: Pt;
}

export interface SpaceLimits {
  /** How much a word space may grow and shrink, as a share of its natural width. */
  readonly mostStretch: number;
  readonly mostShrink: number;
  /** How much may be added after every character when the spaces have grown as far as they may, in pt. */
  readonly mostTracking: Pt;
}

/** A line as a range of words: `first` to `end` - 1. */
export interface WordRange {
  readonly first: number;
  readonly end: number;
}

const lineCost = 1e7;
const raggedLineCost = 1e5;
const keepCost = 3e5;
/** Dearer than a line more. */
const raggedKeepCost = 3e7;
const loneWordCost = 3e5;
const overfullCost = 1e9;

/**
 * Total-fit line breaking (Knuth & Plass 1981, "Breaking paragraphs into lines", with fixed penalties): all line ends are chosen together.
 * Justified text minimises the square of (1 + 100 r^3), r = share of the allowed stretch or shrink; ragged text takes the fewest lines, then the evenest.
 * The last line gets at least two words where the text has three or more.
 */
export function breakLines(text: BreakableText, measure: Measure, limits: SpaceLimits | null): WordRange[] {
  const count = text.widths.length;
  if (count === 0) return [];
  const layers = measure.narrowLines + 1;
  const size = count + 1;
  const costs = new Float64Array(layers * size).fill(Number.POSITIVE_INFINITY);
  const previous = new Int32Array(layers * size).fill(-1);
  costs[0] = 0;
  for (let layer = 0; layer < layers; layer++) {
    const width = layer < measure.narrowLines ? measure.narrow : measure.wide;
    const ends = Math.min(layer + 1, measure.narrowLines) * size;
    for (let first = 0; first < count; first++) {
      const start = layer * size + first;
      const base = costs[start] ?? Number.POSITIVE_INFINITY;
      if (base !== Number.POSITIVE_INFINITY) extendLines(text, first, width, limits, base, start, ends, costs, previous);
    }
  }
  return traceBack(costs, previous, size, layers);
}

/** Tries every line that starts at word `first` and fits `width`; `ends` is where the slots of its possible ends begin. */
function extendLines(
  text: BreakableText,
  first: number,
  width: Pt,
  limits: SpaceLimits | null,
  base: number,
  start: number,
  ends: number,
  costs: Float64Array,
  previous: Int32Array,
): void {
  const { widths, spaces: gaps, lengths, keeps } = text;
  const count = widths.length;
  const mostShrink = limits?.mostShrink ?? 0;
  let words = 0;
  let spaces = 0;
  let characters = 0;
  for (let end = first + 1; end <= count; end++) {
    words += widths[end - 1] ?? 0;
    characters += (lengths[end - 1] ?? 0) + 1;
    const slack = width - words - spaces;
    const tooLong = slack < -spaces * mostShrink - 1e-6;
    if (tooLong && end > first + 1) return;
    const isLast = end === count;
    let cost = base;
    if (tooLong) cost += overfullCost;
    else cost += limits ? justifiedCost(slack, spaces, characters, limits, isLast) : raggedCost(slack, isLast);
    if (!isLast && keeps[end - 1]) cost += limits ? keepCost : raggedKeepCost;
    if (isLast && end === first + 1 && first > 1) cost += loneWordCost;
    const slot = ends + end;
    if (cost < (costs[slot] ?? 0)) {
      costs[slot] = cost;
      previous[slot] = start;
    }
    if (tooLong) return;
    spaces += gaps[end - 1] ?? 0;
  }
}

function justifiedCost(slack: Pt, spaces: Pt, characters: number, limits: SpaceLimits, isLast: boolean): number {
  if (isLast && slack >= 0) return 1;
  const room = slack >= 0 ? spaces * limits.mostStretch + characters * limits.mostTracking : spaces * limits.mostShrink;
  const ratio = room > 0 ? Math.min(Math.abs(slack) / room, 12) : 12;
  const badness = 1 + 100 * ratio * ratio * ratio;
  // A line past the limits is set ragged: avoided even at the price of several stretched ones, but not at any price.
  return ratio <= 1 ? badness * badness : raggedLineCost * ratio;
}

function raggedCost(slack: Pt, isLast: boolean): number {
  return lineCost + (isLast ? 0 : slack * slack);
}

function traceBack(costs: Float64Array, previous: Int32Array, size: number, layers: number): WordRange[] {
  let slot = size - 1;
  for (let layer = 1; layer < layers; layer++) {
    const candidate = layer * size + size - 1;
    if ((costs[candidate] ?? 0) < (costs[slot] ?? 0)) slot = candidate;
  }
  const ranges: WordRange[] = [];
  while (slot > 0) {
    const from = previous[slot] ?? 0;
    if (from < 0) break;
    ranges.push({ first: from % size, end: slot % size });
    slot = from;
  }
  return ranges.reverse();
}

/** The narrowest measure that takes no more lines than `width` does: makes headlines of even lines. */
export function balancedWidth(text: BreakableText, width: Pt): Pt {
  const linesAt = (candidate: Pt): number => breakLines(text, { narrow: 0, narrowLines: 0, wide: candidate }, null).length;
  const lines = linesAt(width);
  if (lines < 2) return width;
  let low = Math.max(...text.widths);
  let high = width;
  if (low >= high) return width;
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (linesAt(middle) <= lines && fitsWholeWords(text, middle)) high = middle;
    else low = middle;
  }
  return high;
}

const fitsWholeWords = (text: BreakableText, width: Pt): boolean => text.widths.every((word) => word <= width);
