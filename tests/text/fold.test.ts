import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWithOrigins } from '../../core/text/fold.ts';
import { titleSimilarity, titleWords } from '../../core/text/similarity.ts';
import { isSyllable } from '../../core/text/syllable.ts';

describe('folding for search', () => {
  it('takes accents, đ and case away', () => {
    expect(fold('Đường HOÀ bình')).toBe('duong hoa binh');
    expect(fold('hoà')).toBe(fold('hòa'));
    expect(fold('tiếng Việt'.normalize('NFD'))).toBe('tieng viet');
  });

  it('is idempotent', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });

  it('keeps the way back to the source', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = foldWithOrigins(text);
        expect(folded.text).toBe(fold(text));
        expect(folded.origins).toHaveLength(folded.text.length + 1);
        expect(folded.origins.at(-1)).toBe(text.length);
      }),
    );
    const hit = foldWithOrigins('Sở Khoa học').text.indexOf('khoa');
    expect('Sở Khoa học'.slice(hit, hit + 4)).toBe('Khoa');
  });
});

describe('likeness of titles', () => {
  const alike = (a: string, b: string): number => titleSimilarity(titleWords(a), titleWords(b));

  it('is 1 for the same words and 0 for none', () => {
    expect(alike('Mở thêm hai bến cảng ở Lạch Huyện', 'MỞ THÊM HAI BẾN CẢNG Ở LẠCH HUYỆN')).toBe(1);
    expect(alike('một hai ba', 'bốn năm sáu')).toBe(0);
    expect(alike('', 'một')).toBe(0);
  });

  it('is high for a title cut down from a headline', () => {
    expect(
      alike('Thành phố mở thêm hai bến cảng nước sâu ở Lạch Huyện trong năm nay', 'Mở thêm hai bến cảng ở Lạch Huyện'),
    ).toBeGreaterThan(0.6);
    expect(alike('Nông dân học bán hàng trên mạng', 'Mở thêm hai bến cảng ở Lạch Huyện')).toBeLessThan(0.2);
  });
});

describe('syllables', () => {
  it.each(['nghiêng', 'khuya', 'quyết', 'giữa', 'ưỡn', 'y', 'oằn', 'THUẾ'])('%s is one', (word) => {
    expect(isSyllable(word)).toBe(true);
  });

  it.each(['FDI', 'GRDP', 'logistics', 'amazon', 'stem', 'esg'])('%s is none', (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});
