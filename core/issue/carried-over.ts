import { toNfc } from '../text/nfc.ts';
import type { Block } from './block.ts';
import { textsOf } from './grammar.ts';
import type { BlockId, ItemId, PictureId, SectionId } from './ids.ts';
import { plainText } from './inline.ts';
import type { Issue, Period } from './issue.ts';
import type { Item } from './item.ts';
import { laterItems } from './next-issue.ts';
import type { Picture } from './picture.ts';

/** Something of the next issue that stands in the last one just so. */
export interface CarriedOver {
  readonly what: 'headline' | 'shortTitle' | 'text' | 'date' | 'lastDate' | 'picture';
  /** null = the cover. */
  readonly section: SectionId | null;
  readonly item: ItemId | null;
  readonly block: BlockId | null;
  readonly picture: PictureId | null;
  /** The text, the day or the name of the media. */
  readonly value: string;
}

/**
 * Every text, day and picture that is still the last issue's, in reading order: headlines, short titles, bodies and running text block by
 * block, days of items, pictures by their media. Not listed is what is carried over on purpose: masthead, publisher, titles of sections,
 * sources, captions, and items that were written ahead for this week.
 */
export const findCarriedOver = (last: Issue, next: Issue): readonly CarriedOver[] => {
  const old = gather(last);
  const ahead = new Set(laterItems(last).map(({ id }) => id));
  const inCover = picturesIn(next.coverPictures, old, nowhere);
  const inSections = next.sections.flatMap((section) => {
    const place = { ...nowhere, section: section.id };
    if (section.form === 'text') return section.blocks.flatMap((block) => inBlock(block, old, place));
    return section.items
      .filter(({ id }) => !ahead.has(id))
      .flatMap((item) => inItem(item, old, next.period, { ...place, item: item.id }));
  });
  return [...inCover, ...inSections];
};

type Place = Omit<CarriedOver, 'what' | 'value'>;

const nowhere: Place = { section: null, item: null, block: null, picture: null };

/** What the last issue says, wherever it says it. */
interface Old {
  readonly titles: ReadonlySet<string>;
  readonly texts: ReadonlySet<string>;
  readonly days: ReadonlySet<string>;
  readonly media: ReadonlySet<string>;
}

function gather({ coverPictures, sections }: Issue): Old {
  const items = sections.flatMap((section) => (section.form === 'items' ? section.items : []));
  const blocks = [...sections.flatMap((section) => (section.form === 'text' ? section.blocks : [])), ...items.flatMap(bodyOf)];
  const pictures = [...coverPictures, ...items.flatMap((item) => item.pictures), ...blocks.flatMap(pictureOf)];
  return {
    titles: new Set(items.flatMap(({ headline, shortTitle }) => [headline, shortTitle].map(compared))),
    texts: new Set(blocks.map(textOfBlock)),
    days: new Set(items.flatMap(({ date, lastDate }) => [date ?? [], lastDate ?? []].flat())),
    media: new Set(pictures.map(({ media }) => media)),
  };
}

function inItem(item: Item, old: Old, week: Period, place: Place): readonly CarriedOver[] {
  const titles = (['headline', 'shortTitle'] as const).flatMap((what): readonly CarriedOver[] => {
    const value = item[what];
    return compared(value) !== '' && old.titles.has(compared(value)) ? [{ ...place, what, value }] : [];
  });
  const days = (['date', 'lastDate'] as const).flatMap((what): readonly CarriedOver[] => {
    const value = item[what];
    const isStale = value !== null && old.days.has(value) && (value < week.from || value > week.to);
    return isStale ? [{ ...place, what, value }] : [];
  });
  const body = item.body.flatMap((block) => inBlock(block, old, place));
  return [...days, ...titles, ...picturesIn(item.pictures, old, place), ...body];
}

function inBlock(block: Block, old: Old, around: Place): readonly CarriedOver[] {
  const place = { ...around, block: block.id };
  if (block.type === 'picture') return picturesIn([block.picture], old, place);
  const value = textOfBlock(block);
  return value !== '' && old.texts.has(value) ? [{ ...place, what: 'text', value }] : [];
}

function picturesIn(pictures: readonly Picture[], old: Old, place: Place): readonly CarriedOver[] {
  return pictures
    .filter(({ media }) => old.media.has(media))
    .map(({ id, media }) => ({ ...place, what: 'picture', picture: id, value: media }));
}

function bodyOf({ body }: Item): readonly Block[] {
  return body;
}

function pictureOf(block: Block): readonly Picture[] {
  return block.type === 'picture' ? [block.picture] : [];
}

function textOfBlock(block: Block): string {
  return compared(textsOf(block).map(plainText).join('\n'));
}

/** Spaces do not make another text of it. */
function compared(text: string): string {
  return toNfc(text).replace(/\s+/gu, ' ').trim();
}
