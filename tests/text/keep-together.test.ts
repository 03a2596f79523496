import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepTogether } from '../../core/text/keep-together.ts';

/** Shows kept spaces as `~`. */
const shown = (text: string): string => {
  const kept = keepTogether(text);
  return [...text].map((letter, i) => (kept.has(i) ? '~' : letter)).join('');
};

describe('keep together', () => {
  it.each([
    'đạt 1,7~tỷ~USD trong năm~2026',
    'dài 27~km và rộng 30~m',
    'họp tại TP.~Hải~Phòng, Việt~Nam',
    'Số~21, tháng~6, ngày~3/6, khóa~XIV',
    'theo Nghị quyết~57-NQ/TW và Đề án~06',
    'gặp ông~Nam, PGS.TS.~Hoa và bà~Lan',
    'từ 1/6~–~7/6/2026',
    'Hàn~Quốc~- đối tác lớn',
    'nhà cao. Năm tới',
    'TIN HẢI~PHÒNG',
    'Bộ KH~&~CN',
  ])('%s', (marked) => {
    expect(shown(marked.replaceAll('~', ' '))).toBe(marked);
  });

  it('does not reach over the end of a phrase', () => {
    expect(shown('đạt năm 2026, 5 người')).toBe('đạt năm~2026, 5~người');
    expect(shown('ra ngoài Việt. Nam giới')).toBe('ra ngoài Việt. Nam giới');
  });

  it('names only spaces, and every no-break space', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'Ố', '1', '.', ' ', '\u00a0', '-', '%', '\u202f', 'TP', '"') }),
        (text) => {
          const kept = keepTogether(text);
          for (const at of kept) expect(text[at]).toMatch(/\s/u);
          [...text].forEach((letter, at) => {
            if (letter === '\u00a0' || letter === '\u202f') expect(kept.has(at)).toBe(true);
          });
        },
      ),
    );
  });

  it('is quick enough to run on every paragraph', () => {
    const text = 'Thành phố có 76 doanh nghiệp khoa học công nghệ và 4 trung tâm hỗ trợ tại TP. Hải Phòng. '.repeat(200);
    keepTogether(text);
    const start = performance.now();
    keepTogether(text);
    expect(((performance.now() - start) * 1000) / text.split(' ').length).toBeLessThan(20);
  });
});
