import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BreakableText, balancedWidth, breakLines } from '../../core/layout/text/break-lines.ts';

const limits = { mostStretch: 0.6, mostShrink: 0.25, mostTracking: 0.15 };
const full = (wide: number) => ({ narrow: 0, narrowLines: 0, wide });

const textOf = (widths: readonly number[], keeps: readonly number[] = []): BreakableText => ({
  widths,
  spaces: widths.map(() => 2.4),
  lengths: widths.map((width) => Math.max(1, Math.round(width / 5))),
  keeps: widths.map((_, index) => keeps.includes(index)),
});

const natural = (text: BreakableText, first: number, end: number): number =>
  text.widths.slice(first, end).reduce((sum, width) => sum + width, 0) + 2.4 * (end - first - 1);

const words = fc.array(fc.integer({ min: 5, max: 45 }), { minLength: 1, maxLength: 120 });

describe('breaking lines', () => {
  it('takes every word once, in order, and never overfills a line', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 60, max: 420 }), fc.boolean(), (widths, wide, justified) => {
        const text = textOf(widths);
        const ranges = breakLines(text, full(wide), justified ? limits : null);
        expect(ranges[0]?.first).toBe(0);
        expect(ranges.at(-1)?.end).toBe(widths.length);
        for (const [index, { first, end }] of ranges.entries()) {
          expect(end).toBeGreaterThan(first);
          if (index > 0) expect(first).toBe(ranges[index - 1]?.end);
          const shrunk = natural(text, first, end) - (justified ? 2.4 * (end - first - 1) * limits.mostShrink : 0);
          expect(shrunk).toBeLessThanOrEqual(wide + 1e-6);
        }
      }),
    );
  });

  it('sets ragged text in the fewest lines', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 60, max: 420 }), (widths, wide) => {
        const text = textOf(widths);
        let greedy = 1;
        let used = -2.4;
        for (const width of widths) {
          if (used + 2.4 + width > wide) {
            greedy++;
            used = -2.4;
          }
          used += 2.4 + width;
        }
        expect(breakLines(text, full(wide), null).length).toBe(greedy);
      }),
    );
  });

  it('uses the narrow measure for the lines beside a picture only', () => {
    const text = textOf(new Array(30).fill(20));
    const ranges = breakLines(text, { narrow: 70, narrowLines: 2, wide: 200 }, null);
    expect(ranges.slice(0, 2).map(({ first, end }) => natural(text, first, end) <= 70)).toEqual([true, true]);
    expect(natural(text, ranges[2]?.first ?? 0, ranges[2]?.end ?? 0)).toBeGreaterThan(70);
  });

  it('keeps words together that belong together', () => {
    const text = textOf([20, 20, 20, 20, 20, 20, 20, 20], [3]);
    for (const { end } of breakLines(text, full(90), null)) expect(end).not.toBe(4);
  });

  it('leaves no single word on the last line', () => {
    const text = textOf([20, 20, 20, 20, 20]);
    const last = breakLines(text, full(88), null).at(-1);
    expect((last?.end ?? 0) - (last?.first ?? 0)).toBeGreaterThan(1);
  });
});

describe('balancing a headline', () => {
  it('narrows the measure as long as the number of lines stays', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 10, max: 60 }), { minLength: 2, maxLength: 20 }), (widths) => {
        const text = textOf(widths);
        const width = balancedWidth(text, 300);
        expect(width).toBeLessThanOrEqual(300);
        expect(breakLines(text, full(width), null).length).toBe(breakLines(text, full(300), null).length);
      }),
    );
  });
});
