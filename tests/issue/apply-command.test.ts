import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../core/issue/commands/apply-command.ts';
import type { Command } from '../../core/issue/commands/command.ts';
import { parseCommand } from '../../core/issue/commands/parse-command.ts';
import type { BlockId, ItemId, PictureId, SectionId } from '../../core/issue/ids.ts';
import type { Issue } from '../../core/issue/issue.ts';
import { newItem } from '../../core/issue/item.ts';
import { envelopeOf, parseIssue } from '../../core/issue/parse-issue.ts';
import { newPicture } from '../../core/issue/picture.ts';
import { arbitraryCommands } from './arbitrary-command.ts';
import { countingIds, date, mediaName, sampleIssue } from './sample-issue.ts';

const apply = (issue: Issue, command: Command): Issue => {
  const applied = applyCommand(issue, command);
  if (!applied.ok) throw new Error(applied.code);
  return applied.issue;
};

const refusal = (command: Command) => {
  const applied = applyCommand(sampleIssue(), command);
  return applied.ok ? 'applied' : applied.code;
};

const itemsOf = (issue: Issue, at: number) => {
  const section = issue.sections[at];
  return section?.form === 'items' ? section.items : [];
};

const sample = sampleIssue();
const [trend, national, local] = sample.sections.map((section) => section.id) as [SectionId, SectionId, SectionId];
const [first, second] = itemsOf(sample, 1).map((item) => item.id) as [ItemId, ItemId];
const nowhere = 'nowhere';

describe('applyCommand', () => {
  it('is taken back exactly by the inverses, however many and whatever was refused between', () => {
    fc.assert(
      fc.property(arbitraryCommands, (makers) => {
        const start = sampleIssue();
        let issue = start;
        const inverses: Command[] = [];
        for (const make of makers) {
          const applied = applyCommand(issue, make(issue));
          if (!applied.ok) continue;
          issue = applied.issue;
          inverses.unshift(applied.inverse);
        }
        expect(parseIssue(envelopeOf(issue)).status).toBe('ok');
        for (const inverse of inverses) {
          expect(parseCommand(JSON.parse(JSON.stringify(inverse)))).toEqual({ ok: true, command: inverse });
          issue = apply(issue, inverse);
        }
        expect(issue).toEqual(start);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves the issue that came in as it was', () => {
    const issue = sampleIssue();
    apply(issue, { type: 'removeItem', item: first });
    expect(issue).toEqual(sampleIssue());
  });

  it('keeps what did not change as the same object', () => {
    const issue = sampleIssue();
    const changed = apply(issue, { type: 'setItemField', item: first, field: 'note', value: 'xem lại' });
    expect(changed.sections[0]).toBe(issue.sections[0]);
    expect(itemsOf(changed, 1)[1]).toBe(itemsOf(issue, 1)[1]);
  });

  it('adds last where no place is named', () => {
    const changed = apply(sample, {
      type: 'addItem',
      section: national,
      item: { ...newItem(countingIds('n')), headline: 'Tin cuối' },
    });
    expect(itemsOf(changed, 1).map((item) => item.headline)).toEqual(['Lúa chịu mặn ra đồng', 'Trạm quan trắc mới', 'Tin cuối']);
  });

  it('moves an item to another section', () => {
    const changed = apply(sample, { type: 'moveItem', item: first, section: local, at: 0 });
    expect([itemsOf(changed, 1).length, itemsOf(changed, 2)[0]?.id]).toEqual([1, first]);
  });

  it('sorts by day, undated last, and is stable', () => {
    const undated = apply(sample, { type: 'addItem', section: national, item: newItem(countingIds('n')), at: 0 });
    const sorted = apply(undated, { type: 'sortItemsByDate', section: national });
    expect(itemsOf(sorted, 1).map((item) => item.date)).toEqual(['2026-06-01', '2026-06-03', null]);
  });

  it('moves a picture from an item to the cover', () => {
    const picture = itemsOf(sample, 1)[0]?.pictures[0]?.id as PictureId;
    const changed = apply(sample, { type: 'movePicture', picture, item: null, at: 1 });
    expect(changed.coverPictures.map((entry) => entry.id)).toContain(picture);
    expect(itemsOf(changed, 1)[0]?.pictures).toHaveLength(1);
  });

  it('does a batch as a whole or not at all', () => {
    const good: Command = { type: 'setIssueField', field: 'number', value: 25 };
    const bad: Command = { type: 'removeItem', item: nowhere as ItemId };
    expect(applyCommand(sample, { type: 'batch', commands: [good, bad] })).toEqual({
      ok: false,
      code: 'unknown-item',
      facts: { item: nowhere },
    });
    const both = applyCommand(sample, { type: 'batch', commands: [good, { type: 'removeItem', item: first }] });
    expect(both.ok && apply(both.issue, both.inverse)).toEqual(sample);
  });

  const paragraph = { type: 'paragraph', id: trend as string as BlockId, text: [] } as const;
  it.each<[Command, string]>([
    [{ type: 'removeSection', section: nowhere as SectionId }, 'unknown-section'],
    [{ type: 'moveSection', section: trend, at: 3 }, 'place-out-of-range'],
    [{ type: 'setBlocks', section: national, blocks: [] }, 'not-a-text-section'],
    [{ type: 'setBlocks', section: trend, blocks: [paragraph] }, 'id-taken'],
    [{ type: 'replaceBody', item: first, blocks: [paragraph] }, 'id-taken'],
    [{ type: 'sortItemsByDate', section: trend }, 'not-an-item-section'],
    [{ type: 'reorderItems', section: national, items: [first, first] }, 'order-incomplete'],
    [{ type: 'reorderItems', section: national, items: [first] }, 'order-incomplete'],
    [{ type: 'addItem', section: trend, item: newItem(countingIds('n')) }, 'not-an-item-section'],
    [{ type: 'addItem', section: national, item: { ...newItem(countingIds('n')), id: second } }, 'id-taken'],
    [{ type: 'addItem', section: national, item: newItem(countingIds('n')), at: 3 }, 'place-out-of-range'],
    [{ type: 'moveItem', item: first, section: national, at: 2 }, 'place-out-of-range'],
    [{ type: 'setItemField', item: first, field: 'lastDate', value: date('2026-06-02') }, 'days-out-of-order'],
    [{ type: 'setItemField', item: nowhere as ItemId, field: 'headline', value: '' }, 'unknown-item'],
    [{ type: 'addPicture', item: nowhere as ItemId, picture: newPicture(countingIds('n'), mediaName('1')) }, 'unknown-item'],
    [{ type: 'removePicture', picture: nowhere as PictureId }, 'unknown-picture'],
    [{ type: 'setPictureField', picture: nowhere as PictureId, field: 'alt', value: '' }, 'unknown-picture'],
    [{ type: 'replaceText', find: 'a', replace: 'b', section: nowhere as SectionId }, 'unknown-section'],
  ])('refuses %j', (command, code) => {
    expect(refusal(command)).toBe(code);
  });

  it('says that a picture in running text goes with its block, but sets its fields', () => {
    const block =
      sample.sections[0]?.form === 'text' ? sample.sections[0].blocks.find((entry) => entry.type === 'picture') : undefined;
    const picture = block?.type === 'picture' ? block.picture.id : (nowhere as PictureId);
    expect(refusal({ type: 'removePicture', picture })).toBe('picture-in-text');
    expect(JSON.stringify(apply(sample, { type: 'setPictureField', picture, field: 'alt', value: 'Ảnh ruộng' }))).toContain(
      'Ảnh ruộng',
    );
  });
});
