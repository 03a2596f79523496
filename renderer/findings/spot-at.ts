import type { FoundPlace } from '../../core/preflight/finding.ts';
import type { Caret, FieldName, Spot } from '../app/current.ts';

const fields: Readonly<Partial<Record<NonNullable<FoundPlace['field']>, FieldName>>> = {
  headline: 'headline',
  shortTitle: 'shortTitle',
  date: 'date',
  sources: 'source',
};

/** Where the user goes to see something that was found; `offset` in the text (UTF-16). */
export const spotAt = (
  { section, item, block, cell, field }: Pick<FoundPlace, 'section' | 'item' | 'block' | 'cell' | 'field'>,
  offset = 0,
): Spot => {
  const caret = caretAt(block, cell, field, offset);
  if (item !== null) return { current: { kind: 'item', item }, caret };
  if (section !== null) return { current: { kind: 'section', section }, caret };
  return { current: { kind: 'cover' }, caret: null };
};

function caretAt(block: FoundPlace['block'], cell: FoundPlace['cell'], field: FoundPlace['field'], offset: number): Caret | null {
  if (block !== null) return { in: 'body', block, offset, ...(cell === null ? {} : { cell }) };
  const name = field === null ? undefined : fields[field];
  return name === undefined ? null : { in: 'field', field: name };
}
