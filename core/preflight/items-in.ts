import type { Issue } from '../issue/issue.ts';
import type { Item } from '../issue/item.ts';
import type { Section } from '../issue/section.ts';

export interface ItemInSection {
  readonly item: Item;
  readonly section: Section;
}

/** All items of an issue in order. */
export const itemsIn = ({ sections }: Issue): readonly ItemInSection[] =>
  sections.flatMap((section) => (section.form === 'items' ? section.items.map((item) => ({ item, section })) : []));
