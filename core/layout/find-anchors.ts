import type { ItemId } from '../issue/ids.ts';
import type { Pt } from './frames/geometry.ts';
import type { DraftNode } from './galley/draft.ts';
import type { DraftPage } from './pages/draft-page.ts';

export interface FoundAnchor {
  /** Index into the pages searched. */
  readonly page: number;
  /** Upper edge of the element's first line. */
  readonly top: Pt;
}

export interface FoundPlaces {
  readonly anchors: ReadonlyMap<DraftNode, FoundAnchor>;
  /** First and last page index of every item. */
  readonly items: ReadonlyMap<ItemId, { readonly first: number; readonly last: number }>;
}

const noItem = '' as ItemId;

/** Where the elements with text came to stand. */
export function findPlaces(pages: readonly DraftPage[]): FoundPlaces {
  const anchors = new Map<DraftNode, FoundAnchor>();
  const items = new Map<ItemId, { first: number; last: number }>();
  let last: DraftNode | null = null;
  for (const [page, { frames }] of pages.entries()) {
    for (const { frame, dy } of frames) {
      if (frame.kind !== 'text') continue;
      for (const { node, size } of frame.runs) {
        if (node === null || (node === last && page === items.get(node.place.item ?? noItem)?.last)) continue;
        last = node;
        if (!anchors.has(node)) anchors.set(node, { page, top: frame.y + dy - size });
        const item = node.place.item;
        if (item === null) continue;
        const known = items.get(item);
        if (known === undefined) items.set(item, { first: page, last: page });
        else known.last = page;
      }
    }
  }
  return { anchors, items };
}
