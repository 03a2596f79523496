import type { ItemId } from '../../issue/ids.ts';
import type { PrintedSection } from '../collect.ts';
import type { DraftNode } from '../galley/draft.ts';
import type { LayoutWarning } from '../warning.ts';
import type { DraftPage } from './draft-page.ts';

/** Something that contents and bookmarks lead to: the headline of an item, a heading of a text section, the section itself. */
export interface Anchor {
  readonly node: DraftNode;
  readonly item: ItemId | null;
  readonly title: string;
}

/** A section as pages, not yet numbered. */
export interface SectionPages {
  readonly printed: PrintedSection;
  readonly pages: readonly DraftPage[];
  /** The section's own heading. */
  readonly heading: DraftNode;
  /** What the contents list, in order. */
  readonly anchors: readonly Anchor[];
  readonly warnings: readonly LayoutWarning[];
}
