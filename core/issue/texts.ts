import { toNfc } from '../text/nfc.ts';
import type { Block } from './block.ts';
import type { Command } from './commands/command.ts';
import type { BlockId, ItemId, PictureId, SectionId } from './ids.ts';
import type { InlineText } from './inline.ts';
import type { Issue } from './issue.ts';
import type { Item } from './item.ts';
import { mapChanged } from './list-edits.ts';
import type { Picture } from './picture.ts';
import type { Section } from './section.ts';

/** Where a text of the issue stands. */
export interface TextPlace {
  readonly section: SectionId | null;
  readonly item: ItemId | null;
  readonly block: BlockId | null;
  readonly picture: PictureId | null;
  readonly field: 'title' | 'shortTitle' | 'headline' | 'text' | 'cell' | 'attribution' | 'alt' | 'caption' | 'credit';
  /** Row and column of a table's cell. */
  readonly cell: readonly [row: number, column: number] | null;
}

/** What is done with each text; the same object or string back = nothing. */
export interface TextChanges {
  readonly plain: (text: string, place: TextPlace) => string;
  readonly runs: (text: InlineText, place: TextPlace) => InlineText;
}

/**
 * Goes through every text that an editor writes (titles, headlines, bodies, captions, credits, alternative texts) in reading order and
 * gives the commands that make the changes, one a field. `section`: only there.
 */
export const changeTexts = (issue: Issue, changes: TextChanges, section?: SectionId): readonly Command[] => [
  ...(section === undefined ? issue.coverPictures.flatMap((picture) => inPicture(picture, changes, nowhere)) : []),
  ...issue.sections
    .filter(({ id }) => section === undefined || id === section)
    .flatMap((one) => inSection(one, changes, { ...nowhere, section: one.id })),
];

const nowhere: TextPlace = { section: null, item: null, block: null, picture: null, field: 'text', cell: null };

function inSection(section: Section, changes: TextChanges, place: TextPlace): readonly Command[] {
  const titles = (['title', 'shortTitle'] as const).flatMap((field): readonly Command[] => {
    const value = toNfc(changes.plain(section[field], { ...place, field }));
    return value === section[field] ? [] : [{ type: 'setSectionField', section: section.id, field, value }];
  });
  if (section.form === 'items')
    return [...titles, ...section.items.flatMap((item) => inItem(item, changes, { ...place, item: item.id }))];
  const blocks = mapChanged(section.blocks, (block) => inBlock(block, changes, place));
  return blocks === section.blocks ? titles : [...titles, { type: 'setBlocks', section: section.id, blocks }];
}

function inItem(item: Item, changes: TextChanges, place: TextPlace): readonly Command[] {
  const titles = (['headline', 'shortTitle'] as const).flatMap((field): readonly Command[] => {
    const value = toNfc(changes.plain(item[field], { ...place, field }));
    return value === item[field] ? [] : [{ type: 'setItemField', item: item.id, field, value }];
  });
  const pictures = item.pictures.flatMap((picture) => inPicture(picture, changes, place));
  const blocks = mapChanged(item.body, (block) => inBlock(block, changes, place));
  return [...titles, ...pictures, ...(blocks === item.body ? [] : [{ type: 'replaceBody' as const, item: item.id, blocks }])];
}

function inPicture(picture: Picture, changes: TextChanges, place: TextPlace): readonly Command[] {
  return (['alt', 'caption', 'credit'] as const).flatMap((field): readonly Command[] => {
    const value = toNfc(changes.plain(picture[field], { ...place, picture: picture.id, field }));
    return value === picture[field] ? [] : [{ type: 'setPictureField', picture: picture.id, field, value }];
  });
}

function inBlock(block: Block, changes: TextChanges, around: TextPlace): Block {
  const changed = changedBlock(block, changes, { ...around, block: block.id });
  return JSON.stringify(changed) === JSON.stringify(block) ? block : changed;
}

function changedBlock(block: Block, { plain, runs }: TextChanges, place: TextPlace): Block {
  switch (block.type) {
    case 'picture': {
      const inside = { ...place, picture: block.picture.id };
      const [alt, caption, credit] = (['alt', 'caption', 'credit'] as const).map((field) =>
        toNfc(plain(block.picture[field], { ...inside, field })),
      );
      return { ...block, picture: { ...block.picture, alt: alt ?? '', caption: caption ?? '', credit: credit ?? '' } };
    }
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row, y) => row.map((cell, x) => runs(cell, { ...place, field: 'cell', cell: [y, x] }))),
      };
    case 'quote':
      return {
        ...block,
        text: runs(block.text, place),
        attribution: toNfc(plain(block.attribution, { ...place, field: 'attribution' })),
      };
    case 'callout':
      return { ...block, title: toNfc(plain(block.title, { ...place, field: 'title' })), text: runs(block.text, place) };
    default:
      return { ...block, text: runs(block.text, place) };
  }
}
