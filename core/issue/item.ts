import * as v from 'valibot';
import { type Block, blockSchema } from './block.ts';
import { blocksFit } from './grammar.ts';
import { type IdSource, type IsoDate, type ItemId, itemIdSchema } from './ids.ts';
import { isoDateSchema } from './iso-date.ts';
import { type Picture, pictureSchema } from './picture.ts';
import { listOf, schemaOf, textSchema } from './record-schema.ts';

export interface Source {
  readonly name: string;
  /** Address of the original article; '' = not known. */
  readonly url: string;
}

/** A printed QR code: what stands beside it and where it leads. */
export interface QrCode {
  readonly label: string;
  readonly url: string;
}

export type ItemStatus = 'draft' | 'checked';

/** One news item. What is printed around it (capitals, "Chi tiết:", page, numbering) is derived, never stored. */
export interface Item {
  readonly id: ItemId;
  readonly date: IsoDate | null;
  /** Last day of an event over several days; null = one day. Never before `date`. */
  readonly lastDate: IsoDate | null;
  /** In natural case; templates print capitals. */
  readonly headline: string;
  /** Title in the contents; '' = the headline. */
  readonly shortTitle: string;
  readonly sources: readonly Source[];
  readonly pictures: readonly Picture[];
  readonly body: readonly Block[];
  readonly qr: QrCode | null;
  /** A layout variant of the template, or 'auto'. */
  readonly variant: string;
  /** Note to self; not printed. */
  readonly note: string;
  readonly status: ItemStatus;
}

export const sourceSchema = schemaOf<Source>()(v.strictObject({ name: textSchema, url: textSchema }));

export const qrCodeSchema = schemaOf<QrCode>()(v.strictObject({ label: textSchema, url: textSchema }));

export const itemEntries = {
  id: itemIdSchema,
  date: v.nullable(isoDateSchema),
  lastDate: v.nullable(isoDateSchema),
  headline: textSchema,
  shortTitle: textSchema,
  sources: listOf(sourceSchema),
  pictures: listOf(pictureSchema),
  body: v.pipe(
    listOf(blockSchema),
    v.check((blocks) => blocksFit('item', blocks), 'a block or mark that does not belong in an item'),
  ),
  qr: v.nullable(qrCodeSchema),
  variant: v.pipe(textSchema, v.minLength(1)),
  note: textSchema,
  status: v.picklist(['draft', 'checked']),
};

export const itemSchema = schemaOf<Item>()(
  v.pipe(
    v.strictObject(itemEntries),
    v.check((item) => daysInOrder(item), 'the last day stands before the first'),
  ),
);

/** Whether the last day of an event is not before its first; both null is right, a last day alone is not. */
export const daysInOrder = (item: Pick<Item, 'date' | 'lastDate'>): boolean =>
  item.lastDate === null || (item.date !== null && item.date <= item.lastDate);

/** An item that nobody has written yet. */
export const newItem = (ids: IdSource): Item => ({
  id: ids.next() as ItemId,
  date: null,
  lastDate: null,
  headline: '',
  shortTitle: '',
  sources: [],
  pictures: [],
  body: [],
  qr: null,
  variant: 'auto',
  note: '',
  status: 'draft',
});
