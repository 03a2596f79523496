import type { Block } from '../issue/block.ts';
import { plainText } from '../issue/inline.ts';
import type { Item } from '../issue/item.ts';
import type { Picture } from '../issue/picture.ts';
import type { Section } from '../issue/section.ts';
import { type FoundPlace, nowhere } from './finding.ts';

export type TextRole =
  | 'sectionTitle'
  | 'headline'
  | 'shortTitle'
  | 'lead'
  | 'paragraph'
  | 'heading'
  | 'entry'
  | 'quote'
  | 'callout'
  | 'cell'
  | 'caption'
  | 'credit'
  | 'alt';

/** One text of the issue as the rules see it. */
export interface CheckedText {
  readonly text: string;
  readonly role: TextRole;
  readonly place: FoundPlace;
  /** Kind of the block behind it; null = none follows, or it is no block. */
  readonly next: Block['type'] | null;
}

/** Whether it is made of sentences, as opposed to titles and cells. */
export const isProse = ({ role }: CheckedText): boolean =>
  role === 'lead' || role === 'paragraph' || role === 'entry' || role === 'quote' || role === 'callout';

/** The texts of a section itself, without its items. */
export const textsOfSection = (section: Section): readonly CheckedText[] => {
  const place = { ...nowhere, section: section.id };
  const title: CheckedText = { text: section.title, role: 'sectionTitle', place: { ...place, field: 'title' }, next: null };
  return [title, ...(section.form === 'text' ? textsOfBlocks(section.blocks, place) : [])];
};

export const textsOfItem = (item: Item, section: Section): readonly CheckedText[] => {
  const place = { ...nowhere, section: section.id, item: item.id };
  return [
    { text: item.headline, role: 'headline', place: { ...place, field: 'headline' }, next: null },
    { text: item.shortTitle, role: 'shortTitle', place: { ...place, field: 'shortTitle' }, next: null },
    ...item.pictures.flatMap((picture) => textsOfPicture(picture, place)),
    ...textsOfBlocks(item.body, place),
  ];
};

function textsOfBlocks(blocks: readonly Block[], around: FoundPlace): readonly CheckedText[] {
  return blocks.flatMap((block, index) => textsOfBlock(block, blocks[index + 1]?.type ?? null, around));
}

function textsOfBlock(block: Block, next: Block['type'] | null, around: FoundPlace): readonly CheckedText[] {
  const place: FoundPlace = { ...around, block: block.id, field: 'text' };
  switch (block.type) {
    case 'picture':
      return textsOfPicture(block.picture, { ...around, block: block.id });
    case 'table':
      return block.rows.flatMap((row, y) =>
        row.map((cell, x): CheckedText => {
          return { text: plainText(cell), role: 'cell', place: { ...place, field: 'cell', cell: [y, x] }, next: null };
        }),
      );
    case 'bullet':
    case 'numbered':
      return [{ text: plainText(block.text), role: 'entry', place, next }];
    default:
      return [{ text: plainText(block.text), role: block.type, place, next }];
  }
}

function textsOfPicture(picture: Picture, around: FoundPlace): readonly CheckedText[] {
  return (['alt', 'caption', 'credit'] as const).map((field) => ({
    text: picture[field],
    role: field,
    place: { ...around, picture: picture.id, field },
    next: null,
  }));
}
