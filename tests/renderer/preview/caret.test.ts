import { beforeAll, describe, expect, it } from 'vitest';
import type { Block } from '../../../core/issue/block.ts';
import type { Spot } from '../../../renderer/app/current.ts';
import { printedParts, type TextPart } from '../../../renderer/preview/worker/find-text.ts';
import { marksFor } from '../../../renderer/preview/worker/marks-for.ts';
import { placeAt } from '../../../renderer/preview/worker/place-at.ts';
import { type SamplePages, samplePages } from './sample-pages.ts';

let sample: SamplePages;
beforeAll(async () => {
  sample = await samplePages();
});

const marks = (spot: Spot) => marksFor(spot, sample.issue, sample.layout, sample.live.faces);
const place = (page: number, x: number, y: number) =>
  placeAt(page, x, y, { issue: sample.issue, layout: sample.layout, template: sample.live.template, faces: sample.live.faces });

interface Home {
  readonly spot: Spot;
  readonly block: Block;
  readonly part: TextPart;
}

/** Every stretch of text of the sample that a caret can stand in. */
function homes(): Home[] {
  const of = (blocks: readonly Block[], current: Spot['current']): Home[] =>
    blocks.flatMap((block) =>
      printedParts(block).flatMap((part): Home[] => {
        if (part.kind === 'beside') return [];
        const caret = { in: 'body', block: block.id, offset: 0 } as const;
        return [
          { block, part, spot: { current, caret: part.kind === 'cell' ? { ...caret, cell: [part.row, part.column] } : caret } },
        ];
      }),
    );
  return sample.issue.sections.flatMap((section) =>
    section.form === 'text'
      ? of(section.blocks, { kind: 'section', section: section.id })
      : section.items.flatMap((item) => of(item.body, { kind: 'item', item: item.id })),
  );
}

describe('caret and click', () => {
  it('a click at the caret of any letter of the sample leads back to that letter', () => {
    let checked = 0;
    for (const { spot, part } of homes()) {
      if (spot.caret?.in !== 'body') continue;
      for (let offset = 0; offset < part.text.length; offset += 7) {
        if (/\s/u.test(part.text[offset] ?? '')) continue;
        const caret = marks({ ...spot, caret: { ...spot.caret, offset } }).caret;
        expect(caret, part.text).not.toBeNull();
        if (caret === null) continue;
        const found = place(caret.page, caret.x + 0.05, caret.top + caret.height / 2);
        const said = `${part.text.slice(0, offset)}|${part.text.slice(offset)}`;
        expect(found?.current, said).toEqual(spot.current);
        expect(found?.caret, said).toEqual({ ...spot.caret, offset });
        checked++;
      }
    }
    expect(checked).toBeGreaterThan(1000);
  });

  it('after the last letter stands at its right edge, and a click beyond leads there', () => {
    for (const { spot, part } of homes()) {
      if (spot.caret?.in !== 'body') continue;
      const end = part.text.trimEnd().length;
      const caret = marks({ ...spot, caret: { ...spot.caret, offset: end } }).caret;
      if (caret === null) throw new Error(part.text);
      expect(place(caret.page, caret.x + 0.5, caret.top + caret.height / 2)?.caret, part.text).toEqual({
        ...spot.caret,
        offset: end,
      });
    }
  });

  it('goes to the next line after the space at which a line was broken', () => {
    const home = homes().find(({ part }) => part.text.length > 300);
    if (home?.spot.caret?.in !== 'body') throw new Error('no long paragraph');
    const { spot, part } = home;
    const caret = home.spot.caret;
    const tops = Array.from(part.text, (_, offset) => marks({ ...spot, caret: { ...caret, offset } }).caret?.top);
    const wraps = tops.flatMap((top, at) => (at > 0 && top !== tops[at - 1] ? [at] : []));
    expect(wraps.length).toBeGreaterThan(1);
    for (const at of wraps) expect(part.text[at - 1]).toBe(' ');
  });
});

describe('the mark of what is current', () => {
  it('frames an item on each of its pages, inside the page', () => {
    for (const { item, firstPage, lastPage } of sample.layout.pageMap.items) {
      const { frames, spot } = marks({ current: { kind: 'item', item }, caret: null });
      expect(frames.map(({ page }) => page)).toEqual(Array.from({ length: lastPage - firstPage + 1 }, (_, at) => firstPage + at));
      for (const { page, frame } of frames) {
        const { width = 0, height = 0 } = sample.layout.pages[page - 1] ?? {};
        expect(frame.x).toBeGreaterThanOrEqual(0);
        expect(frame.y).toBeGreaterThanOrEqual(0);
        expect(frame.x + frame.width).toBeLessThanOrEqual(width + 0.01);
        expect(frame.y + frame.height).toBeLessThanOrEqual(height + 0.01);
      }
      expect(spot?.page).toBe(firstPage);
    }
  });

  it('leads to cover, contents and the first page of a section', () => {
    expect(marks({ current: { kind: 'cover' }, caret: null }).spot?.page).toBe(1);
    expect(marks({ current: { kind: 'contents' }, caret: null }).spot?.page).toBe(2);
    for (const { section, firstPage } of sample.layout.pageMap.sections) {
      const { frames, spot } = marks({ current: { kind: 'section', section }, caret: null });
      expect(frames).toEqual([]);
      expect(spot?.page).toBe(firstPage);
    }
  });

  it('frames the block of running text that the caret is in', () => {
    const home = homes().find(({ spot }) => spot.current.kind === 'section');
    if (!home) throw new Error('no text section');
    const { frames, caret } = marks(home.spot);
    expect(frames.length).toBe(1);
    expect(frames[0]?.page).toBe(caret?.page);
  });
});
