import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../core/issue/commands/apply-command.ts';
import type { Command } from '../../core/issue/commands/command.ts';
import { compareIssues } from '../../core/issue/compare-issues.ts';
import type { Issue } from '../../core/issue/issue.ts';
import { newItem } from '../../core/issue/item.ts';
import { stableJson } from '../../core/issue/stable-json.ts';
import { arbitraryCommands } from './arbitrary-command.ts';
import { countingIds, sampleIssue } from './sample-issue.ts';

const changed = (issue: Issue, command: Command): Issue => {
  const applied = applyCommand(issue, command);
  if (!applied.ok) throw new Error(applied.code);
  return applied.issue;
};

describe('comparing issues', () => {
  const issue = sampleIssue();
  const section = issue.sections.find(({ form }) => form === 'items');
  if (section?.form !== 'items') throw new Error('the sample has items');
  const [item] = section.items;
  if (!item) throw new Error('the sample has items');

  it('finds nothing between an issue and itself', () => {
    expect(compareIssues(issue, sampleIssue())).toEqual([]);
  });

  it('names fields and counts blocks of an item', () => {
    const renamed = changed(issue, { type: 'setItemField', item: item.id, field: 'headline', value: 'Tên khác' });
    const emptied = changed(renamed, { type: 'replaceBody', item: item.id, blocks: [] });
    expect(compareIssues(issue, emptied)).toEqual([
      { kind: 'item-changed', item: item.id, fields: ['headline'], blocks: item.body.length },
    ]);
  });

  it('does not take what stands behind a new item for moved', () => {
    const fresh = newItem(countingIds('n'));
    const added = changed(issue, { type: 'addItem', section: section.id, item: fresh, at: 0 });
    expect(compareIssues(issue, added)).toEqual([{ kind: 'item-added', item: fresh.id }]);
    expect(compareIssues(added, issue)).toEqual([{ kind: 'item-removed', item: fresh.id }]);
  });

  it('finds something exactly where there is something', () => {
    fc.assert(
      fc.property(arbitraryCommands, (makers) => {
        let now = issue;
        for (const make of makers) {
          const applied = applyCommand(now, make(now));
          if (applied.ok) now = applied.issue;
        }
        const sameSections = issue.sections.map(({ id }) => id).join() === now.sections.map(({ id }) => id).join();
        if (sameSections) expect(compareIssues(issue, now).length > 0).toBe(stableJson(issue) !== stableJson(now));
      }),
      { numRuns: 200 },
    );
  });
});
