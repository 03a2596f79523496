import * as v from 'valibot';
import { type Block, blockSchema } from './block.ts';
import { blocksFit } from './grammar.ts';
import { type IdSource, type SectionId, sectionIdSchema } from './ids.ts';
import { type Item, itemSchema } from './item.ts';
import { listOf, schemaOf, textSchema } from './record-schema.ts';

/** `trend | national | spotlight | local`, or one that the template defines. */
export type SectionKind = string;

/** A section made of running text (the trend summary). */
export interface TextSection {
  readonly form: 'text';
  readonly id: SectionId;
  readonly kind: SectionKind;
  /** The section's own title, in natural case. */
  readonly title: string;
  /** Name in running heads and contents; '' = the template's name for this kind. */
  readonly shortTitle: string;
  readonly blocks: readonly Block[];
}

/** A section made of news items. */
export interface ItemSection {
  readonly form: 'items';
  readonly id: SectionId;
  readonly kind: SectionKind;
  readonly title: string;
  readonly shortTitle: string;
  readonly items: readonly Item[];
}

export type Section = TextSection | ItemSection;

export const sectionEntries = {
  id: sectionIdSchema,
  kind: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,31}$/)),
  title: textSchema,
  shortTitle: textSchema,
};

export const sectionBlocksSchema = v.pipe(
  listOf(blockSchema),
  v.check((blocks) => blocksFit('text', blocks), 'a block or mark that does not belong in a text section'),
);

const textSectionSchema = schemaOf<TextSection>()(
  v.strictObject({ form: v.literal('text'), ...sectionEntries, blocks: sectionBlocksSchema }),
);

const itemSectionSchema = schemaOf<ItemSection>()(
  v.strictObject({ form: v.literal('items'), ...sectionEntries, items: listOf(itemSchema) }),
);

export const sectionSchema = schemaOf<Section>()(v.variant('form', [textSectionSchema, itemSectionSchema]));

/** An empty section of running text. */
export const newTextSection = (ids: IdSource, kind: SectionKind, title: string): TextSection => ({
  form: 'text',
  id: ids.next() as SectionId,
  kind,
  title,
  shortTitle: '',
  blocks: [],
});

/** A section without items. */
export const newItemSection = (ids: IdSource, kind: SectionKind, title: string): ItemSection => ({
  form: 'items',
  id: ids.next() as SectionId,
  kind,
  title,
  shortTitle: '',
  items: [],
});
