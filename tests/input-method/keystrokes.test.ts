import { describe, expect, it } from 'vitest';
import { keystrokesFor } from './keystrokes.ts';
import { threeHundredWords } from './three-hundred-words.ts';

describe('keystrokes', () => {
  it.each([
    ['tiếng', 'tieengs', 'tie6ng1'],
    ['Đường', 'Dduwowngf', 'D9u7o7ng2'],
    ['nghỉ hưu', 'nghir huwu', 'nghi3 hu7u'],
    ['xuất', 'xuaats', 'xua6t1'],
    ['mặn', 'mawnj', 'ma8n5'],
  ])('%s', (word, telex, vni) => {
    expect(keystrokesFor(word, 'telex')).toBe(telex);
    expect(keystrokesFor(word, 'vni')).toBe(vni);
  });

  it('has three hundred words to type', () => {
    expect(threeHundredWords.split(' ').length).toBeGreaterThanOrEqual(300);
  });
});
