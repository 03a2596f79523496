import type { SectionId } from '../issue/ids.ts';
import type { Item } from '../issue/item.ts';
import type { DateStyle } from '../text/dates.ts';
import { childNode, type DraftNode, nowhere } from './galley/draft.ts';
import type { ItemSetting } from './item/item-setting.ts';
import type { SectionPages } from './pages/section-pages.ts';
import { PhraseMemo } from './setting.ts';
import type { Ink } from './text/words.ts';

/**
 * What one layout leaves for the next: items that did not change are not set again. Issues are immutable, so identity tells.
 * A cache belongs to one template, one set of faces and one state of the pictures; make a new one when any of them changes.
 */
export class LayoutCache {
  private items = new WeakMap<Item, Map<string, ItemSetting>>();
  private texts = new WeakMap<object, { readonly key: string; readonly pages: SectionPages }>();
  private dateStyle: DateStyle | null = null;
  private readonly sections = new Map<SectionId, DraftNode>();
  readonly phrases = new PhraseMemo();
  /** How many pages the contents took last time: a good first guess. */
  contentsCount: number | null = null;
  readonly document: DraftNode = { parent: null, role: 'Document', place: nowhere, alt: null, numbering: null };

  /** Dates are printed in this style: what was set in another is forgotten. */
  keepTo(dateStyle: DateStyle): void {
    if (this.dateStyle === dateStyle) return;
    this.dateStyle = dateStyle;
    this.items = new WeakMap();
    this.texts = new WeakMap();
  }

  /** The element of a section: the same one in every layout, so that cached items keep their parent. */
  sectionNode(section: SectionId): DraftNode {
    const known = this.sections.get(section);
    if (known !== undefined) return known;
    const node = childNode(this.document, 'Sect', { place: { ...nowhere, section } });
    this.sections.set(section, node);
    return node;
  }

  /** The item as set in a section with these colours. */
  item(item: Item, section: SectionId, ink: Ink, set: () => ItemSetting): ItemSetting {
    const key = `${section} ${ink.section} ${ink.tint}`;
    const known = this.items.get(item) ?? new Map<string, ItemSetting>();
    const found = known.get(key) ?? set();
    known.set(key, found);
    this.items.set(item, known);
    return found;
  }

  /** Pages of a section that is set as a whole; `key` = all that they depend on besides the section itself. */
  sectionPages(section: object, key: string, set: () => SectionPages): SectionPages {
    const known = this.texts.get(section);
    if (known !== undefined && known.key === key) return known.pages;
    const pages = set();
    this.texts.set(section, { key, pages });
    return pages;
  }
}
