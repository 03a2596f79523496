import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Vocabulary } from '../../core/search/vocabulary.ts';
import { wordsIn } from '../../core/search/words.ts';
import { fold } from '../../core/text/fold.ts';

const spelled = (text: string) => wordsIn(text).map(({ word }) => `${word.letters} ${word.marks}`);
const letters = (text: string) => wordsIn(text).map(({ word }) => word.letters);

/** Text with everything that can go wrong: composed and decomposed accents, signs outside the basic plane, punctuation. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Hoà',
        'hòa',
        'hoa',
        'ĐƯỜNG',
        'đường',
        'Ễnh',
        '57-NQ/TW',
        '“lụa”',
        '🌊',
        '𝒳y',
        'Ω',
        '北京',
        '\u00a0',
        'e\u0302\u0301',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(' '));

describe('wordsIn', () => {
  it('parts at everything that is no letter or digit', () => {
    expect(letters('Nghị quyết 57-NQ/TW: 3.000 người, “lụa”')).toEqual([
      'nghi',
      'quyet',
      '57',
      'nq',
      'tw',
      '3',
      '000',
      'nguoi',
      'lua',
    ]);
  });

  it('takes hoà and hòa for one spelling, hoa and hỏa for others', () => {
    expect(spelled('hoà')).toEqual(spelled('HÒA'));
    expect(new Set(['hoà', 'hoa', 'hỏa', 'hoạ'].flatMap(spelled)).size).toBe(4);
    expect(new Set(['hoà', 'hoa', 'hỏa', 'hoạ'].flatMap(letters)).size).toBe(1);
  });

  it('folds đ to d and remembers it', () => {
    expect(letters('Đường dài')).toEqual(['duong', 'dai']);
    expect(spelled('đa')).not.toEqual(spelled('da'));
  });

  it('composed and decomposed text give the same words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(spelled(text.normalize('NFD'))).toEqual(spelled(text.normalize('NFC')));
      }),
    );
  });

  it('says where each word stands: the stretch folds to the word, words are apart and in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = -1;
        for (const { word, start, end } of wordsIn(text)) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(fold(text.slice(start, end))).toBe(word.letters);
          expect(word.marks).toHaveLength(word.letters.length);
          last = end - 1;
        }
      }),
    );
  });

  it('leaves no letter and no digit out', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const covered = new Set(
          wordsIn(text).flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
        );
        for (const { index } of text.matchAll(/[\p{L}\p{N}]/gu)) expect(covered.has(index)).toBe(true);
      }),
    );
  });
});

describe('Vocabulary', () => {
  it('comes back from its texts with the same numbers', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const vocabulary = new Vocabulary();
        const numbers = wordsIn(text).map(({ word }) => vocabulary.numberOf(word));
        const again = Vocabulary.from(vocabulary.toTexts());
        expect(wordsIn(text).map(({ word }) => again.numberOf(word))).toEqual(numbers);
        expect(again.size).toBe(vocabulary.size);
      }),
    );
  });
});
