import type { Block } from './block.ts';
import type { AddItem } from './commands/command.ts';
import { type Refusal, refuse } from './commands/refusal.ts';
import type { BlockId, IdSource, ItemId, MediaName, PictureId, SectionId } from './ids.ts';
import { type Issue, idsInIssue } from './issue.ts';
import type { Item } from './item.ts';
import type { Picture } from './picture.ts';

/** Where a reused item comes from and where it goes. */
export interface Reuse {
  readonly from: Pick<Issue, 'number' | 'year' | 'sections'>;
  readonly item: ItemId;
  readonly into: Issue;
  /** Left out: the section of the kind it had, else the first section of items. */
  readonly section?: SectionId;
  /** Place in that section, from 0; left out: last. */
  readonly at?: number;
}

export interface Reused {
  readonly ok: true;
  readonly command: AddItem;
  /** The pictures that the item needs, each once: the issue's file must get them from the other's. */
  readonly media: readonly MediaName[];
}

/**
 * Copies an item of one issue into another: the command that adds it, with new ids everywhere. It has no date, is a draft again, and its
 * note says where it comes from. Refuses an item that is not there and an issue without a section for it.
 */
export const reuseItem = ({ from, item: id, into, section, at }: Reuse, ids: IdSource): Reused | Refusal => {
  const home = from.sections.find((one) => one.form === 'items' && one.items.some((item) => item.id === id));
  const item = home?.form === 'items' ? home.items.find((one) => one.id === id) : undefined;
  if (!home || !item) return refuse('unknown-item', { item: id });
  const target = section ?? sectionFor(home.kind, into);
  if (target === null) return refuse('unknown-section', { section: home.kind });
  const copy = copyOf(item, unusedIds(into, ids), noteFor(from, item));
  const place = at === undefined ? {} : { at };
  return { ok: true, command: { type: 'addItem', section: target, item: copy, ...place }, media: mediaOf(copy) };
};

function sectionFor(kind: string, { sections }: Issue): SectionId | null {
  const holders = sections.filter(({ form }) => form === 'items');
  return (holders.find((one) => one.kind === kind) ?? holders[0])?.id ?? null;
}

/** Passes over ids that the issue has already. */
function unusedIds(issue: Issue, ids: IdSource): IdSource {
  const taken = new Set(idsInIssue(issue));
  return {
    next: () => {
      let id = ids.next();
      while (taken.has(id)) id = ids.next();
      taken.add(id);
      return id;
    },
  };
}

function copyOf(item: Item, ids: IdSource, note: string): Item {
  const picture = (one: Picture): Picture => ({ ...one, id: ids.next() as PictureId });
  const block = (one: Block): Block => {
    const id = ids.next() as BlockId;
    return one.type === 'picture' ? { ...one, id, picture: picture(one.picture) } : { ...one, id };
  };
  return {
    ...item,
    id: ids.next() as ItemId,
    date: null,
    lastDate: null,
    pictures: item.pictures.map(picture),
    body: item.body.map(block),
    status: 'draft',
    note,
  };
}

function noteFor({ number, year }: Reuse['from'], { note }: Item): string {
  const origin = `Dùng lại tin của số ${number}/${year}.`;
  return note.trim() === '' ? origin : `${origin}\n${note}`;
}

function mediaOf(item: Item): readonly MediaName[] {
  const inText = item.body.flatMap((block) => (block.type === 'picture' ? [block.picture] : []));
  return [...new Set([...item.pictures, ...inText].map(({ media }) => media))];
}
