import type { Block } from '../block.ts';
import type { Issue } from '../issue.ts';
import type { Item } from '../item.ts';
import { mapChanged } from '../list-edits.ts';
import type { Picture } from '../picture.ts';
import type { Section } from '../section.ts';

/** Puts a changed picture in the place of the one with its id: cover, an item's row, running text. Everything else stays the same object. */
export const mapPicture = (issue: Issue, changed: Picture): Issue => ({
  ...issue,
  coverPictures: inRow(issue.coverPictures, changed),
  sections: mapChanged(issue.sections, (section) => inSection(section, changed)),
});

function inSection(section: Section, changed: Picture): Section {
  if (section.form === 'text') {
    const blocks = inBlocks(section.blocks, changed);
    return blocks === section.blocks ? section : { ...section, blocks };
  }
  const items = mapChanged(section.items, (item) => inItem(item, changed));
  return items === section.items ? section : { ...section, items };
}

function inItem(item: Item, changed: Picture): Item {
  const pictures = inRow(item.pictures, changed);
  const body = inBlocks(item.body, changed);
  return pictures === item.pictures && body === item.body ? item : { ...item, pictures, body };
}

function inRow(pictures: readonly Picture[], changed: Picture): readonly Picture[] {
  return mapChanged(pictures, (picture) => (picture.id === changed.id ? changed : picture));
}

function inBlocks(blocks: readonly Block[], changed: Picture): readonly Block[] {
  return mapChanged(blocks, (block) =>
    block.type === 'picture' && block.picture.id === changed.id ? { ...block, picture: changed } : block,
  );
}
