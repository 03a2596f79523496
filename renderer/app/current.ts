import type { BlockId, ItemId, SectionId } from '../../core/issue/ids.ts';
import type { Issue } from '../../core/issue/issue.ts';
import type { Item } from '../../core/issue/item.ts';
import type { Section } from '../../core/issue/section.ts';

/** What the middle column shows. */
export type Current =
  | { readonly kind: 'cover' }
  | { readonly kind: 'contents' }
  | { readonly kind: 'section'; readonly section: SectionId }
  | { readonly kind: 'item'; readonly item: ItemId };

export type FieldName = 'date' | 'source' | 'link' | 'headline' | 'shortTitle';

/** Where the caret stands: in a field, or in a block at an offset of its plain text (UTF-16 units); a table cell counts in its own text. */
export type Caret =
  | { readonly in: 'field'; readonly field: FieldName }
  | {
      readonly in: 'body';
      readonly block: BlockId;
      readonly offset: number;
      readonly cell?: readonly [row: number, column: number];
    };

/** Where the user is: restored by undo and redo. */
export interface Spot {
  readonly current: Current;
  readonly caret: Caret | null;
}

export const sameCurrent = (a: Current, b: Current): boolean =>
  a.kind === b.kind &&
  (a.kind === 'item' && b.kind === 'item'
    ? a.item === b.item
    : a.kind === 'section' && b.kind === 'section'
      ? a.section === b.section
      : true);

export interface LocatedItem {
  readonly item: Item;
  readonly section: Section & { readonly form: 'items' };
  /** Place in the section, from 0. */
  readonly at: number;
}

export const locateItem = (issue: Issue, id: ItemId): LocatedItem | null => {
  for (const section of issue.sections) {
    if (section.form !== 'items') continue;
    const at = section.items.findIndex((item) => item.id === id);
    const item = section.items[at];
    if (item) return { item, section, at };
  }
  return null;
};

/** Falls back to the nearest thing that exists: after undo or a removal the place may be gone. */
export const existing = (issue: Issue, current: Current): Current => {
  if (current.kind === 'item' && !locateItem(issue, current.item)) return { kind: 'cover' };
  if (current.kind === 'section' && !issue.sections.some(({ id }) => id === current.section)) return { kind: 'cover' };
  return current;
};
