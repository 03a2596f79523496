import type { BlockId } from './ids.ts';
import type { InlineText } from './inline.ts';
import type { Picture } from './picture.ts';

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
