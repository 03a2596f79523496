import { describe, expect, it } from 'vitest';
import { commandSchemas } from '../../core/issue/commands/command-schema.ts';
import { parseCommand } from '../../core/issue/commands/parse-command.ts';
import { mergeKeyOf, undoModeOf, undoModes } from '../../core/issue/commands/undo-mode.ts';
import type { ItemId } from '../../core/issue/ids.ts';

const paths = (json: unknown) => {
  const parsed = parseCommand(json);
  return parsed.ok ? 'ok' : parsed.problems.map((problem) => problem.path);
};

describe('parseCommand', () => {
  it('brings text to NFC', () => {
    expect(parseCommand({ type: 'setItemField', item: 'a', field: 'headline', value: 'Hải Phòng'.normalize('NFD') })).toEqual({
      ok: true,
      command: { type: 'setItemField', item: 'a', field: 'headline', value: 'Hải Phòng' },
    });
  });

  it.each<[string, unknown, unknown]>([
    ['an unknown type', { type: 'explode' }, ['type']],
    ['no object', 'removeItem', ['']],
    ['a field of another record', { type: 'setItemField', item: 'a', field: 'alt', value: '' }, ['field']],
    ['a value that the field cannot take', { type: 'setItemField', item: 'a', field: 'date', value: '3/6' }, ['value']],
    ['a key too many', { type: 'removeItem', item: 'a', at: 1 }, ['at']],
    ['a negative place', { type: 'moveSection', section: 'a', at: -1 }, ['at']],
    ['a wrong command in a batch', { type: 'batch', commands: [{ type: 'removeItem' }] }, ['commands.0.item']],
    ['nothing to look for', { type: 'replaceText', find: '', replace: 'x' }, ['find']],
  ])('refuses %s', (_, json, expected) => {
    expect(paths(json)).toEqual(expected);
  });
});

describe('undo modes', () => {
  it('are stated for every command', () => {
    expect(Object.keys(undoModes)).toEqual(Object.keys(commandSchemas));
  });

  it('merge edits of the same field only', () => {
    const set = (item: string, field: 'note' | 'headline') =>
      mergeKeyOf({ type: 'setItemField', item: item as ItemId, field, value: 'x' });
    expect(set('a', 'note')).toBe(set('a', 'note'));
    expect(set('a', 'note')).not.toBe(set('a', 'headline'));
    expect(set('a', 'note')).not.toBe(set('b', 'note'));
    expect(mergeKeyOf({ type: 'removeItem', item: 'a' as ItemId })).toBeNull();
  });

  it('can be stated by the command itself', () => {
    expect(undoModeOf({ type: 'setItemField', item: 'a' as ItemId, field: 'note', value: 'x', undo: 'never' })).toBe('never');
  });
});
