import type { Command } from '../../core/issue/commands/command.ts';
import type { ItemId, SectionId } from '../../core/issue/ids.ts';
import type { Issue } from '../../core/issue/issue.ts';
import type { ItemSection } from '../../core/issue/section.ts';

/** A gap between items: before the item that stands at `at` now. */
export interface DropPlace {
  readonly section: SectionId;
  readonly at: number;
}

/** Moves items, in their order in the issue, into a gap as one step; null = they stand there already. */
export const moveItemsTo = (issue: Issue, items: readonly ItemId[], { section, at }: DropPlace): Command | null => {
  const target = itemSections(issue).find(({ id }) => id === section);
  const moved = inOrder(issue, items);
  if (!target || moved.length === 0) return null;
  const before = target.items.slice(0, at).filter(({ id }) => !moved.includes(id)).length;
  const stays = target.items.filter(({ id }) => !moved.includes(id)).map(({ id }) => id);
  const after = [...stays.slice(0, before), ...moved, ...stays.slice(before)];
  const now = target.items.map(({ id }) => id);
  if (after.length === now.length && after.every((id, index) => id === now[index])) return null;
  // From left to right: each takes its final place among those that are already there.
  const commands = moved.map(
    (item, index): Command => ({ type: 'moveItem', item, section, at: placeWhileMoving(target, moved, before, index) }),
  );
  const [only] = commands;
  return commands.length === 1 && only ? only : { type: 'batch', commands };
};

/** One place up or down, over the borders of sections; null = the edge of the issue. */
export const stepItems = (
  issue: Issue,
  items: readonly ItemId[],
  by: 1 | -1,
): { readonly command: Command; readonly place: DropPlace } | null => {
  const sections = itemSections(issue);
  const moved = inOrder(issue, items);
  const edge = by < 0 ? moved[0] : moved.at(-1);
  const sectionAt = sections.findIndex((section) => section.items.some(({ id }) => id === edge));
  const section = sections[sectionAt];
  if (!section) return null;
  const at = section.items.findIndex(({ id }) => id === edge);
  const place = placeBeside(sections, sectionAt, at, by);
  const command = place ? moveItemsTo(issue, moved, place) : null;
  return command && place ? { command, place } : null;
};

function placeBeside(sections: readonly ItemSection[], sectionAt: number, at: number, by: 1 | -1): DropPlace | null {
  const section = sections[sectionAt];
  if (!section) return null;
  if (by < 0 && at > 0) return { section: section.id, at: at - 1 };
  if (by > 0 && at < section.items.length - 1) return { section: section.id, at: at + 2 };
  const neighbour = sections[sectionAt + by];
  return neighbour ? { section: neighbour.id, at: by < 0 ? neighbour.items.length : 0 } : null;
}

/** Where the item at `index` of those that move goes: those before it stand in place already, those behind it still stand where they were. */
function placeWhileMoving(target: ItemSection, moved: readonly ItemId[], before: number, index: number): number {
  const done = moved.slice(0, index + 1);
  const others = target.items.map(({ id }) => id).filter((id) => !done.includes(id));
  const next = target.items.map(({ id }) => id).filter((id) => !moved.includes(id))[before];
  return (next === undefined ? others.length : others.indexOf(next)) + index;
}

function inOrder(issue: Issue, items: readonly ItemId[]): readonly ItemId[] {
  return itemSections(issue).flatMap((section) => section.items.map(({ id }) => id).filter((id) => items.includes(id)));
}

function itemSections(issue: Issue): readonly ItemSection[] {
  return issue.sections.filter((section): section is ItemSection => section.form === 'items');
}
