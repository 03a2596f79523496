import type { Block, TableBlock } from '../../core/issue/block.ts';
import type { BlockId, IsoDate, ItemId, MediaName, PictureId } from '../../core/issue/ids.ts';
import type { Item, QrCode, Source } from '../../core/issue/item.ts';
import type { CropBox, FocalPoint, Picture } from '../../core/issue/picture.ts';
import { inlineText } from './inline-markup.ts';

/** Gives a block its id, once the item or section that holds it is known. */
export type BlockDraft = (id: BlockId) => Block;

/** Gives a picture its id, once the item that holds it is known. */
export type PictureDraft = (id: PictureId) => Picture;

interface PictureWords {
  readonly alt: string;
  readonly caption?: string;
  readonly credit?: string;
  readonly focalPoint?: FocalPoint;
  readonly crop?: CropBox;
}

interface ItemWords {
  readonly date?: string;
  readonly lastDate?: string;
  readonly headline: string;
  readonly shortTitle?: string;
  readonly sources?: readonly Source[];
  readonly pictures?: readonly PictureDraft[];
  readonly qr?: QrCode;
  readonly note?: string;
  readonly body: readonly BlockDraft[];
}

/** One news item; block and picture ids are counted from the item's own id, so they stay the same from build to build. */
export function item(id: string, words: ItemWords): Item {
  return {
    id: id as ItemId,
    date: (words.date ?? null) as IsoDate | null,
    lastDate: (words.lastDate ?? null) as IsoDate | null,
    headline: words.headline,
    shortTitle: words.shortTitle ?? '',
    sources: words.sources ?? [],
    pictures: (words.pictures ?? []).map((draft, index) => draft(`${id}-anh-${index + 1}` as PictureId)),
    body: numberBlocks(id, words.body),
    qr: words.qr ?? null,
    variant: 'auto',
    note: words.note ?? '',
    status: 'checked',
  };
}

/** Turns drafts into blocks named `<owner>-khoi-1`, `<owner>-khoi-2`... */
export function numberBlocks(owner: string, drafts: readonly BlockDraft[]): readonly Block[] {
  return drafts.map((draft, index) => draft(`${owner}-khoi-${index + 1}` as BlockId));
}

/** The opening paragraph (sapo). */
export function lead(text: string): BlockDraft {
  return (id) => ({ id, type: 'lead', text: inlineText(text) });
}

/** A plain paragraph. */
export function paragraph(text: string): BlockDraft {
  return (id) => ({ id, type: 'paragraph', text: inlineText(text) });
}

/** A heading inside the text. */
export function heading(level: 1 | 2 | 3, text: string): BlockDraft {
  return (id) => ({ id, type: 'heading', level, text: inlineText(text) });
}

/** One entry of a bullet list. */
export function bullet(text: string): BlockDraft {
  return (id) => ({ id, type: 'bullet', text: inlineText(text) });
}

/** One entry of a numbered list. */
export function numbered(text: string): BlockDraft {
  return (id) => ({ id, type: 'numbered', text: inlineText(text) });
}

/** A pull quote; the quotation marks belong to the text. */
export function quote(text: string, attribution: string): BlockDraft {
  return (id) => ({ id, type: 'quote', text: inlineText(text), attribution });
}

/** A tinted box with a title. */
export function callout(title: string, text: string): BlockDraft {
  return (id) => ({ id, type: 'callout', title, text: inlineText(text) });
}

/** A table with a header row; one string a row, its cells parted by ` | `. */
export function table(...rows: readonly string[]): BlockDraft {
  const cells: TableBlock['rows'] = rows.map((row) => row.split(' | ').map(inlineText));
  return (id) => ({ id, type: 'table', header: true, rows: cells });
}

/** A picture of an item or of the cover. `scene` names an entry of pictures/catalogue.ts; the build puts the media name in its place. */
export function picture(scene: string, words: PictureWords): PictureDraft {
  return (id) => ({
    id,
    media: scene as MediaName,
    alt: words.alt,
    decorative: false,
    caption: words.caption ?? '',
    credit: words.credit ?? '',
    focalPoint: words.focalPoint ?? { x: 0.5, y: 0.5 },
    crop: words.crop ?? null,
  });
}

/** A picture at its place in the text. */
export function figure(draft: PictureDraft): BlockDraft {
  return (id) => ({ id, type: 'picture', picture: draft(`${id}-anh` as PictureId) });
}

/** A source with the address of the original article ('' = not known). */
export function source(name: string, url = ''): Source {
  return { name, url };
}
