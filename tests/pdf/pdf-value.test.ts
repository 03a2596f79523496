import { describe, expect, it } from 'vitest';
import { formatNumber, type PdfValue, pdfText, serialize } from '../../pdf/device/pdf-value.ts';

describe('values in the syntax of the file', () => {
  it.each<[string, PdfValue, string]>([
    ['name', 'Figure', '/Figure'],
    ['name with a space and a bracket', 'a b(c', '/a#20b#28c'],
    ['name beyond ASCII', 'Đ', '/#c4#90'],
    ['ASCII text', pdfText('a (b) \\ c'), '(a \\(b\\) \\\\ c)'],
    ['text with a line break', pdfText('a\nb'), '<feff0061000a0062>'],
    ['Vietnamese text', pdfText('Ếạ'), '<feff1ebe1ea1>'],
    ['text beyond the basic plane', pdfText('𝄞'), '<feffd834dd1e>'],
    ['empty text', pdfText(''), '()'],
    ['date', new Date('2026-06-29T03:04:05.678Z'), '(D:20260629030405Z)'],
    ['bytes', Uint8Array.of(0, 255), '<00ff>'],
    ['array', [1, null, true, 'A'], '[1 null true /A]'],
    ['dictionary without its undefined entries', { A: 1, B: undefined, C: { D: [] } }, '<</A 1/C <</D []>>>>'],
  ])('%s', (_name, value, expected) => {
    expect(serialize(value)).toBe(expected);
  });

  it.each([
    [0.1 + 0.2, '0.3'],
    [-0.0001, '0'],
    [1e-9, '0'],
    [123456789.12345, '123456789.123'],
    [-4.5, '-4.5'],
  ])('number %d', (value, expected) => {
    expect(formatNumber(value)).toBe(expected);
  });

  it('refuses what is no number', () => {
    expect(() => formatNumber(Number.NaN)).toThrow('NaN');
    expect(() => formatNumber(Number.POSITIVE_INFINITY)).toThrow('Infinity');
  });
});
