import type { ItemId } from '../issue/ids.ts';
import type { Pt } from './frames/geometry.ts';
import type { DraftNode } from './galley/draft.ts';
import type { DraftPage } from './pages/draft-page.ts';

export interface FoundAnchor {
  /** Index into the pages searched. */
  readonly page: number;
  /** Upper edge of the item, or of the heading's first line. */
  readonly top: Pt;
}

export interface FoundPlaces {
  readonly anchors: ReadonlyMap<DraftNode, FoundAnchor>;
  /** First and last page index of every item. */
  readonly items: ReadonlyMap<ItemId, { readonly first: number; readonly last: number }>;
}

/** Where items came to stand, and the headings of running text. */
export function findPlaces(pages: readonly DraftPage[]): FoundPlaces {
  const anchors = new Map<DraftNode, FoundAnchor>();
  const items = new Map<ItemId, { first: number; last: number }>();
  for (const [page, draft] of pages.entries()) {
    for (const { item, headline, top } of draft.marks) {
      if (headline !== null) anchors.set(headline, { page, top });
      const known = items.get(item);
      if (known === undefined) items.set(item, { first: page, last: page });
      else known.last = page;
    }
    if (draft.master === 'text') findHeadings(draft, page, anchors);
  }
  return { anchors, items };
}

function findHeadings({ frames }: DraftPage, page: number, anchors: Map<DraftNode, FoundAnchor>): void {
  for (const { frame, dy } of frames) {
    if (frame.kind !== 'text') continue;
    for (const { node, size } of frame.runs) {
      if (node !== null && !anchors.has(node)) anchors.set(node, { page, top: frame.y + dy - size });
    }
  }
}
