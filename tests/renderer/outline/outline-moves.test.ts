import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../../core/issue/commands/apply-command.ts';
import type { ItemId } from '../../../core/issue/ids.ts';
import type { Issue } from '../../../core/issue/issue.ts';
import { newItem } from '../../../core/issue/item.ts';
import { newItemSection } from '../../../core/issue/section.ts';
import { moveItemsTo, stepItems } from '../../../renderer/outline/outline-moves.ts';
import { countingIds, sampleIssue } from '../../issue/sample-issue.ts';

/** Two sections of items: a b c | d e. */
const issue = (): Issue => {
  const ids = countingIds('s');
  const section = (names: string) => ({
    ...newItemSection(ids, 'national', names),
    items: [...names].map((name) => ({ ...newItem(ids), id: name as ItemId, headline: name })),
  });
  return { ...sampleIssue(), coverPictures: [], sections: [section('abcfg'), section('de')] };
};

const order = (from: Issue): string =>
  from.sections.map((section) => (section.form === 'items' ? section.items.map(({ id }) => id).join('') : '')).join('|');

const moved = (items: string, section: number, at: number): string => {
  const start = issue();
  const id = start.sections[section]?.id;
  const command = id && moveItemsTo(start, [...items] as ItemId[], { section: id, at });
  if (!command) return 'stays';
  const applied = applyCommand(start, command);
  return applied.ok ? order(applied.issue) : applied.code;
};

describe('moveItemsTo', () => {
  it.each([
    ['a', 0, 2, 'bacfg|de'],
    ['c', 0, 0, 'cabfg|de'],
    ['a', 1, 1, 'bcfg|dae'],
    ['ac', 1, 2, 'bfg|deac'],
    ['ca', 0, 5, 'bfgac|de'],
    ['ag', 0, 2, 'bagcf|de'],
    ['be', 0, 0, 'beacfg|d'],
    ['de', 0, 1, 'adebcfg|'],
  ])('%s to section %i, gap %i', (items, section, at, wanted) => expect(moved(items, section, at)).toBe(wanted));

  it.each([
    ['a', 0, 0],
    ['a', 0, 1],
    ['bc', 0, 3],
  ])('%s stays where it is', (items, section, at) => expect(moved(items, section, at)).toBe('stays'));

  it('loses nothing and keeps the order of what moves, whatever is chosen', () => {
    fc.assert(
      fc.property(fc.subarray([...'abcfgde']), fc.nat(1), fc.nat(5), (items, section, at) => {
        const result = moved(items.join(''), section, Math.min(at, section === 0 ? 5 : 2));
        if (result === 'stays') return;
        expect([...result.replace('|', '')].sort().join('')).toBe('abcdefg');
        const inResult = [...result].filter((name) => items.includes(name)).join('');
        expect(inResult).toBe([...'abcfgde'].filter((name) => items.includes(name)).join(''));
      }),
    );
  });
});

describe('stepItems', () => {
  const step = (items: string, by: 1 | -1): string => {
    const start = issue();
    const result = stepItems(start, [...items] as ItemId[], by);
    const applied = result && applyCommand(start, result.command);
    return applied?.ok ? order(applied.issue) : 'stays';
  };

  it.each([
    ['b', -1, 'bacfg|de'],
    ['b', 1, 'acbfg|de'],
    ['g', 1, 'abcf|gde'],
    ['d', -1, 'abcfgd|e'],
    ['a', -1, 'stays'],
    ['e', 1, 'stays'],
    ['bc', 1, 'afbcg|de'],
  ] as const)('%s by %i', (items, by, wanted) => expect(step(items, by)).toBe(wanted));
});
