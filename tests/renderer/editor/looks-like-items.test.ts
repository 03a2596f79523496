import { describe, expect, it } from 'vitest';
import { looksLikeItems } from '../../../renderer/editor/paste/looks-like-items.ts';
import { splitIntoItems } from '../../../renderer/item/split-items.ts';
import { countingIds, sampleIssue } from '../../issue/sample-issue.ts';

const two = `12/6: TRẠM ĐO MỚI Ở CỬA SÔNG
Trạm đo tự động gửi số liệu về mỗi giờ.

13/6: LỚP HỌC ROBOT CHO HỌC SINH
Lớp học mở vào sáng thứ bảy.`;

describe('a pasted text', () => {
  it('with two dated headlines in capitals looks like items', () => {
    expect(looksLikeItems(two)).toBe(true);
  });

  it.each([
    ['one item', two.slice(0, 80)],
    ['dates in prose', 'Ngày 12/6 trời mưa.\nNgày 13/6 trời nắng.\nNgày 14/6 lại mưa.'],
    ['a table of dates', '12/6\tHọp giao ban\n13/6\tĐi thực tế\n14/6\tBáo cáo'],
    ['a heading in capitals', 'TRẠM ĐO MỚI Ở CỬA SÔNG\nTrạm đo gửi số liệu.\nLỚP HỌC ROBOT\nLớp học mở.'],
  ])('%s does not', (_name, text) => {
    expect(looksLikeItems(text)).toBe(false);
  });
});

describe('splitting into items', () => {
  const issue = sampleIssue();
  const item = issue.sections.flatMap((section) => (section.form === 'items' ? section.items : []))[0];

  it('puts the items behind the one pasted into, which gets its body back', () => {
    if (!item) throw new Error('the sample has items');
    const split = splitIntoItems(issue, item, two, countingIds('s'));
    expect(split?.count).toBe(2);
    expect(split?.command).toMatchObject({
      type: 'batch',
      commands: [
        { type: 'addItem', item: { headline: 'Trạm đo mới ở cửa sông' } },
        { type: 'addItem', item: { headline: 'Lớp học robot cho học sinh' } },
        { type: 'replaceBody', blocks: item.body },
      ],
    });
  });

  it('replaces an empty item', () => {
    if (!item) throw new Error('the sample has items');
    const blank = { ...item, headline: '', body: [], pictures: [] };
    expect(splitIntoItems(issue, blank, two, countingIds('s'))?.command).toMatchObject({
      commands: [{ type: 'addItem' }, { type: 'addItem' }, { type: 'removeItem', item: item.id }],
    });
  });

  it('is null where there are no two items', () => {
    if (!item) throw new Error('the sample has items');
    expect(splitIntoItems(issue, item, 'Một câu thường.', countingIds('s'))).toBeNull();
  });
});
