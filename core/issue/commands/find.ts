import type { ItemId, PictureId, SectionId } from '../ids.ts';
import type { Issue } from '../issue.ts';
import type { Item } from '../item.ts';
import { replaceAt } from '../list-edits.ts';
import type { Picture } from '../picture.ts';
import type { ItemSection, Section } from '../section.ts';

/** A section and how to put another version of it in its place. */
export interface FoundSection {
  readonly at: number;
  readonly section: Section;
  readonly withSection: (section: Section) => Issue;
}

export interface FoundItem {
  readonly at: number;
  readonly item: Item;
  readonly section: ItemSection;
  readonly withItem: (item: Item) => Issue;
  readonly withItems: (items: readonly Item[]) => Issue;
}

/** A row of pictures: an item's (`item`) or the cover's (null). */
export interface PictureRow {
  readonly item: ItemId | null;
  readonly pictures: readonly Picture[];
  readonly withPictures: (pictures: readonly Picture[]) => Issue;
}

export const findSection = (issue: Issue, id: SectionId): FoundSection | null => {
  const at = issue.sections.findIndex((section) => section.id === id);
  const section = issue.sections[at];
  if (!section) return null;
  return { at, section, withSection: (changed) => ({ ...issue, sections: replaceAt(issue.sections, at, changed) }) };
};

export const findItem = (issue: Issue, id: ItemId): FoundItem | null => {
  for (const [sectionAt, section] of issue.sections.entries()) {
    if (section.form !== 'items') continue;
    const at = section.items.findIndex((item) => item.id === id);
    const item = section.items[at];
    if (!item) continue;
    const withItems = (items: readonly Item[]): Issue => ({
      ...issue,
      sections: replaceAt(issue.sections, sectionAt, { ...section, items }),
    });
    return { at, item, section, withItems, withItem: (changed) => withItems(replaceAt(section.items, at, changed)) };
  }
  return null;
};

/** The row of an item, or of the cover for null. */
export const findRow = (issue: Issue, item: ItemId | null): PictureRow | null => {
  if (item === null)
    return { item, pictures: issue.coverPictures, withPictures: (coverPictures) => ({ ...issue, coverPictures }) };
  const found = findItem(issue, item);
  if (!found) return null;
  return { item, pictures: found.item.pictures, withPictures: (pictures) => found.withItem({ ...found.item, pictures }) };
};

/** The row in which a picture stands, with its place there. */
export const findRowOfPicture = (
  issue: Issue,
  id: PictureId,
): { readonly row: PictureRow; readonly at: number; readonly picture: Picture } | null => {
  const owners = [
    null,
    ...issue.sections.flatMap((section) => (section.form === 'items' ? section.items.map((item) => item.id) : [])),
  ];
  for (const owner of owners) {
    const row = findRow(issue, owner);
    const at = row?.pictures.findIndex((picture) => picture.id === id) ?? -1;
    const picture = row?.pictures[at];
    if (row && picture) return { row, at, picture };
  }
  return null;
};
