import { describe, expect, it } from 'vitest';
import type { Block } from '../../../core/issue/block.ts';
import { textsOf } from '../../../core/issue/grammar.ts';
import type { BlockId } from '../../../core/issue/ids.ts';
import { plainText } from '../../../core/issue/inline.ts';
import { newPicture } from '../../../core/issue/picture.ts';
import { writeCopy } from '../../../renderer/editor/copy/own-copy.ts';
import { itemsFromPaste } from '../../../renderer/item/items-from-paste.ts';
import { countingIds, mediaName } from '../../issue/sample-issue.ts';
import { paragraph } from '../../preflight/other-fixtures.ts';

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

  it('with the pictures of this document, without those of another', () => {
    const picture = { ...newPicture(countingIds('q'), mediaName('1')), alt: 'Bến tàu' };
    const blocks: readonly Block[] = [{ type: 'picture', id: 'b1' as BlockId, picture }, paragraph('Biển lặng.', 'b2')];
    const own = writeCopy({ origin: 'doc', blocks });
    const types = (origin: string) =>
      itemsFromPaste({ own, tree: null, text: 'Biển lặng.' }, { template: 'haiphong', year: 2026 }, origin, countingIds('p')).map(
        ({ body }) => body.map(({ type }) => type),
      );
    expect(types('doc')).toEqual([['picture', 'paragraph']]);
    expect(types('other')).toEqual([['paragraph']]);
  });

  it('none of nothing', () => {
    expect(made('')).toEqual([]);
    expect(made(' \n ')).toEqual([]);
  });
});
