import { describe, expect, it } from 'vitest';
import { alignLetters } from '../../../renderer/preview/worker/align-letters.ts';

const found = (printed: string, plain: string): string =>
  alignLetters(printed.replaceAll(' ', ''), plain)
    .map((offset) => (offset < 0 ? '-' : (plain[offset] ?? '!')))
    .join('');

describe('letters in print and as typed', () => {
  it.each([
    { name: 'equal', printed: 'Một hai', plain: 'Một hai', letters: 'Mộthai' },
    { name: 'capitals', printed: 'ĐƯA TRỢ LÝ ẢO', plain: 'Đưa trợ lý  ảo', letters: 'Đưatrợlýảo' },
    { name: 'quotation marks added', printed: '“Đúng vậy”', plain: 'Đúng vậy', letters: '-Đúngvậy-' },
    { name: 'quotation marks replaced', printed: '“Đúng”', plain: '"Đúng"', letters: '"Đúng"' },
    { name: 'a number that was counted', printed: '3 Điểm sáng', plain: 'Điểm sáng', letters: '-Điểmsáng' },
    { name: 'a number typed with its dot', printed: '2 Điểm sáng', plain: '2. Điểm sáng', letters: '2Điểmsáng' },
    { name: 'a sign printed as two', printed: '37 °C nóng', plain: '37 ℃ nóng', letters: '37℃-nóng' },
    { name: 'a sign left out', printed: 'ab cd', plain: 'a\u200bb cd', letters: 'abcd' },
    { name: 'a sign of two units printed as one', printed: 'vui ? quá', plain: 'vui 😀 quá', letters: 'vui\ud83dquá' },
    { name: 'nothing typed', printed: '1', plain: '', letters: '-' },
  ])('$name', ({ printed, plain, letters }) => {
    expect(found(printed, plain)).toBe(letters);
  });
});
