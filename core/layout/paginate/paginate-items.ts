import type { Pt } from '../frames/geometry.ts';

/** How high an item is; `tight` with pictures as low as they may be. */
export interface ItemHeights {
  readonly normal: Pt;
  readonly tight: Pt;
}

export interface PageRules {
  /** Top of the first item on the section's first page, on later pages, and the bottom of the type area. */
  readonly firstTop: Pt;
  readonly top: Pt;
  readonly bottom: Pt;
  readonly unit: Pt;
  readonly gap: Pt;
  readonly leastGap: Pt;
  readonly spreadRestUnder: Pt;
  readonly spreadMost: Pt;
  readonly squeezeMost: Pt;
}

export interface ItemSlot {
  readonly item: number;
  readonly y: Pt;
  readonly tight: boolean;
}

export interface ItemPage {
  readonly slots: readonly ItemSlot[];
}

/**
 * Shares items out over pages, in order, each item whole. All page ends are chosen together: fewest pages first, then the evenest
 * page feet (least sum of squared rests; the last page does not count). Items higher than a page must not be passed in.
 */
export function paginateItems(heights: readonly ItemHeights[], rules: PageRules): ItemPage[] {
  const count = heights.length;
  const costs: number[] = new Array(count + 1).fill(Number.POSITIVE_INFINITY);
  const starts: number[] = new Array(count + 1).fill(-1);
  costs[0] = 0;
  for (let first = 0; first < count; first++) {
    const base = costs[first] ?? Number.POSITIVE_INFINITY;
    if (base === Number.POSITIVE_INFINITY) continue;
    for (let end = first + 1; end <= count; end++) {
      const fit = fitPage(heights.slice(first, end), roomOf(first, rules), rules);
      if (fit === null && end > first + 1) break;
      const isLast = end === count;
      const rest = fit?.rest ?? 0;
      const cost = base + pageCost + (isLast ? 0 : rest * rest) + (fit?.squeezed ? squeezeCost : 0);
      if (cost < (costs[end] ?? 0)) {
        costs[end] = cost;
        starts[end] = first;
      }
      if (fit === null) break;
    }
  }
  const pages: ItemPage[] = [];
  for (let end = count; end > 0; end = starts[end] ?? 0) pages.push(fillPage(heights, starts[end] ?? 0, end, rules));
  return pages.reverse();
}

const pageCost = 1e7;
const squeezeCost = 900;

const topOf = (first: number, rules: PageRules): Pt => (first === 0 ? rules.firstTop : rules.top);
const roomOf = (first: number, rules: PageRules): Pt => rules.bottom - topOf(first, rules);

interface PageFit {
  readonly tight: readonly boolean[];
  readonly gap: Pt;
  readonly rest: Pt;
  readonly squeezed: boolean;
}

/** How items share a page: as wanted, else (over by a little) with lower pictures, else with smaller gaps too; null = they do not fit. */
function fitPage(heights: readonly ItemHeights[], room: Pt, rules: PageRules): PageFit | null {
  const gaps = heights.length - 1;
  const tight = heights.map(() => false);
  let used = heights.reduce((sum, height) => sum + height.normal, 0);
  if (used + gaps * rules.gap <= room) return spread(tight, used, gaps, room, rules);
  if (used + gaps * rules.gap - room > rules.squeezeMost) return null;
  const bySaving = heights.map((height, index) => ({ index, saving: height.normal - height.tight })).sort((a, b) => b.saving - a.saving);
  for (const { index, saving } of bySaving) {
    if (used + gaps * rules.gap <= room || saving <= 0) break;
    tight[index] = true;
    used -= saving;
  }
  if (used + gaps * rules.gap <= room) return { ...spread(tight, used, gaps, room, rules), squeezed: true };
  const least = Math.ceil((room - used) / Math.max(1, gaps) / rules.unit - 1 + 1e-6) * rules.unit;
  if (gaps === 0 || least < rules.leastGap) return null;
  return { tight, gap: least, rest: room - used - gaps * least, squeezed: true };
}

/** Evens out a small rest between the items; a larger one stays at the foot. */
function spread(tight: readonly boolean[], used: Pt, gaps: number, room: Pt, rules: PageRules): PageFit {
  const rest = room - used - gaps * rules.gap;
  const more = gaps > 0 && rest < rules.spreadRestUnder ? Math.min(rules.spreadMost, Math.floor(rest / gaps / rules.unit) * rules.unit) : 0;
  return { tight, gap: rules.gap + more, rest: rest - more * gaps, squeezed: false };
}

function fillPage(heights: readonly ItemHeights[], first: number, end: number, rules: PageRules): ItemPage {
  const fit = fitPage(heights.slice(first, end), roomOf(first, rules), rules);
  const slots: ItemSlot[] = [];
  let y = topOf(first, rules);
  for (let item = first; item < end; item++) {
    const tight = fit?.tight[item - first] ?? false;
    const height = heights[item];
    slots.push({ item, y, tight });
    y += (height === undefined ? 0 : tight ? height.tight : height.normal) + (fit?.gap ?? rules.gap);
  }
  return { slots };
}
