import { useMemo, useState } from 'react';
import type { IdSource, ItemId, SectionId } from '../../core/issue/ids.ts';
import type { Section } from '../../core/issue/section.ts';
import { type Current, locateItem } from '../app/current.ts';
import type { DocumentSession } from '../app/document-session.ts';
import { useStore } from '../app/store.ts';
import type { ToastMessage } from '../ui/Toast.tsx';
import { outlineWords } from '../words/outline.words.ts';
import { uiWords } from '../words/ui.words.ts';
import { useWords } from '../words/use-words.ts';
import { addItem, duplicateItem, removeItems } from './item-commands.ts';
import { type DropPlace, moveItemsTo, stepItems } from './outline-moves.ts';
import { itemKey, type OutlineRow, outlineRows, sectionKey } from './outline-rows.ts';

export interface OutlineSetup {
  readonly session: DocumentSession;
  readonly ids: IdSource;
  readonly say: (text: string) => void;
  readonly toast: (message: ToastMessage) => void;
}

/** What the outline shows and can do: rows, selection, and the edits that rows, keys, menus and drags share. */
export function useOutline({ session, ids, say, toast }: OutlineSetup) {
  const words = useWords(outlineWords);
  const { undo } = useWords(uiWords);
  const sections = useStore(session.store, ({ history }) => history.issue.sections, sameInOutline);
  const current = useStore(session.store, (state) => state.current);
  const [closed, setClosed] = useState<ReadonlySet<SectionId>>(new Set());
  const [filter, setFilter] = useState('');
  const [marked, setMarked] = useState<readonly ItemId[]>([]);
  const rows = useMemo(() => outlineRows({ ...session.issue, sections }, closed, filter), [sections, closed, filter, session]);
  const currentKey = keyOf(current);
  const selected = current.kind === 'item' && !marked.includes(current.item) ? [current.item] : marked;

  const open = (row: OutlineRow) => {
    setMarked(row.kind === 'item' ? [row.item.id] : []);
    if (row.kind === 'add') addTo(row.section);
    else if (row.kind === 'section') session.goTo({ kind: 'section', section: row.section.id });
    else if (row.kind === 'item') session.goTo({ kind: 'item', item: row.item.id });
    else session.goTo({ kind: row.kind });
  };
  const addTo = (section: Section, at?: number) => {
    const added = addItem(ids, section.id, at);
    session.edit(added.command, {
      goTo: { current: { kind: 'item', item: added.item }, caret: { in: 'field', field: 'headline' } },
    });
  };
  const announce = (section: SectionId, item: ItemId | undefined) => {
    const located = item === undefined ? null : locateItem(session.issue, item);
    if (located?.section.id === section)
      say(words.moved(located.at + 1, located.section.items.length, located.section.shortTitle || located.section.title));
  };
  return {
    rows,
    currentKey,
    selected,
    filter,
    setFilter,
    open,
    addTo,
    /** Also marks a row: Ctrl adds or takes away one, Shift all from the current one. */
    mark: (row: OutlineRow, how: 'one' | 'range') => {
      if (row.kind !== 'item') return;
      const { id } = row.item;
      if (how === 'one') setMarked(selected.includes(id) ? selected.filter((other) => other !== id) : [...selected, id]);
      else setMarked(rangeTo(rows, currentKey, row.key));
    },
    setOpen: (section: SectionId, isOpen: boolean) => {
      const next = new Set(closed);
      if (isOpen) next.delete(section);
      else next.add(section);
      setClosed(next);
    },
    setAllOpen: (isOpen: boolean) => setClosed(isOpen ? new Set() : new Set(sections.map(({ id }) => id))),
    remove: (items: readonly ItemId[]) => {
      if (items.length === 0 || !session.edit(removeItems(items), { goTo: afterRemoval(session, items) })) return;
      setMarked([]);
      toast({ text: words.removed(items.length), action: { label: undo, keys: 'Ctrl Z', run: () => session.undo() } });
    },
    duplicate: (item: ItemId) => {
      const copy = duplicateItem(ids, session.issue, item);
      if (copy) session.edit(copy.command, { goTo: { current: { kind: 'item', item: copy.item }, caret: null } });
    },
    step: (items: readonly ItemId[], by: 1 | -1) => {
      const move = stepItems(session.issue, items, by);
      if (!move || !session.edit(move.command)) return;
      announce(move.place.section, items[0]);
    },
    drop: (items: readonly ItemId[], place: DropPlace) => {
      const command = moveItemsTo(session.issue, items, place);
      if (command && session.edit(command)) announce(place.section, items[0]);
    },
    run: session.edit.bind(session),
  };
}

export type Outline = ReturnType<typeof useOutline>;

function keyOf(current: Current): string {
  if (current.kind === 'item') return itemKey(current.item);
  return current.kind === 'section' ? sectionKey(current.section) : current.kind;
}

/** Whether the outline shows the same: typing in a body changes nothing here. */
function sameInOutline(a: readonly Section[], b: readonly Section[]): boolean {
  if (a === b) return true;
  return a.length === b.length && a.every((section, index) => sameSection(section, b[index]));
}

function sameSection(a: Section, b: Section | undefined): boolean {
  if (a === b) return true;
  if (!b || a.id !== b.id || a.title !== b.title || a.shortTitle !== b.shortTitle) return false;
  if (a.form === 'text' || b.form === 'text')
    return a.form === 'text' && b.form === 'text' && (a.blocks.length === 0) === (b.blocks.length === 0);
  return (
    a.items.length === b.items.length &&
    a.items.every((item, index) => {
      const other = b.items[index];
      return (
        item === other ||
        (other !== undefined &&
          item.id === other.id &&
          item.headline === other.headline &&
          item.shortTitle === other.shortTitle &&
          item.date === other.date &&
          item.lastDate === other.lastDate &&
          item.status === other.status)
      );
    })
  );
}

function rangeTo(rows: readonly OutlineRow[], from: string, to: string): readonly ItemId[] {
  const start = rows.findIndex(({ key }) => key === from);
  const end = rows.findIndex(({ key }) => key === to);
  const [first, last] = start < end ? [start, end] : [end, start];
  return rows.slice(Math.max(0, first), last + 1).flatMap((row) => (row.kind === 'item' ? [row.item.id] : []));
}

/** Where the user goes when items vanish: the next one that stays, else the section. */
function afterRemoval(session: DocumentSession, items: readonly ItemId[]) {
  const { current } = session.spot;
  const located = current.kind === 'item' ? locateItem(session.issue, current.item) : null;
  if (!located || !items.includes(located.item.id)) return session.spot;
  const stays = [...located.section.items.slice(located.at), ...located.section.items.slice(0, located.at).reverse()].find(
    ({ id }) => !items.includes(id),
  );
  const place: Current = stays ? { kind: 'item', item: stays.id } : { kind: 'section', section: located.section.id };
  return { current: place, caret: null };
}
