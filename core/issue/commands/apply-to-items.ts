import { assertNever } from '../../text/assert-never.ts';
import { type Issue, idsInIssue } from '../issue.ts';
import { daysInOrder, type Item } from '../item.ts';
import { insertAt, removeAt } from '../list-edits.ts';
import { firstRepeated, idsInItem } from '../record-ids.ts';
import type { AddItem, MoveItem, RemoveItem, ReplaceBody, SetItemField } from './command.ts';
import { type FoundItem, findItem, findSection } from './find.ts';
import { type Applied, refuse } from './refusal.ts';

type ItemCommand = AddItem | RemoveItem | MoveItem | SetItemField | ReplaceBody;

/** Edits of the items of a section and of one item's own fields. */
export const applyToItems = (issue: Issue, command: ItemCommand): Applied => {
  if (command.type === 'addItem') return addItem(issue, command);
  const found = findItem(issue, command.item);
  if (!found) return refuse('unknown-item', { item: command.item });
  switch (command.type) {
    case 'removeItem':
      return {
        ok: true,
        issue: found.withItems(removeAt(found.section.items, found.at)),
        inverse: { ...command, type: 'addItem', section: found.section.id, item: found.item, at: found.at },
      };
    case 'moveItem':
      return moveItem(command, found);
    case 'setItemField':
      return setItemField(command, found);
    case 'replaceBody':
      return replaceBody(command, found);
    default:
      return assertNever(command);
  }
};

function addItem(issue: Issue, { section: target, item, at: place, ...command }: AddItem): Applied {
  const found = findSection(issue, target);
  if (!found) return refuse('unknown-section', { section: target });
  const { section, withSection } = found;
  if (section.form !== 'items') return refuse('not-an-item-section', { section: target });
  const at = place ?? section.items.length;
  if (at > section.items.length) return refuse('place-out-of-range', { at, last: section.items.length });
  const repeated = firstRepeated([...idsInIssue(issue), ...idsInItem(item)]);
  if (repeated !== null) return refuse('id-taken', { id: repeated });
  return {
    ok: true,
    issue: withSection({ ...section, items: insertAt(section.items, at, item) }),
    inverse: { ...command, type: 'removeItem', item: item.id },
  };
}

function moveItem(command: MoveItem, found: FoundItem): Applied {
  const without = found.withItems(removeAt(found.section.items, found.at));
  const target = findSection(without, command.section);
  if (!target) return refuse('unknown-section', { section: command.section });
  const { section, withSection } = target;
  if (section.form !== 'items') return refuse('not-an-item-section', { section: section.id });
  const last = section.items.length;
  if (command.at > last) return refuse('place-out-of-range', { at: command.at, last });
  return {
    ok: true,
    issue: withSection({ ...section, items: insertAt(section.items, command.at, found.item) }),
    inverse: { ...command, section: found.section.id, at: found.at },
  };
}

function setItemField(command: SetItemField, { item, withItem }: FoundItem): Applied {
  const changed: Item = { ...item, [command.field]: command.value };
  if (!daysInOrder(changed)) {
    return refuse('days-out-of-order', { date: changed.date ?? '', lastDate: changed.lastDate ?? '' });
  }
  return { ok: true, issue: withItem(changed), inverse: { ...command, value: item[command.field] } as SetItemField };
}

function replaceBody(command: ReplaceBody, { item, withItem }: FoundItem): Applied {
  const changed = withItem({ ...item, body: command.blocks });
  const repeated = firstRepeated(idsInIssue(changed));
  if (repeated !== null) return refuse('id-taken', { id: repeated });
  return { ok: true, issue: changed, inverse: { ...command, blocks: item.body } };
}
