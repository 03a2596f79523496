import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packKerning, unpackKerning } from '../../core/layout/fonts/kern-table.ts';
import { testFaces } from './setting-for-tests.ts';

describe('the kerning table', () => {
  it('comes back as it was packed, as plain ASCII', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -2048, max: 2047 })), (values) => {
        const packed = packKerning(values);
        expect([...unpackKerning(packed)]).toEqual(values);
        expect(packed).toMatch(/^[#-b]*$/u);
      }),
    );
  });

  it('refuses what does not fit', () => {
    expect(() => packKerning([2048])).toThrow('2048');
  });

  it('pulls the letters together that the font pulls together', () => {
    const face = testFaces('SourceSerif4-Regular');
    expect(face.width('AV')).toBeLessThan(face.width('A') + face.width('V'));
    expect(face.width('nn')).toBe(2 * face.width('n'));
    expect(face.width('Tỉ')).toBeLessThanOrEqual(face.width('T') + face.width('ỉ'));
  });
});
