import type { Command, SetIssueField, SetMastheadField } from './commands/command.ts';
import type { ItemId } from './ids.ts';
import type { Issue, Masthead } from './issue.ts';
import type { Item } from './item.ts';

/** Makes an issue what it was at an earlier time, as one edit. */
export const restoreIssue = (now: Issue, then: Issue): Command => ({
  type: 'batch',
  commands: [
    ...now.sections.map(({ id }): Command => ({ type: 'removeSection', section: id })),
    ...now.coverPictures.map(({ id }): Command => ({ type: 'removePicture', picture: id })),
    ...then.sections.map((section): Command => ({ type: 'addSection', section })),
    ...then.coverPictures.map((picture): Command => ({ type: 'addCoverPicture', picture })),
    ...(Object.keys(issueFields) as (keyof typeof issueFields)[]).map(
      (field) => ({ type: 'setIssueField', field, value: then[field] }) as SetIssueField,
    ),
    ...(Object.keys(mastheadFields) as (keyof Masthead)[]).map(
      (field) => ({ type: 'setMastheadField', field, value: then.masthead[field] }) as SetMastheadField,
    ),
  ],
});

/** Every field that a command sets: the compiler misses none. */
const issueFields: Readonly<Record<SetIssueField['field'], true>> = {
  template: true,
  number: true,
  year: true,
  period: true,
  coverVariant: true,
  leftovers: true,
  dateStyle: true,
  ignored: true,
  printed: true,
};
const mastheadFields: Readonly<Record<keyof Masthead, true>> = {
  title: true,
  publisher: true,
  website: true,
  facebook: true,
  slogan: true,
};

interface Place {
  readonly item: Item;
  readonly section: Issue['sections'][number]['id'];
  readonly at: number;
}

/** Makes one item what it was; one that is gone comes back to its section. Null = it was not there then, or there is no place for it now. */
export const restoreItem = (now: Issue, then: Issue, id: ItemId): Command | null => {
  const before = placeOf(then, id);
  if (before === null) return null;
  const place = placeOf(now, id);
  if (place !== null) {
    const { section, at } = place;
    return {
      type: 'batch',
      commands: [
        { type: 'removeItem', item: id },
        { type: 'addItem', section, item: before.item, at },
      ],
    };
  }
  const target = now.sections.find((section) => section.form === 'items' && section.id === before.section);
  const any = target ?? now.sections.find(({ form }) => form === 'items');
  if (any?.form !== 'items') return null;
  return { type: 'addItem', section: any.id, item: before.item, at: Math.min(before.at, any.items.length) };
};

function placeOf({ sections }: Issue, id: ItemId): Place | null {
  for (const section of sections) {
    const at = section.form === 'items' ? section.items.findIndex((item) => item.id === id) : -1;
    const item = section.form === 'items' ? section.items[at] : undefined;
    if (item) return { item, section: section.id, at };
  }
  return null;
}
