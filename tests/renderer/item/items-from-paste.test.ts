import { describe, expect, it } from 'vitest';
import { textsOf } from '../../../core/issue/grammar.ts';
import { plainText } from '../../../core/issue/inline.ts';
import { itemsFromPaste } from '../../../renderer/item/items-from-paste.ts';
import { countingIds } from '../../issue/sample-issue.ts';

const made = (text: string) =>
  itemsFromPaste({ own: '', tree: null, text }, { template: 'haiphong', year: 2026 }, 'doc', countingIds('p')).map(
    ({ headline, body }) => [headline, ...body.map((block) => textsOf(block).map(plainText).join(' '))],
  );

describe('items of what was copied', () => {
  it('one, with the first line for its headline', () => {
    expect(made('Tàu đo mực nước rời bến\n\nSáng nay tàu rời bến.\n\nBiển lặng.')).toEqual([
      ['Tàu đo mực nước rời bến', 'Sáng nay tàu rời bến.', 'Biển lặng.'],
    ]);
  });

  it('one without a headline, when the first line is a sentence or stands alone', () => {
    expect(made('Sáng nay tàu rời bến.\n\nBiển lặng.')).toEqual([['', 'Sáng nay tàu rời bến.', 'Biển lặng.']]);
    expect(made('Tàu đo mực nước rời bến')).toEqual([['', 'Tàu đo mực nước rời bến']]);
  });

  it('several, where the text holds several', () => {
    const text = [
      '22/6: TÀU ĐO MỰC NƯỚC RỜI BẾN',
      'Sáng nay tàu đo mực nước rời bến, mang theo ba kỹ sư trẻ của trạm.',
      '23/6: TRƯỜNG LÀNG CÓ PHÒNG ĐỌC MỚI',
      'Phòng đọc mở cửa cả ngày, có sách cho người lớn tuổi và trẻ nhỏ.',
    ].join('\n');
    expect(made(text).length).toBe(2);
  });

  it('none of nothing', () => {
    expect(made('')).toEqual([]);
    expect(made(' \n ')).toEqual([]);
  });
});
