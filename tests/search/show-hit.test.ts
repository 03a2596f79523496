import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showHit } from '../../core/search/show-hit.ts';
import { parseTerms } from '../../core/search/term.ts';

const show = (query: string, headline: string, ...texts: readonly string[]) =>
  showHit({ headline, shortTitle: '', parts: texts.map((text) => ({ field: 'body', text })) }, parseTerms(query));

const marked = ({ text, ranges }: { text: string; ranges: readonly { start: number; end: number }[] }) =>
  ranges.map(({ start, end }) => text.slice(start, end));

describe('showHit', () => {
  it('marks what was looked for in headline and text', () => {
    const { headline, context } = show('tro ly ao', 'Trợ lý ảo 🌊 trực đêm', 'Không có.', 'Nhờ trợ lý ảo, bà con đỡ đi lại.');
    expect(marked(headline)).toEqual(['Trợ', 'lý', 'ảo']);
    expect(context && marked(context)).toEqual(['trợ', 'lý', 'ảo']);
  });

  it('marks a phrase as one, and an unfinished word whole', () => {
    expect(marked(show('“lý ảo”', 'Trợ lý ảo').headline)).toEqual(['lý ảo']);
    expect(marked(show('khuy', 'Khuyến nông').headline)).toEqual(['Khuyến']);
  });

  it('prefers the text that holds more, and the accents as typed', () => {
    expect(show('hóa đường ', 'x', 'hoa đường', 'hóa chất', 'hóa đường').context?.text).toBe('hóa đường');
    expect(show('hóa ', 'x', 'hoa', 'hóa').context?.text).toBe('hóa');
  });

  it('shows the beginning where only the headline holds it', () => {
    expect(show('đảo ', 'Ra đảo', 'Chuyến đi sớm.').context).toMatchObject({ text: 'Chuyến đi sớm.', ranges: [] });
    expect(show('đảo ', 'Ra đảo').context).toBeNull();
  });

  it('shows a stretch around the first mark that never parts a word', () => {
    const text = `${'gió lặng '.repeat(60)}bão ${'nắng lên '.repeat(60)}`.trim();
    const { shown, ranges } = show('bão ', 'x', text).context ?? { shown: { start: 0, end: 0 }, ranges: [] };
    expect(ranges).toHaveLength(1);
    expect(shown.end - shown.start).toBeLessThanOrEqual(200);
    expect(text[shown.start - 1]).toBe(' ');
    expect([' ', undefined]).toContain(text[shown.end]);
    expect(text.slice(shown.start, shown.end)).toContain('bão');
  });

  it('ranges lie in the text, apart and in order, and begin within what is shown', () => {
    const anyText = fc.array(fc.constantFrom('hoà', 'Hoa', 'đa', 'da', '🌊', '—', 'x'.repeat(230), 'e\u0301'), { maxLength: 80 });
    fc.assert(
      fc.property(anyText, fc.array(fc.constantFrom('hoa', 'đa', '"hoa da"', 'e', 'x'), { minLength: 1 }), (words, query) => {
        const text = words.join(' ');
        const { context } = show(query.join(' '), '', text);
        let last = -1;
        for (const { start, end } of context?.ranges ?? []) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
        const first = context?.ranges[0];
        if (!context || !first) return;
        expect(context.shown.start).toBeLessThanOrEqual(first.start);
        expect(context.shown.end).toBeGreaterThanOrEqual(first.end);
      }),
    );
  });
});
