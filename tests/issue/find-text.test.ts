import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../core/issue/commands/apply-command.ts';
import { findText, replaceHits } from '../../core/issue/find-text.ts';
import type { BlockId } from '../../core/issue/ids.ts';
import type { Issue } from '../../core/issue/issue.ts';
import { newItem } from '../../core/issue/item.ts';
import { newItemSection } from '../../core/issue/section.ts';
import { countingIds, sampleIssue } from './sample-issue.ts';

const loose = { accents: false, capitals: false };

/** The sample with one section of one item that says this. */
const saying = (headline: string, text: string): Issue => {
  const ids = countingIds('f');
  const item = {
    ...newItem(ids),
    headline,
    body: [{ type: 'paragraph' as const, id: ids.next() as BlockId, text: [{ text }] }],
  };
  return { ...sampleIssue(), coverPictures: [], sections: [{ ...newItemSection(ids, 'national', 'Mục'), items: [item] }] };
};

const found = (issue: Issue, words: string, options = loose) =>
  findText(issue, words, options).map(({ text, start, end }) => text.slice(start, end));

describe('findText', () => {
  it('finds without accents and capitals, in reading order', () => {
    expect(found(saying('Hóa chất', 'hoá học và hoa hồng'), 'hoa')).toEqual(['Hóa', 'hoá', 'hoa']);
  });

  it('keeps to accents, to capitals, or to both', () => {
    const issue = saying('Hóa chất', 'hóa học và Hoa hồng');
    expect(found(issue, 'hóa', { accents: true, capitals: false })).toEqual(['Hóa', 'hóa']);
    expect(found(issue, 'Hoa', { accents: false, capitals: true })).toEqual(['Hóa', 'Hoa']);
    expect(found(issue, 'Hoa', { accents: true, capitals: true })).toEqual(['Hoa']);
  });

  it('takes a no-break space for a space, and đ for d', () => {
    expect(found(saying('', 'TP. Hải Phòng đón khách'), 'hai phong don')).toEqual(['Hải Phòng đón']);
  });

  it('finds nothing for nothing', () => {
    expect(found(saying('a', 'a'), ' ')).toEqual([]);
  });

  it('says where: field, block, cell', () => {
    const fields = new Set(findText(sampleIssue(), 'a', loose).map(({ place }) => place.field));
    for (const field of ['title', 'headline', 'text', 'cell'] as const) expect(fields).toContain(field);
  });
});

describe('replaceHits', () => {
  const replaced = (issue: Issue, words: string, by: string, only?: number) => {
    const hits = findText(issue, words, loose);
    const applied = applyCommand(issue, replaceHits(issue, only === undefined ? hits : hits.slice(only, only + 1), by));
    if (!applied.ok) throw new Error(applied.code);
    return applied;
  };

  it('replaces all as one step that is taken back exactly', () => {
    const issue = saying('Hóa chất', 'hoá học và hoa hồng');
    const { issue: after, inverse } = replaced(issue, 'hoa', 'lý');
    expect(found(after, 'hoa')).toEqual([]);
    expect(found(after, 'lý')).toHaveLength(3);
    const back = applyCommand(after, inverse);
    expect(back.ok && back.issue).toEqual(issue);
  });

  it('replaces one and leaves the others', () => {
    expect(found(replaced(saying('', 'hoa hoa hoa'), 'hoa', 'lá', 1).issue, 'hoa')).toHaveLength(2);
  });

  it('keeps the look of the first letter over runs', () => {
    const base = saying('', '');
    const [section] = base.sections;
    if (section?.form !== 'items' || !section.items[0]) throw new Error('no item');
    const body = [
      {
        type: 'paragraph' as const,
        id: 'p' as BlockId,
        text: [{ text: 'một ' }, { text: 'ha', bold: true as const }, { text: 'i ba' }],
      },
    ];
    const issue: Issue = { ...base, sections: [{ ...section, items: [{ ...section.items[0], body }] }] };
    const after = replaced(issue, 'hai', 'HAI').issue.sections[0];
    expect(after?.form === 'items' && after.items[0]?.body[0]).toMatchObject({
      text: [{ text: 'một ' }, { text: 'HAI', bold: true }, { text: ' ba' }],
    });
  });

  it('leaves nothing to find after replacing by something else, whatever is searched', () => {
    fc.assert(
      fc.property(fc.constantFrom('a', 'an', 'ti', 'lúa', 'trạm', 'mới'), (words) => {
        expect(found(replaced(sampleIssue(), words, '·').issue, words)).toEqual([]);
      }),
    );
  });
});
