import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../core/issue/commands/command.ts';
import { closed, edited, type History, newHistory, redone, undone } from '../../core/issue/history.ts';
import type { ItemId } from '../../core/issue/ids.ts';
import type { Issue } from '../../core/issue/issue.ts';
import { arbitraryCommands } from './arbitrary-command.ts';
import { sampleIssue } from './sample-issue.ts';

type Counted = History<number>;

const first = (issue: Issue): ItemId => {
  const section = issue.sections[1];
  const item = section?.form === 'items' ? section.items[0] : undefined;
  if (!item) throw new Error('the sample has no item');
  return item.id;
};

const type = (history: Counted, headline: string, group?: string): Counted => {
  const command: Command = { type: 'setItemField', item: first(history.issue), field: 'headline', value: headline };
  const result = edited(history, { command, before: 1, after: 2, ...(group === undefined ? {} : { group }) });
  if (!result.ok) throw new Error(result.code);
  return result.history;
};

const allBack = (history: Counted): Counted => {
  const travel = undone(history);
  return travel ? allBack(travel.history) : history;
};

const allAgain = (history: Counted): Counted => {
  const travel = redone(history);
  return travel ? allAgain(travel.history) : history;
};

describe('history', () => {
  it('comes back to the start after as many undos as there were steps, and to the end after as many redos', () => {
    fc.assert(
      fc.property(arbitraryCommands, fc.array(fc.nat(3)), (makers, groups) => {
        const start = sampleIssue();
        let history: Counted = newHistory(start);
        for (const [index, make] of makers.entries()) {
          const command = make(history.issue);
          if (command.undo === 'never') continue;
          const result = edited(history, { command, before: index, after: index + 1, group: String(groups[index] ?? 0) });
          if (result.ok) history = result.history;
        }
        const back = allBack(history);
        expect(back.issue).toEqual(start);
        expect(back.past).toEqual([]);
        expect(allAgain(back).issue).toEqual(history.issue);
      }),
      { numRuns: 200 },
    );
  });

  it('takes a burst of typing in one field back at once', () => {
    const start: Counted = newHistory(sampleIssue());
    const typed = type(type(type(start, 'B'), 'Bả'), 'Bản');
    expect(typed.past).toHaveLength(1);
    expect(undone(typed)?.history.issue).toEqual(start.issue);
  });

  it('keeps groups of typing apart', () => {
    const typed = type(type(type(newHistory(sampleIssue()), 'Bản', '1'), 'Bản t', '2'), 'Bản tin', '2');
    expect(typed.past).toHaveLength(2);
    const section = undone(typed)?.history.issue.sections[1];
    expect(section?.form === 'items' && section.items[0]?.headline).toBe('Bản');
  });

  it('begins a new step once the last one is closed', () => {
    expect(type(closed(type(newHistory(sampleIssue()), 'B')), 'Bả').past).toHaveLength(2);
  });

  it('does not join typing to a step that was undone and redone', () => {
    const again = redone(undone(type(newHistory<number>(sampleIssue()), 'B'))?.history ?? newHistory<number>(sampleIssue()));
    expect(type(again?.history ?? newHistory<number>(sampleIssue()), 'Bả').past).toHaveLength(2);
  });

  it('says where the user was before, and after', () => {
    const typed = type(newHistory(sampleIssue()), 'B');
    const back = undone(typed);
    expect(back?.spot).toBe(1);
    expect(back && redone(back.history)?.spot).toBe(2);
  });

  it('forgets what was undone once something new is done', () => {
    const back = undone(type(newHistory<number>(sampleIssue()), 'B'));
    expect(type(back?.history ?? newHistory<number>(sampleIssue()), 'C').future).toEqual([]);
  });

  it('refuses what cannot be applied and keeps no step of it', () => {
    const command: Command = { type: 'removeItem', item: 'nowhere' as ItemId };
    expect(edited(newHistory<number>(sampleIssue()), { command, before: 0, after: 0 })).toMatchObject({ code: 'unknown-item' });
  });

  it('has nothing to take back or to do again at the start', () => {
    expect(undone(newHistory(sampleIssue()))).toBeNull();
    expect(redone(newHistory(sampleIssue()))).toBeNull();
  });
});
