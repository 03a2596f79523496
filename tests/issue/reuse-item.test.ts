import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../core/issue/commands/apply-command.ts';
import type { ItemId, SectionId } from '../../core/issue/ids.ts';
import { type Issue, idsInIssue } from '../../core/issue/issue.ts';
import type { Item } from '../../core/issue/item.ts';
import { nextIssue } from '../../core/issue/next-issue.ts';
import { type Reuse, reuseItem } from '../../core/issue/reuse-item.ts';
import { countingIds, mediaName, sampleIssue } from './sample-issue.ts';

const from = sampleIssue();
const items = ({ sections }: Issue): readonly Item[] =>
  sections.flatMap((section) => (section.form === 'items' ? section.items : []));
const [wanted] = items(from);
if (!wanted) throw new Error('no item');
const into = nextIssue(from, countingIds('n'));

const reuse = (more: Partial<Reuse> = {}, target = into) =>
  reuseItem({ from, item: wanted.id, into: target, ...more }, countingIds('a'));

const applied = (more: Partial<Reuse> = {}, target = into): Issue => {
  const reused = reuse(more, target);
  if (!reused.ok) throw new Error(reused.code);
  const done = applyCommand(target, reused.command);
  if (!done.ok) throw new Error(done.code);
  return done.issue;
};

describe('reuseItem', () => {
  it('says the same as the old item, without its date, as a draft that tells where it comes from', () => {
    const [copy] = items(applied());
    const withoutIds = (item: Item | undefined) => JSON.parse(JSON.stringify(item), (key, value) => (key === 'id' ? '' : value));
    expect(withoutIds(copy)).toEqual(
      withoutIds({ ...wanted, date: null, lastDate: null, status: 'draft', note: 'Dùng lại tin của số 24/2026.' }),
    );
  });

  it('keeps the note that the item had', () => {
    const noted = {
      ...from,
      sections: from.sections.map((section) =>
        section.form === 'items' ? { ...section, items: section.items.map((item) => ({ ...item, note: 'Chờ ảnh' })) } : section,
      ),
    };
    expect(items(applied({ from: noted }))[0]?.note).toBe('Dùng lại tin của số 24/2026.\nChờ ảnh');
  });

  it('gives new ids everywhere, also into the very issue it comes from', () => {
    const issue = applied({}, from);
    const ids = idsInIssue(issue);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('goes into the section of its kind, or where it is sent', () => {
    const local = into.sections.find(({ kind }) => kind === 'local')?.id as SectionId;
    const placeOf = (issue: Issue) =>
      issue.sections.find((section) => section.form === 'items' && section.items.length > 0)?.kind;
    expect(placeOf(applied())).toBe('national');
    expect(placeOf(applied({ section: local, at: 0 }))).toBe('local');
    const only = { ...into, sections: into.sections.filter(({ kind }) => kind !== 'national') };
    expect(placeOf(applied({}, only))).toBe('local');
  });

  it('names the pictures that must come along, each once', () => {
    expect(reuse()).toMatchObject({ ok: true, media: ['1', '2', '3'].map(mediaName) });
  });

  it('refuses an item that is not there and an issue of text alone', () => {
    expect(reuse({ item: 'x' as ItemId })).toMatchObject({ ok: false, code: 'unknown-item' });
    const text = { ...into, sections: into.sections.filter(({ form }) => form === 'text') };
    expect(reuse({}, text)).toMatchObject({ ok: false, code: 'unknown-section' });
  });
});
