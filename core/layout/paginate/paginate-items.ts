import type { Pt } from '../frames/geometry.ts';

/** A place where an item may be parted: bottom of what stays, top of what goes on, in pt from the item's top. */
export interface ItemCut {
  readonly end: Pt;
  readonly resume: Pt;
}

/** How high an item is; `tight` (asked for only where a page is a little too full) with pictures as low as they may be. `cuts`: top down. */
export interface ItemMatter {
  readonly normal: Pt;
  tight(): Pt;
  readonly cuts: readonly ItemCut[];
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
  /** An item that fits a page is parted only if that saves more than this much empty foot (pt). */
  readonly partingSaves: Pt;
}

/** An item or a part of one on a page. */
export interface ItemSlot {
  readonly item: number;
  readonly y: Pt;
  readonly tight: boolean;
  /** Index of the cut above and below the part; null = the item's own top or bottom. */
  readonly from: number | null;
  readonly to: number | null;
}

export interface ItemPage {
  readonly slots: readonly ItemSlot[];
}

/**
 * Shares items out over pages, in order. All page ends are chosen together (least sum of costs, dynamic programming): a page costs the
 * cube of its empty foot, parting an item costs as much as a foot of `partingSaves`. So items stay whole as a rule, and are parted where
 * whole ones would leave half a page empty, or where an item is longer than a page. Every stretch between two cuts must fit a page.
 */
export function paginateItems(items: readonly ItemMatter[], rules: PageRules): ItemPage[] {
  const search = new PageSearch(items, rules);
  return search.best();
}

/** A page end: before item `item`, or (`cut` not null) inside it. */
interface PageEnd {
  readonly item: number;
  readonly cut: number | null;
  readonly cost: number;
  readonly start: PageEnd | null;
}

class PageSearch {
  private readonly ends = new Map<number, PageEnd>();
  private readonly stride: number;

  constructor(
    private readonly items: readonly ItemMatter[],
    private readonly rules: PageRules,
  ) {
    this.stride = 1 + Math.max(0, ...items.map((item) => item.cuts.length));
  }

  best(): ItemPage[] {
    this.ends.set(0, { item: 0, cut: null, cost: 0, start: null });
    for (let item = 0; item < this.items.length; item++) {
      for (let cut = -1; cut < (this.items[item]?.cuts.length ?? 0); cut++) {
        const start = this.ends.get(item * this.stride + cut + 1);
        if (start !== undefined) this.extend(start);
      }
    }
    const pages: ItemPage[] = [];
    let end = this.ends.get(this.items.length * this.stride);
    while (end?.start) {
      pages.push(this.fill(end.start, end));
      end = end.start;
    }
    return pages.reverse();
  }

  /** Offers every page that may begin at `start`. */
  private extend(start: PageEnd): void {
    const room = this.roomAt(start);
    const whole: ItemMatter[] = [];
    let used = 0;
    for (let index = start.item; index < this.items.length; index++) {
      const item = this.items[index];
      if (item === undefined) return;
      const top = index === start.item ? this.topOf(start) : 0;
      const above = used + whole.length * this.rules.gap;
      for (const [cut, { end, resume }] of item.cuts.entries()) {
        if (resume <= top) continue;
        const rest = room - above - (end - top);
        if (rest < 0) break;
        this.offer({ item: index, cut, cost: start.cost + this.partingCost(item, resume) + emptiness(rest), start });
      }
      whole.push(top > 0 ? tailOf(item, top) : item);
      used += whole.at(-1)?.normal ?? 0;
      const fit = fitPage(whole, room, this.rules);
      if (fit !== null) {
        const isLast = index === this.items.length - 1;
        const cost = emptiness(fit.rest) * (isLast ? lastPageShare : 1) + (fit.squeezed ? squeezeCost : 0);
        this.offer({ item: index + 1, cut: null, cost: start.cost + cost, start });
      } else if (index === start.item && this.isStuck(start, room)) {
        this.offer({ item: index + 1, cut: null, cost: start.cost + overflowCost, start });
      }
      if (used + (whole.length - 1) * this.rules.gap > room + this.rules.squeezeMost) return;
    }
  }

  private offer(end: PageEnd): void {
    const key = end.item * this.stride + (end.cut ?? -1) + 1;
    const known = this.ends.get(key);
    if (known === undefined || end.cost < known.cost) this.ends.set(key, end);
  }

