import * as v from 'valibot';
import { type IsoDate, type ItemId, itemIdSchema } from './ids.ts';
import { isoDateSchema } from './iso-date.ts';
import { listOf, schemaOf, textSchema } from './record-schema.ts';

/** A line of the contents of the printed issue. */
export interface PrintedEntry {
  /** Line of the imported text, from 1. */
  readonly line: number;
  /** Kind of the section under which it is listed; null = the contents do not say. */
  readonly kind: string | null;
  readonly date: IsoDate | null;
  readonly title: string;
  /** As printed, `05` or `27-28`; '' = none. */
  readonly page: string;
  /** The item it means; null = none was found. */
  readonly item: ItemId | null;
}

/** A name of a section as printed, over the section or as a running head. */
export interface PrintedHead {
  readonly line: number;
  readonly kind: string;
  /** Number before the name, from 1; null = none. */
  readonly numeral: number | null;
  readonly title: string;
  readonly place: 'contents' | 'body';
  /** The item below; null = there is none, or the head stands in the contents. */
  readonly item: ItemId | null;
}

/** How a source is printed: the label inside the link, before it, with a name that is no link, or no label at all. */
export type SourceForm = 'inside' | 'before-link' | 'no-link' | 'no-label' | 'none';

/** How an item stood in the printed issue. */
export interface PrintedItem {
  readonly item: ItemId;
  /** Line of the headline. */
  readonly line: number;
  /** The headline with its date and what stands between them, as printed. */
  readonly headline: string;
  /** Line of the first source; null = none. */
  readonly sourceLine: number | null;
  readonly sourceForm: SourceForm;
  /** A name of a source stood on more lines than one. */
  readonly sourceSplit: boolean;
  /** The lead stood above the headline: its line; null = no. */
  readonly leadAbove: number | null;
  /** The source stood behind text of the body. */
  readonly sourceBehindText: boolean;
}

export interface PrintedWeek {
  readonly line: number;
  readonly text: string;
}

/** What the import read of the printed issue and the layout makes anew: kept so that it can be checked against the items. */
export interface Printed {
  /** The line that names the week. */
  readonly week: PrintedWeek | null;
  readonly contents: readonly PrintedEntry[];
  readonly heads: readonly PrintedHead[];
  readonly items: readonly PrintedItem[];
}

const lineSchema = v.pipe(v.number(), v.integer(), v.minValue(1));
const itemOrNull = v.nullable(itemIdSchema);

const entrySchema = schemaOf<PrintedEntry>()(
  v.strictObject({
    line: lineSchema,
    kind: v.nullable(textSchema),
    date: v.nullable(isoDateSchema),
    title: textSchema,
    page: textSchema,
    item: itemOrNull,
  }),
);

const headSchema = schemaOf<PrintedHead>()(
  v.strictObject({
    line: lineSchema,
    kind: textSchema,
    numeral: v.nullable(lineSchema),
    title: textSchema,
    place: v.picklist(['contents', 'body']),
    item: itemOrNull,
  }),
);

const printedItemSchema = schemaOf<PrintedItem>()(
  v.strictObject({
    item: itemIdSchema,
    line: lineSchema,
    headline: textSchema,
    sourceLine: v.nullable(lineSchema),
    sourceForm: v.picklist(['inside', 'before-link', 'no-link', 'no-label', 'none']),
    sourceSplit: v.boolean(),
    leadAbove: v.nullable(lineSchema),
    sourceBehindText: v.boolean(),
  }),
);

export const printedSchema = schemaOf<Printed>()(
  v.strictObject({
    week: v.nullable(v.strictObject({ line: lineSchema, text: textSchema })),
    contents: listOf(entrySchema),
    heads: listOf(headSchema),
    items: listOf(printedItemSchema),
  }),
);
