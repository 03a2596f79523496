import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../core/issue/block.ts';
import { applyCommand } from '../../../core/issue/commands/apply-command.ts';
import type { BlockId, ItemId } from '../../../core/issue/ids.ts';
import { replaces } from '../../../core/issue/journal/join-commands.ts';
import { applyEdit, shrink } from '../../../core/issue/journal/journal-edit.ts';
import { envelopeOf, parseIssue } from '../../../core/issue/parse-issue.ts';
import { stableJson } from '../../../core/issue/stable-json.ts';
import { arbitraryCommands } from '../arbitrary-command.ts';
import { sampleIssue } from '../sample-issue.ts';

const bodyOf = (item: string, text: string) => {
  const blocks: readonly Block[] = [{ type: 'paragraph', id: 'p' as BlockId, text: [{ text }] }];
  return { type: 'replaceBody', item: item as ItemId, blocks } as const;
};

const someItem = () => {
  const issue = sampleIssue();
  const item = issue.sections.flatMap((section) => (section.form === 'items' ? section.items : []))[0];
  if (!item) throw new Error('the sample has items');
  return { issue, item: item.id };
};

describe('edits of the journal', () => {
  it('lead to the same issue as the commands, through JSON and a validator that orders keys anew', () => {
    fc.assert(
      fc.property(arbitraryCommands, (makers) => {
        let issue = sampleIssue();
        const again = parseIssue(JSON.parse(JSON.stringify(envelopeOf(issue))));
        if (again.status !== 'ok') throw new Error(again.status);
        let replayed: typeof issue | null = again.issue;
        for (const make of makers) {
          const command = make(issue);
          const applied = applyCommand(issue, command);
          if (!applied.ok) continue;
          const edit = JSON.parse(JSON.stringify(shrink(issue, command)));
          issue = applied.issue;
          replayed = replayed && applyEdit(replayed, edit);
        }
        expect(replayed === null ? null : stableJson(replayed)).toBe(stableJson(issue));
      }),
      { numRuns: 200 },
    );
  });

  it('hold a keystroke in a long text in some hundred bytes', () => {
    const { issue, item } = someItem();
    const long = applyCommand(issue, bodyOf(item, 'một hai ba '.repeat(400)));
    if (!long.ok) throw new Error(long.code);
    const edit = shrink(long.issue, bodyOf(item, `${'một hai ba '.repeat(400)}x`));
    expect(JSON.stringify(edit).length).toBeLessThan(120);
  });

  it('belong to one text: elsewhere they are refused', () => {
    const { issue, item } = someItem();
    const edit = shrink(issue, bodyOf(item, 'một'));
    const other = applyCommand(issue, bodyOf(item, 'chữ khác hẳn, và dài hơn nhiều'));
    if (!other.ok) throw new Error(other.code);
    expect(applyEdit(other.issue, edit)).toBeNull();
    expect(applyEdit({ ...issue, sections: [] }, edit)).toBeNull();
  });
});

describe('joining commands', () => {
  it('keeps only the last of several that set the same text', () => {
    expect(replaces(bodyOf('a', 'hai'), bodyOf('a', 'một'))).toBe(true);
    expect(replaces(bodyOf('a', 'hai'), bodyOf('b', 'một'))).toBe(false);
  });

  it('keeps both days of an event: each is checked against the other', () => {
    const day = { type: 'setItemField', item: 'a' as ItemId, field: 'date', value: null } as const;
    expect(replaces(day, day)).toBe(false);
  });
});