  /** Not even the first stretch fits: an overflowing page is better than none. */
  private isStuck(start: PageEnd, room: Pt): boolean {
    const item = this.items[start.item];
    const top = this.topOf(start);
    const next = item?.cuts.find((cut) => cut.resume > top);
    return (next === undefined ? (item?.normal ?? 0) : next.end) - top > room;
  }

  private partingCost(item: ItemMatter, resume: Pt): number {
    const tail = item.normal - resume;
    const isShort = tail < shortTail;
    return emptiness(this.rules.partingSaves) * (isShort ? 1.5 : 1);
  }

  private topOf(start: PageEnd): Pt {
    return start.cut === null ? 0 : (this.items[start.item]?.cuts[start.cut]?.resume ?? 0);
  }

  private isFirst(start: PageEnd): boolean {
    return start.item === 0 && start.cut === null;
  }

  private roomAt(start: PageEnd): Pt {
    return this.rules.bottom - (this.isFirst(start) ? this.rules.firstTop : this.rules.top);
  }

  /** The slots of the page from `start` to `end`. */
  private fill(start: PageEnd, end: PageEnd): ItemPage {
    const whole: ItemMatter[] = [];
    for (let index = start.item; index < end.item; index++) {
      const item = this.items[index];
      const top = index === start.item ? this.topOf(start) : 0;
      if (item !== undefined) whole.push(top > 0 ? tailOf(item, top) : item);
    }
    const fit = end.cut === null ? fitPage(whole, this.roomAt(start), this.rules) : null;
    const slots: ItemSlot[] = [];
    let y = this.isFirst(start) ? this.rules.firstTop : this.rules.top;
    for (const [offset, matter] of whole.entries()) {
      const tight = fit?.tight[offset] ?? false;
      slots.push({ item: start.item + offset, y, tight, from: offset === 0 ? start.cut : null, to: null });
      y += (tight ? matter.tight() : matter.normal) + (fit?.gap ?? this.rules.gap);
    }
    if (end.cut !== null)
      slots.push({ item: end.item, y, tight: false, from: end.item === start.item ? start.cut : null, to: end.cut });
    return { slots };
  }
}

/** What is left of an item below a cut. */
const tailOf = (item: ItemMatter, top: Pt): ItemMatter => ({
  normal: item.normal - top,
  tight: () => item.normal - top,
  cuts: [],
});

/** What an empty foot costs: a very empty page is much worse than two half filled ones. */
const emptiness = (rest: Pt): number => rest * rest * rest;

/** The last page of a section may end high; it should not hold a few lines only. */
const lastPageShare = 0.1;
const squeezeCost = 30 ** 3;
const overflowCost = 1e12;
/** Fewer than four lines of body on the next page look forgotten. */
const shortTail = 60;

interface PageFit {
  readonly tight: readonly boolean[];
  readonly gap: Pt;
  readonly rest: Pt;
  readonly squeezed: boolean;
}

/** How whole items share a page: as wanted, else (over by a little) with lower pictures, else with smaller gaps too; null = they do not fit. */
function fitPage(items: readonly ItemMatter[], room: Pt, rules: PageRules): PageFit | null {
  const gaps = items.length - 1;
  const tight = items.map(() => false);
  let used = items.reduce((sum, item) => sum + item.normal, 0);
  if (used + gaps * rules.gap <= room) return spread(tight, used, gaps, room, rules);
  if (used + gaps * rules.gap - room > rules.squeezeMost) return null;
  const bySaving = items
    .map((item, index) => ({ index, saving: item.normal - item.tight() }))
    .sort((a, b) => b.saving - a.saving);
  for (const { index, saving } of bySaving) {
    if (used + gaps * rules.gap <= room || saving <= 0) break;
    tight[index] = true;
    used -= saving;
  }
  if (used + gaps * rules.gap <= room) return { ...spread(tight, used, gaps, room, rules), squeezed: true };
  if (gaps === 0) return null;
  const gap = Math.floor((room - used) / gaps / rules.unit) * rules.unit;
  return gap < rules.leastGap ? null : { tight, gap, rest: room - used - gaps * gap, squeezed: true };
}

/** Evens out a small rest between the items; a larger one stays at the foot. */
function spread(tight: readonly boolean[], used: Pt, gaps: number, room: Pt, rules: PageRules): PageFit {
  const rest = room - used - gaps * rules.gap;
  const isSmall = gaps > 0 && rest < rules.spreadRestUnder;
  const more = isSmall ? Math.min(rules.spreadMost, Math.floor(rest / gaps / rules.unit) * rules.unit) : 0;
  return { tight, gap: rules.gap + more, rest: rest - more * gaps, squeezed: false };
}
