import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ItemMatter, type PageRules, paginateItems } from '../../core/layout/paginate/paginate-items.ts';

const rules: PageRules = {
  firstTop: 128,
  top: 68,
  bottom: 788,
  unit: 5,
  gap: 30,
  leastGap: 20,
  spreadRestUnder: 90,
  spreadMost: 30,
  squeezeMost: 120,
  partingSaves: 320,
};

/** An item of lines of 15 pt under a head; it may be parted between lines, three under the head and two at the end. */
function itemOf(lines: number, head = 60): ItemMatter {
  const cuts = Array.from({ length: Math.max(0, lines - 4) }, (_, index) => ({
    end: head + 15 * (index + 3),
    resume: head + 15 * (index + 3),
  }));
  const normal = head + 15 * lines;
  return { normal, tight: () => normal, cuts };
}

describe('sharing items out over pages', () => {
  it('prints every item once, in order, inside the type area', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 40 }), (lengths) => {
        const items = lengths.map((lines) => itemOf(lines));
        const pages = paginateItems(items, rules);
        const parts = pages.flatMap((page) => page.slots);
        expect([...new Set(parts.map((part) => part.item))]).toEqual(items.map((_, index) => index));
        for (const { slots } of pages) {
          for (const { item, y, from, to } of slots) {
            const matter = items[item];
            const top = from === null ? 0 : (matter?.cuts[from]?.resume ?? 0);
            const bottom = to === null ? (matter?.normal ?? 0) : (matter?.cuts[to]?.end ?? 0);
            expect(y + bottom - top).toBeLessThanOrEqual(rules.bottom + 1e-6);
          }
        }
      }),
    );
  });

  it('keeps items whole that fill their pages well', () => {
    const pages = paginateItems([itemOf(18), itemOf(18), itemOf(18), itemOf(18)], { ...rules, firstTop: 68 });
    expect(pages.map((page) => page.slots.map((slot) => slot.item))).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(pages.flatMap((page) => page.slots).every((slot) => slot.from === null && slot.to === null)).toBe(true);
  });

  it('parts an item rather than leave half of every page empty', () => {
    const pages = paginateItems(
      Array.from({ length: 6 }, () => itemOf(24)),
      rules,
    );
    expect(pages.length).toBeLessThan(6);
    expect(pages.some((page) => page.slots.some((slot) => slot.to !== null))).toBe(true);
  });

  it('lowers pictures where that makes room for one more item', () => {
    const low: ItemMatter = { normal: 360, tight: () => 300, cuts: [] };
    const pages = paginateItems([low, low, low], { ...rules, firstTop: 68 });
    expect(pages[0]?.slots.filter((slot) => slot.tight)).toHaveLength(1);
    expect(pages[0]?.slots).toHaveLength(2);
  });

  it('spreads a small rest between the items', () => {
    const [page] = paginateItems([itemOf(18), itemOf(16)], { ...rules, firstTop: 68 });
    expect(page?.slots[1]?.y).toBe(68 + 330 + 60);
  });

  it('places an item that is higher than a page and cannot be parted all the same', () => {
    const giant: ItemMatter = { normal: 2000, tight: () => 2000, cuts: [] };
    expect(paginateItems([itemOf(3), giant, itemOf(3)], rules).flatMap((page) => page.slots.map((slot) => slot.item))).toEqual([
      0, 1, 2,
    ]);
  });
});
