import type { Item } from '../../issue/item.ts';
import type { PrintedSection } from '../collect.ts';
import type { DraftNode } from '../galley/draft.ts';
import type { Galley } from '../galley/galley.ts';
import type { ItemSetting } from '../item/item-setting.ts';
import { itemNodes, setItem } from '../item/set-item.ts';
import type { LayoutCache } from '../layout-cache.ts';
import { type GalleyPart, withForcedCuts } from '../paginate/cut-galley.ts';
import { type ItemMatter, type PageRules, paginateItems } from '../paginate/paginate-items.ts';
import { type Setting, snap } from '../setting.ts';
import type { LayoutWarning } from '../warning.ts';
import { addBand } from './band.ts';
import { DraftPage } from './draft-page.ts';
import type { Anchor, SectionPages } from './section-pages.ts';

/** News items on pages: the band on the first one, each item whole, one longer than a page flowing on. */
export function newsPages(printed: PrintedSection, items: readonly Item[], setting: Setting, cache: LayoutCache): SectionPages {
  const section = cache.sectionNode(printed.section.id);
  const settings = items.map((item) =>
    cache.item(item, printed.section.id, setting.ink, () => setBothWays(item, section, setting)),
  );
  const page = new DraftPage('news', printed);
  const heading = addBand(page, printed, section, setting);
  const warnings: LayoutWarning[] = [];
  const pages = paginateItems(
    settings.map((entry) => entry.matter),
    pageRules(setting),
  ).map(({ slots }, index) => {
    const target = index === 0 ? page : new DraftPage('news', printed);
    for (const slot of slots) {
      const entry = settings[slot.item];
      if (entry === undefined) continue;
      const galley = slot.tight ? entry.tight() : entry.normal;
      target.placePart(galley, partBetween(galley, slot.from, slot.to), 0, slot.y);
      const item = items[slot.item];
      if (item !== undefined)
        target.marks.push({ item: item.id, headline: slot.from === null ? entry.nodes.headline : null, top: slot.y });
      if (slot.from === null) warnings.push(...galley.warnings);
    }
    return target;
  });
  const anchors = settings.map(({ nodes }, index): Anchor => {
    const item = items[index];
    return { node: nodes.headline, item: item?.id ?? null, title: item?.shortTitle || item?.headline || '' };
  });
  return { printed, pages, heading, anchors, warnings };
}

function pageRules(setting: Setting): PageRules {
  const { grid, flow, furniture } = setting.template;
  const { gap, leastGap, spreadRestUnder, spreadMost, squeezeMost, partingSaves } = flow.item;
  const { top, bottom, unit } = grid;
  return {
    firstTop: furniture.band.contentTop,
    top,
    bottom,
    unit,
    gap,
    leastGap,
    spreadRestUnder,
    spreadMost,
    squeezeMost,
    partingSaves,
  };
}

function setBothWays(item: Item, section: DraftNode, setting: Setting): ItemSetting {
  const { grid, furniture } = setting.template;
  const room = grid.bottom - furniture.band.contentTop;
  const nodes = itemNodes(item, section);
  const normal = withForcedCuts(setItem(item, false, nodes, setting), room, nodes.root);
  let tightest: Galley | null = null;
  const tight = (): Galley => {
    tightest ??= item.pictures.length > 0 ? lower(normal, setItem(item, true, nodes, setting)) : normal;
    return tightest;
  };
  const matter: ItemMatter = {
    normal: snap(normal.height, setting.template),
    tight: () => snap(tight().height, setting.template),
    cuts: normal.breaks.map(({ end, resume }) => ({ end, resume })),
  };
  return { nodes, normal, tight, matter };
}

const lower = (one: Galley, other: Galley): Galley => (other.height < one.height ? other : one);

/** The stretch of a galley between two of its cuts; null = its top or bottom. */
function partBetween(galley: Galley, from: number | null, to: number | null): GalleyPart {
  const above = from === null ? undefined : galley.breaks[from];
  const below = to === null ? undefined : galley.breaks[to];
  const top = above?.resume ?? 0;
  const bottom = below?.end ?? galley.height;
  return { first: above?.frame ?? 0, end: below?.frame ?? galley.frames.length, top, height: bottom - top };
}
