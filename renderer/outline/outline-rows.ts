import type { ItemId, SectionId } from '../../core/issue/ids.ts';
import type { Issue } from '../../core/issue/issue.ts';
import type { Item } from '../../core/issue/item.ts';
import type { Section } from '../../core/issue/section.ts';
import { fold } from '../../core/text/fold.ts';

/** A line of the outline. `key` is unique in the list. */
export type OutlineRow =
  | { readonly kind: 'cover'; readonly key: 'cover' }
  | { readonly kind: 'contents'; readonly key: 'contents' }
  | { readonly kind: 'section'; readonly key: string; readonly section: Section; readonly isOpen: boolean }
  | {
      readonly kind: 'item';
      readonly key: string;
      readonly item: Item;
      readonly section: SectionId;
      readonly at: number;
      readonly of: number;
    }
  | { readonly kind: 'add'; readonly key: string; readonly section: Section };

export const itemKey = (item: ItemId): string => `item ${item}`;
export const sectionKey = (section: SectionId): string => `section ${section}`;

/** The lines from top to bottom. A filter (accents optional) shows items that fit, all sections open, nothing to add. */
export const outlineRows = (issue: Issue, closed: ReadonlySet<SectionId>, filter: string): readonly OutlineRow[] => {
  const wanted = fold(filter.trim());
  const sections = issue.sections.flatMap((section) => rowsOfSection(section, closed.has(section.id), wanted));
  return [{ kind: 'cover', key: 'cover' }, { kind: 'contents', key: 'contents' }, ...sections];
};

function rowsOfSection(section: Section, isClosed: boolean, wanted: string): readonly OutlineRow[] {
  const isOpen = section.form === 'items' && (!isClosed || wanted !== '');
  const head: OutlineRow = { kind: 'section', key: sectionKey(section.id), section, isOpen };
  if (section.form === 'text' || !isOpen) return [head];
  const items = section.items.flatMap((item, at): readonly OutlineRow[] =>
    wanted === '' || fold(`${item.headline} ${item.shortTitle}`).includes(wanted)
      ? [{ kind: 'item', key: itemKey(item.id), item, section: section.id, at, of: section.items.length }]
      : [],
  );
  return wanted === '' ? [head, ...items, { kind: 'add', key: `add ${section.id}`, section }] : [head, ...items];
}
