import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../../core/issue/commands/apply-command.ts';
import { idsInIssue } from '../../../core/issue/issue.ts';
import { firstRepeated } from '../../../core/issue/record-ids.ts';
import { addItem, duplicateItem, moveItemToSection, removeItems } from '../../../renderer/outline/item-commands.ts';
import { outlineRows } from '../../../renderer/outline/outline-rows.ts';
import { countingIds, sampleIssue } from '../../issue/sample-issue.ts';

const issue = sampleIssue();
const national = issue.sections[1];
const local = issue.sections[2];
if (national?.form !== 'items' || local?.form !== 'items' || !national.items[0]) throw new Error('no items');
const first = national.items[0];

describe('outlineRows', () => {
  it('shows cover, contents, then sections with their items and a row to add one', () => {
    const kinds = outlineRows(issue, new Set(), '').map(({ kind }) => kind);
    expect(kinds.slice(0, 6)).toEqual(['cover', 'contents', 'section', 'section', 'item', 'item']);
    expect(kinds.filter((kind) => kind === 'add')).toHaveLength(2);
  });

  it('folds closed sections', () => {
    const rows = outlineRows(issue, new Set([national.id]), '');
    expect(rows.some((row) => row.kind === 'item' && row.section === national.id)).toBe(false);
  });

  it('filters without accents, closed sections too', () => {
    const rows = outlineRows(issue, new Set([national.id]), 'lua chiu man');
    expect(rows.filter(({ kind }) => kind === 'item')).toHaveLength(1);
    expect(rows.some(({ kind }) => kind === 'add')).toBe(false);
  });
});

describe('item commands', () => {
  const edited = (command: Parameters<typeof applyCommand>[1]) => {
    const applied = applyCommand(issue, command);
    if (!applied.ok) throw new Error(applied.code);
    return applied.issue;
  };

  it('adds at a place', () => {
    const { command, item } = addItem(countingIds('new'), national.id, 1);
    const section = edited(command).sections[1];
    expect(section?.form === 'items' && section.items[1]?.id).toBe(item);
  });

  it('copies an item with ids of its own', () => {
    const copy = duplicateItem(countingIds('copy'), issue, first.id);
    if (!copy) throw new Error('no copy');
    const changed = edited(copy.command);
    expect(firstRepeated(idsInIssue(changed))).toBeNull();
    const section = changed.sections[1];
    expect(section?.form === 'items' && section.items[1]?.headline).toBe(first.headline);
  });

  it('moves to the end of another section, and removes several at once', () => {
    const moved = edited(moveItemToSection(issue, first.id, local.id)).sections[2];
    expect(moved?.form === 'items' && moved.items.at(-1)?.id).toBe(first.id);
    const gone = edited(removeItems(national.items.map(({ id }) => id))).sections[1];
    expect(gone?.form === 'items' && gone.items).toEqual([]);
  });
});
