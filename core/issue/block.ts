import * as v from 'valibot';
import { type BlockId, blockIdSchema } from './ids.ts';
import { type InlineText, inlineTextSchema } from './inline.ts';
import { type Picture, pictureSchema } from './picture.ts';
import { listOf, schemaOf, textSchema } from './record-schema.ts';

interface BlockBase {
  readonly id: BlockId;
}

/** The opening paragraph (sapo). */
export interface LeadBlock extends BlockBase {
  readonly type: 'lead';
  readonly text: InlineText;
}

export interface ParagraphBlock extends BlockBase {
  readonly type: 'paragraph';
  readonly text: InlineText;
}

export interface HeadingBlock extends BlockBase {
  readonly type: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: InlineText;
}

/** One entry of a bullet list; neighbouring entries make one list. */
export interface BulletBlock extends BlockBase {
  readonly type: 'bullet';
  readonly text: InlineText;
}

/** One entry of a numbered list; neighbouring entries make one list and are numbered from 1 by the layout. */
export interface NumberedBlock extends BlockBase {
  readonly type: 'numbered';
  readonly text: InlineText;
}

/** A pull quote with the person who said it ('' = nobody named). */
export interface QuoteBlock extends BlockBase {
  readonly type: 'quote';
  readonly text: InlineText;
  readonly attribution: string;
}

/** A tinted box that explains or sums up; `title` may be ''. */
export interface CalloutBlock extends BlockBase {
  readonly type: 'callout';
  readonly title: string;
  readonly text: InlineText;
}

/** A picture at its place in the text (not one of the item's row of pictures). */
export interface PictureBlock extends BlockBase {
  readonly type: 'picture';
  readonly picture: Picture;
}

/** A simple table: rows of cells, every row of the same length; the first row is the header if `header`. */
export interface TableBlock extends BlockBase {
  readonly type: 'table';
  readonly header: boolean;
  readonly rows: readonly (readonly InlineText[])[];
}

export type Block =
  | LeadBlock
  | ParagraphBlock
  | HeadingBlock
  | BulletBlock
  | NumberedBlock
  | QuoteBlock
  | CalloutBlock
  | PictureBlock
  | TableBlock;

const base = { id: blockIdSchema };
const withText = { ...base, text: inlineTextSchema };

const leadSchema = schemaOf<LeadBlock>()(v.strictObject({ type: v.literal('lead'), ...withText }));
const paragraphSchema = schemaOf<ParagraphBlock>()(v.strictObject({ type: v.literal('paragraph'), ...withText }));
const headingSchema = schemaOf<HeadingBlock>()(
  v.strictObject({ type: v.literal('heading'), ...withText, level: v.picklist([1, 2, 3]) }),
);
const bulletSchema = schemaOf<BulletBlock>()(v.strictObject({ type: v.literal('bullet'), ...withText }));
const numberedSchema = schemaOf<NumberedBlock>()(v.strictObject({ type: v.literal('numbered'), ...withText }));
const quoteSchema = schemaOf<QuoteBlock>()(v.strictObject({ type: v.literal('quote'), ...withText, attribution: textSchema }));
const calloutSchema = schemaOf<CalloutBlock>()(v.strictObject({ type: v.literal('callout'), ...withText, title: textSchema }));
const pictureBlockSchema = schemaOf<PictureBlock>()(
  v.strictObject({ type: v.literal('picture'), ...base, picture: pictureSchema }),
);
const tableSchema = schemaOf<TableBlock>()(
  v.strictObject({
    type: v.literal('table'),
    ...base,
    header: v.boolean(),
    rows: v.pipe(
      listOf(listOf(inlineTextSchema)),
      v.check((rows) => (rows[0]?.length ?? 0) > 0, 'a table without cells'),
      v.check((rows) => rows.every((row) => row.length === rows[0]?.length), 'rows of different length'),
    ),
  }),
);

export const blockSchema = schemaOf<Block>()(
  v.variant('type', [
    leadSchema,
    paragraphSchema,
    headingSchema,
    bulletSchema,
    numberedSchema,
    quoteSchema,
    calloutSchema,
    pictureBlockSchema,
    tableSchema,
  ]),
);
