import { describe, expect, it } from 'vitest';
import { rowsOf, sharedStretches } from '../../../renderer/findings/shared-stretches.ts';

const shown = (text: string, other: string): string =>
  sharedStretches(text, rowsOf(other))
    .map(({ text: stretch, isShared }) => (isShared ? `[${stretch}]` : stretch))
    .join('');

describe('what two texts share', () => {
  it.each([
    ['Sáng nay tàu đo mực nước rời bến, biển lặng.', 'TÀU ĐO MỰC NƯỚC RỜI bờ.', 'Sáng nay [tàu đo mực nước rời] bến, biển lặng.'],
    ['Tàu đo, mực nước – rời bến sớm', 'tau do muc nuoc roi ben som', '[Tàu đo, mực nước – rời bến sớm]'],
    ['một hai ba bốn', 'một hai ba bốn', 'một hai ba bốn'],
    ['“Một hai ba bốn năm”', 'x một hai ba bốn năm y', '“[Một hai ba bốn năm]”'],
    ['', 'một', ''],
    ['…', 'một', '…'],
  ])('%j with %j', (text, other, expected) => expect(shown(text, other)).toBe(expected));

  it('loses no letter', () => {
    const text = '  (a) Một, hai; ba bốn năm sáu! ';
    expect(
      sharedStretches(text, rowsOf('hai ba bốn năm sáu'))
        .map((stretch) => stretch.text)
        .join(''),
    ).toBe(text);
  });
});
