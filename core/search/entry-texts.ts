import type { Block } from '../issue/block.ts';
import { plainText } from '../issue/inline.ts';
import type { Item } from '../issue/item.ts';
import type { Picture } from '../issue/picture.ts';
import type { TextSection } from '../issue/section.ts';
import { assertNever } from '../text/assert-never.ts';

/** A text of an entry beside its titles, as it was written. */
export interface EntryPart {
  readonly field: 'body' | 'caption' | 'source';
  readonly text: string;
}

/** What can be found in an entry: an item, or the text of a section of running text. */
export interface EntryTexts {
  /** Of a text section: its title. */
  readonly headline: string;
  /** '' = none of its own. */
  readonly shortTitle: string;
  /** In reading order; none is empty. */
  readonly parts: readonly EntryPart[];
}

/** The texts of an item: what is printed of it, and what its pictures show. */
export const textsOfItem = (item: Pick<Item, 'headline' | 'shortTitle' | 'body' | 'pictures' | 'sources'>): EntryTexts => ({
  headline: item.headline,
  shortTitle: item.shortTitle,
  parts: [
    ...item.body.flatMap(partsOfBlock),
    ...item.pictures.flatMap(partsOfPicture),
    ...written(
      'source',
      item.sources.map(({ name }) => name),
    ),
  ],
});

export const textsOfSection = ({ title, shortTitle, blocks }: TextSection): EntryTexts => ({
  headline: title,
  shortTitle,
  parts: blocks.flatMap(partsOfBlock),
});

function partsOfBlock(block: Block): readonly EntryPart[] {
  switch (block.type) {
    case 'lead':
    case 'paragraph':
    case 'heading':
    case 'bullet':
    case 'numbered':
      return written('body', [plainText(block.text)]);
    case 'quote':
      return written('body', [plainText(block.text), block.attribution]);
    case 'callout':
      return written('body', [block.title, plainText(block.text)]);
    case 'picture':
      return partsOfPicture(block.picture);
    case 'table':
      return written(
        'body',
        block.rows.map((row) => row.map(plainText).join(' | ')),
      );
    default:
      return assertNever(block);
  }
}

function partsOfPicture({ caption, credit, alt }: Picture): readonly EntryPart[] {
  return written('caption', [caption, credit, alt]);
}

function written(field: EntryPart['field'], texts: readonly string[]): readonly EntryPart[] {
  return texts.filter((text) => text.trim() !== '').map((text) => ({ field, text }));
}
