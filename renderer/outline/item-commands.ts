import type { Block } from '../../core/issue/block.ts';
import type { Command } from '../../core/issue/commands/command.ts';
import type { BlockId, IdSource, ItemId, PictureId, SectionId } from '../../core/issue/ids.ts';
import type { Issue } from '../../core/issue/issue.ts';
import { type Item, newItem } from '../../core/issue/item.ts';
import { locateItem } from '../app/current.ts';

/** A command that brings an item in, and that item's id. */
export interface ItemAdded {
  readonly command: Command;
  readonly item: ItemId;
}

/** An empty item at a place of a section, from 0; left out = last. */
export const addItem = (ids: IdSource, section: SectionId, at?: number): ItemAdded => {
  const item = newItem(ids);
  return { command: { type: 'addItem', section, item, ...(at === undefined ? {} : { at }) }, item: item.id };
};

/** A copy right behind an item, everything in it under new ids; null = the item is gone. */
export const duplicateItem = (ids: IdSource, issue: Issue, id: ItemId): ItemAdded | null => {
  const located = locateItem(issue, id);
  if (!located) return null;
  const copy = copyOf(located.item, ids);
  return { command: { type: 'addItem', section: located.section.id, item: copy, at: located.at + 1 }, item: copy.id };
};

/** To the end of another section. */
export const moveItemToSection = (issue: Issue, item: ItemId, section: SectionId): Command => {
  const target = issue.sections.find(({ id }) => id === section);
  const length = target?.form === 'items' ? target.items.filter(({ id }) => id !== item).length : 0;
  return { type: 'moveItem', item, section, at: length };
};

/** All of them as one step. */
export const removeItems = (items: readonly ItemId[]): Command => ({
  type: 'batch',
  commands: items.map((item) => ({ type: 'removeItem', item })),
});

function copyOf(item: Item, ids: IdSource): Item {
  return {
    ...item,
    id: ids.next() as ItemId,
    pictures: item.pictures.map((picture) => ({ ...picture, id: ids.next() as PictureId })),
    body: item.body.map((block) => copyOfBlock(block, ids)),
    status: 'draft',
  };
}

function copyOfBlock(block: Block, ids: IdSource): Block {
  const id = ids.next() as BlockId;
  return block.type === 'picture'
    ? { ...block, id, picture: { ...block.picture, id: ids.next() as PictureId } }
    : { ...block, id };
}
