import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../core/issue/commands/apply-command.ts';
import type { Issue } from '../../core/issue/issue.ts';
import { restoreIssue, restoreItem } from '../../core/issue/restore.ts';
import { stableJson } from '../../core/issue/stable-json.ts';
import { arbitraryCommands } from './arbitrary-command.ts';
import { sampleIssue } from './sample-issue.ts';

const afterAll = (issue: Issue, makers: readonly ((issue: Issue) => Parameters<typeof applyCommand>[1])[]): Issue =>
  makers.reduce((now, make) => {
    const applied = applyCommand(now, make(now));
    return applied.ok ? applied.issue : now;
  }, issue);

describe('restoring', () => {
  it('makes the issue what it was, in one edit that can be taken back', () => {
    fc.assert(
      fc.property(arbitraryCommands, (makers) => {
        const then: Issue = {
          ...sampleIssue(),
          coverVariant: 'art',
          printed: { week: null, contents: [], heads: [], items: [] },
        };
        const now = afterAll(then, makers);
        const restored = applyCommand(now, restoreIssue(now, then));
        if (!restored.ok) throw new Error(restored.code);
        expect(stableJson(restored.issue)).toBe(stableJson(then));
        const back = applyCommand(restored.issue, restored.inverse);
        expect(back.ok && stableJson(back.issue)).toBe(stableJson(now));
      }),
      { numRuns: 100 },
    );
  });

  it('brings one item back to where it was, changed or gone', () => {
    const then = sampleIssue();
    const section = then.sections.find(({ form }) => form === 'items');
    const item = section?.form === 'items' ? section.items[0] : undefined;
    if (!item) throw new Error('the sample has items');
    const changed = applyCommand(then, { type: 'setItemField', item: item.id, field: 'headline', value: 'Khác' });
    const gone = applyCommand(then, { type: 'removeItem', item: item.id });
    for (const now of [changed, gone]) {
      if (!now.ok) throw new Error(now.code);
      const command = restoreItem(now.issue, then, item.id);
      const restored = command && applyCommand(now.issue, command);
      expect(restored?.ok && stableJson(restored.issue)).toBe(stableJson(then));
    }
  });

  it('is nothing for an item that was not there', () => {
    const issue = sampleIssue();
    const item = issue.sections.flatMap((section) => (section.form === 'items' ? section.items : []))[0];
    if (!item) throw new Error('the sample has items');
    expect(restoreItem(issue, { ...issue, sections: [] }, item.id)).toBeNull();
  });
});
