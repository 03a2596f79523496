import * as v from 'valibot';
import { itemIdSchema, pictureIdSchema, sectionIdSchema } from '../ids.ts';
import { issueEntries, mastheadEntries } from '../issue.ts';
import { itemEntries, itemSchema } from '../item.ts';
import { pictureEntries, pictureSchema } from '../picture.ts';
import { listOf, type Schema, textSchema } from '../record-schema.ts';
import { sectionBlocksSchema, sectionEntries, sectionSchema } from '../section.ts';
import type {
  Command,
  CommandType,
  SetIssueField,
  SetItemField,
  SetMastheadField,
  SetPictureField,
  SetSectionField,
} from './command.ts';

/** One validator a command type; the compiler misses none. */
export const commandSchemas: { readonly [Type in CommandType]: Schema<Extract<Command, { type: Type }>> } = {
  setIssueField: fieldCommand<SetIssueField>(
    'setIssueField',
    {},
    pick(issueEntries, ['template', 'number', 'year', 'period', 'coverVariant', 'leftovers', 'dateStyle', 'ignored', 'printed']),
  ),
  setMastheadField: fieldCommand<SetMastheadField>('setMastheadField', {}, mastheadEntries),
  addSection: command('addSection', { section: sectionSchema, ...optionalPlace() }),
  removeSection: command('removeSection', { section: sectionIdSchema }),
  moveSection: command('moveSection', { section: sectionIdSchema, ...place() }),
  setSectionField: fieldCommand<SetSectionField>(
    'setSectionField',
    { section: sectionIdSchema },
    pick(sectionEntries, ['kind', 'title', 'shortTitle']),
  ),
  setBlocks: command('setBlocks', { section: sectionIdSchema, blocks: sectionBlocksSchema }),
  addItem: command('addItem', { section: sectionIdSchema, item: itemSchema, ...optionalPlace() }),
  removeItem: command('removeItem', { item: itemIdSchema }),
  moveItem: command('moveItem', { item: itemIdSchema, section: sectionIdSchema, ...place() }),
  setItemField: fieldCommand<SetItemField>(
    'setItemField',
    { item: itemIdSchema },
    pick(itemEntries, ['date', 'lastDate', 'headline', 'shortTitle', 'sources', 'qr', 'variant', 'note', 'status']),
  ),
  replaceBody: command('replaceBody', { item: itemIdSchema, blocks: itemEntries.body }),
  sortItemsByDate: command('sortItemsByDate', { section: sectionIdSchema }),
  reorderItems: command('reorderItems', { section: sectionIdSchema, items: listOf(itemIdSchema) }),
  addPicture: command('addPicture', { item: itemIdSchema, picture: pictureSchema, ...optionalPlace() }),
  addCoverPicture: command('addCoverPicture', { picture: pictureSchema, ...optionalPlace() }),
  removePicture: command('removePicture', { picture: pictureIdSchema }),
  movePicture: command('movePicture', { picture: pictureIdSchema, item: v.nullable(itemIdSchema), ...place() }),
  setPictureField: fieldCommand<SetPictureField>(
    'setPictureField',
    { picture: pictureIdSchema },
    pick(pictureEntries, ['media', 'alt', 'decorative', 'caption', 'credit', 'focalPoint', 'crop']),
  ),
  replaceText: command('replaceText', {
    find: v.pipe(textSchema, v.minLength(1)),
    replace: textSchema,
    section: v.exactOptional(sectionIdSchema),
  }),
  batch: command('batch', { commands: v.pipe(v.array(v.lazy(() => commandSchema)), v.readonly()) }),
};

const typeSchema = v.looseObject({ type: v.picklist(Object.keys(commandSchemas) as CommandType[]) });

/** Any command: its type first, then what belongs to that type and nothing else. */
export const commandSchema: Schema<Command> = v.lazy((input): Schema<Command> => {
  const head = v.safeParse(typeSchema, input);
  return head.success ? commandSchemas[head.output.type] : (typeSchema as Schema<unknown> as Schema<never>);
});

function command<Type extends CommandType, Entries extends v.ObjectEntries>(type: Type, entries: Entries) {
  return v.strictObject({ type: v.literal(type), ...entries, ...undoEntry() });
}

/** A command that sets one of several fields: the value is checked by the validator of the field that is named. */
function fieldCommand<C extends Command & { field: string }>(
  type: C['type'],
  target: v.ObjectEntries,
  fields: { readonly [Field in C['field']]: Schema<Extract<C, { field: Field }> extends { value: infer Value } ? Value : never> },
): Schema<C> {
  const byField = Object.entries<Schema<unknown>>(fields).map(([field, value]) =>
    command(type, { ...target, field: v.literal(field), value }),
  );
  return v.variant('field', byField) as Schema<unknown> as Schema<C>;
}

function place() {
  return { at: v.pipe(v.number(), v.integer(), v.minValue(0)) };
}

function optionalPlace() {
  return { at: v.exactOptional(place().at) };
}

function undoEntry() {
  return { undo: v.exactOptional(v.picklist(['now', 'merge', 'never'])) };
}

function pick<Entries, Key extends keyof Entries>(entries: Entries, keys: readonly Key[]): Pick<Entries, Key> {
  return Object.fromEntries(keys.map((key) => [key, entries[key]])) as Pick<Entries, Key>;
}
