import { assertNever } from '../../text/assert-never.ts';
import type { ItemId } from '../ids.ts';
import { type Issue, idsInIssue } from '../issue.ts';
import type { Item } from '../item.ts';
import { insertAt, removeAt } from '../list-edits.ts';
import { firstRepeated, idsInSection } from '../record-ids.ts';
import type { ItemSection, Section } from '../section.ts';
import type {
  AddSection,
  MoveSection,
  RemoveSection,
  ReorderItems,
  SetBlocks,
  SetSectionField,
  SortItemsByDate,
} from './command.ts';
import { type FoundSection, findSection } from './find.ts';
import { type Applied, refuse } from './refusal.ts';

type SectionCommand = AddSection | RemoveSection | MoveSection | SetSectionField | SetBlocks | SortItemsByDate | ReorderItems;

/** Edits of the list of sections and of one section as a whole. */
export const applyToSections = (issue: Issue, command: SectionCommand): Applied => {
  if (command.type === 'addSection') return addSection(issue, command);
  const found = findSection(issue, command.section);
  if (!found) return refuse('unknown-section', { section: command.section });
  switch (command.type) {
    case 'removeSection':
      return {
        ok: true,
        issue: { ...issue, sections: removeAt(issue.sections, found.at) },
        inverse: { ...withoutType(command), type: 'addSection', section: found.section, at: found.at },
      };
    case 'moveSection':
      return moveSection(issue, command, found);
    case 'setSectionField': {
      const inverse = { ...command, value: found.section[command.field] } as SetSectionField;
      return { ok: true, issue: found.withSection({ ...found.section, [command.field]: command.value } as Section), inverse };
    }
    case 'setBlocks':
      return setBlocks(command, found);
    case 'sortItemsByDate':
    case 'reorderItems':
      return reorder(command, found);
    default:
      return assertNever(command);
  }
};

function addSection(issue: Issue, { section, at = issue.sections.length, ...command }: AddSection): Applied {
  if (at > issue.sections.length) return refuse('place-out-of-range', { at, last: issue.sections.length });
  const repeated = firstRepeated([...idsInIssue(issue), ...idsInSection(section)]);
  if (repeated !== null) return refuse('id-taken', { id: repeated });
  return {
    ok: true,
    issue: { ...issue, sections: insertAt(issue.sections, at, section) },
    inverse: { ...command, type: 'removeSection', section: section.id },
  };
}

function moveSection(issue: Issue, command: MoveSection, found: FoundSection): Applied {
  const last = issue.sections.length - 1;
  if (command.at > last) return refuse('place-out-of-range', { at: command.at, last });
  const sections = insertAt(removeAt(issue.sections, found.at), command.at, found.section);
  return { ok: true, issue: { ...issue, sections }, inverse: { ...command, at: found.at } };
}

function setBlocks(command: SetBlocks, { section, withSection }: FoundSection): Applied {
  if (section.form !== 'text') return refuse('not-a-text-section', { section: section.id });
  const changed = withSection({ ...section, blocks: command.blocks });
  const repeated = firstRepeated(idsInIssue(changed));
  if (repeated !== null) return refuse('id-taken', { id: repeated });
  return { ok: true, issue: changed, inverse: { ...command, blocks: section.blocks } };
}

function reorder(command: SortItemsByDate | ReorderItems, { section, withSection }: FoundSection): Applied {
  if (section.form !== 'items') return refuse('not-an-item-section', { section: section.id });
  const items = command.type === 'sortItemsByDate' ? byDate(section.items) : inOrder(section, command.items);
  if (!items) return refuse('order-incomplete', { section: section.id });
  const before = section.items.map((item) => item.id);
  return {
    ok: true,
    issue: withSection({ ...section, items }),
    inverse: { ...withoutType(command), type: 'reorderItems', items: before },
  };
}

function byDate(items: readonly Item[]): readonly Item[] {
  const undated = '9999-99-99';
  return [...items].sort((a, b) =>
    (a.date ?? undated) < (b.date ?? undated) ? -1 : (a.date ?? undated) > (b.date ?? undated) ? 1 : 0,
  );
}

/** Null unless the order names every item of the section exactly once. */
function inOrder(section: ItemSection, order: readonly ItemId[]): readonly Item[] | null {
  const items = order.flatMap((id) => section.items.filter((item) => item.id === id));
  return order.length === section.items.length && new Set(items).size === section.items.length ? items : null;
}

function withoutType<C extends SectionCommand>({ type, ...rest }: C): Omit<C, 'type'> {
  return rest;
}
