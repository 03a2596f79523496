import type { Item } from '../../issue/item.ts';
import type { Pt } from '../frames/geometry.ts';
import type { PrintedSection } from '../collect.ts';
import type { DraftNode } from '../galley/draft.ts';
import { type ItemGalley, setItem } from '../item/set-item.ts';
import type { LayoutCache } from '../layout-cache.ts';
import { cutGalley } from '../paginate/cut-galley.ts';
import { type ItemHeights, type PageRules, paginateItems } from '../paginate/paginate-items.ts';
import { type Setting, snap } from '../setting.ts';
import type { LayoutWarning } from '../warning.ts';
import { addBand } from './band.ts';
import { DraftPage } from './draft-page.ts';
import type { SectionPages } from './section-pages.ts';

/** An item set both ways: as wanted, and with pictures as low as they may be. */
export interface ItemSetting {
  readonly normal: ItemGalley;
  readonly tight: ItemGalley;
  readonly heights: ItemHeights;
}

/** News items on pages: the band on the first one, each item whole, one longer than a page flowing on. */
export function newsPages(
  printed: PrintedSection,
  items: readonly Item[],
  setting: Setting,
  cache: LayoutCache,
): SectionPages {
  const section = cache.sectionNode(printed.section.id);
  const settings = items.map((item) => cache.item(item, printed.section.id, setting.ink, () => setBothWays(item, section, setting)));
  const filler = new NewsFiller(printed, section, setting);
  filler.fill(settings);
  return {
    printed,
    pages: filler.pages,
    heading: filler.heading,
    anchors: filler.placed.map(({ item, headline }) => ({ node: headline, item: item.id, title: item.shortTitle || item.headline })),
    warnings: filler.warnings,
  };
}

function setBothWays(item: Item, section: DraftNode, setting: Setting): ItemSetting {
  const normal = setItem(item, false, section, setting);
  const tight = item.pictures.length > 0 ? setItem(item, true, section, setting) : normal;
  const heights = { normal: snap(normal.galley.height, setting.template), tight: snap(tight.galley.height, setting.template) };
  return { normal, tight, heights };
}

class NewsFiller {
  readonly pages: DraftPage[] = [];
  readonly heading: DraftNode;
  readonly placed: ItemGalley[] = [];
  readonly warnings: LayoutWarning[] = [];
  /** Where the next item would start on the last page. */
  private y: Pt;

  constructor(
    private readonly printed: PrintedSection,
    section: DraftNode,
    private readonly setting: Setting,
  ) {
    const page = this.newPage();
    this.heading = addBand(page, printed, section, setting);
    this.y = setting.template.furniture.band.contentTop;
  }

  /** Runs of items that fit a page are shared out together; a long item between two runs flows over pages. */
  fill(settings: readonly ItemSetting[]): void {
    let run: ItemSetting[] = [];
    for (const entry of settings) {
      if (this.isLong(entry, run)) {
        this.placeRun(run);
        run = [];
        this.flow(entry.normal);
      } else run.push(entry);
    }
    this.placeRun(run);
  }

  /** Higher than a page, or than the section's first page where it would open it. */
  private isLong(entry: ItemSetting, run: readonly ItemSetting[]): boolean {
    const { grid, furniture } = this.setting.template;
    if (entry.heights.tight > grid.bottom - grid.top) return true;
    return run.length === 0 && this.placed.length === 0 && entry.heights.tight > grid.bottom - furniture.band.contentTop;
  }

  private placeRun(run: readonly ItemSetting[]): void {
    const [opening] = run;
    if (opening === undefined) return;
    const { grid } = this.setting.template;
    if (this.y > grid.top && opening.heights.tight > grid.bottom - this.y) this.startPage();
    const pages = paginateItems(
      run.map((entry) => entry.heights),
      this.rules(),
    );
    for (const [index, { slots }] of pages.entries()) {
      if (index > 0) this.startPage();
      for (const { item, y, tight } of slots) {
        const entry = run[item];
        if (entry === undefined) continue;
        const galley = tight ? entry.tight : entry.normal;
        this.page().place(galley.galley, 0, y);
        this.take(galley);
        this.y = y + (tight ? entry.heights.tight : entry.heights.normal) + this.setting.template.flow.item.gap;
      }
    }
  }

  /** An item longer than a page: starts where its head fits, else on a new page, and goes on over as many pages as it needs. */
  private flow(entry: ItemGalley): void {
    const { grid } = this.setting.template;
    const whole = grid.bottom - grid.top;
    const [first] = entry.galley.breaks;
    const startsHere = first !== undefined && first.end <= grid.bottom - this.y && grid.bottom - this.y >= whole / 3;
    if (!startsHere && this.y > grid.top && this.placed.length > 0) this.startPage();
    const opening = grid.bottom - this.y;
    const parts = cutGalley(entry.galley, (column) => (column === 0 ? opening : whole));
    for (const [index, part] of parts.entries()) {
      if (index > 0) this.startPage();
      this.page().placePart(entry.galley, part, 0, this.y);
      this.y += snap(part.height, this.setting.template) + this.setting.template.flow.item.gap;
      if (part.forced) this.warnings.push({ key: 'block-too-tall', severity: 'warn', place: entry.root.place, facts: {} });
    }
    this.take(entry);
  }

  private take(galley: ItemGalley): void {
    this.placed.push(galley);
    this.warnings.push(...galley.galley.warnings);
  }

  private rules(): PageRules {
    const { grid, flow } = this.setting.template;
    const { gap, leastGap, spreadRestUnder, spreadMost, squeezeMost } = flow.item;
    const { top, bottom, unit } = grid;
    return { firstTop: this.y, top, bottom, unit, gap, leastGap, spreadRestUnder, spreadMost, squeezeMost };
  }

  private startPage(): void {
    this.newPage();
    this.y = this.setting.template.grid.top;
  }

  private newPage(): DraftPage {
    const page = new DraftPage('news', this.printed);
    this.pages.push(page);
    return page;
  }

  private page(): DraftPage {
    return this.pages.at(-1) ?? this.newPage();
  }
}
