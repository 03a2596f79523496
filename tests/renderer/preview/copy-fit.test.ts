import { beforeAll, describe, expect, it } from 'vitest';
import type { ItemId } from '../../../core/issue/ids.ts';
import type { Layout } from '../../../core/layout/frames/layout.ts';
import { copyFits } from '../../../renderer/preview/worker/copy-fit.ts';
import { haiphong, testFaces } from '../../layout/setting-for-tests.ts';
import { type SamplePages, samplePages } from './sample-pages.ts';

let sample: SamplePages;
beforeAll(async () => {
  sample = await samplePages();
});

const fits = (layout: Layout) => copyFits(layout, haiphong, testFaces);

/** The sample with the item said to begin a page earlier, and only its first lines of text left on its last page. */
function runningOver(item: ItemId, lines: number): Layout {
  const { layout } = sample;
  const range = layout.pageMap.items.find((candidate) => candidate.item === item);
  if (range === undefined) throw new Error(item);
  let left = lines;
  const pages = layout.pages.map((page) =>
    page.number !== range.lastPage
      ? page
      : {
          ...page,
          frames: page.frames.filter((frame) => {
            if (frame.kind !== 'text') return true;
            const place = layout.structure[frame.runs[0]?.node ?? -1]?.place;
            if (place?.item !== item || place.block === null) return true;
            return left-- > 0;
          }),
        },
  );
  const items = layout.pageMap.items.map((candidate) =>
    candidate === range ? { ...range, firstPage: range.lastPage - 1 } : candidate,
  );
  return { ...layout, pages, pageMap: { ...layout.pageMap, items } };
}

describe('how an item sits on its page', () => {
  it('says something of every item', () => {
    expect(Object.keys(fits(sample.layout)).length).toBe(sample.layout.pageMap.items.length);
  });

  it('items before others on the same page fit', () => {
    const { items } = sample.layout.pageMap;
    for (const [at, range] of items.entries()) {
      const next = items[at + 1];
      if (next !== undefined && next.firstPage === range.lastPage && range.firstPage === range.lastPage)
        expect(fits(sample.layout)[range.item]).toEqual({ kind: 'fits' });
    }
  });

  it('free lines are those between the text and the foot of the type area', () => {
    for (const { item } of sample.layout.pageMap.items) {
      const fit = fits(sample.layout)[item];
      if (fit?.kind !== 'room') continue;
      expect(fit.lines).toBeGreaterThanOrEqual(3);
      expect(fit.lines).toBeLessThan(120);
    }
    expect(Object.values(fits(sample.layout)).some(({ kind }) => kind === 'room')).toBe(true);
  });

  it('a few lines on a further page are too many, with the words to take out', () => {
    const item = sample.layout.pageMap.items[0]?.item;
    if (item === undefined) throw new Error('no item');
    const fit = fits(runningOver(item, 2))[item];
    expect(fit).toMatchObject({ kind: 'over', lines: 2, page: '4' });
    expect(fit?.kind === 'over' && fit.words).toBeGreaterThan(8);
  });

  it('many lines on a further page are a page of their own', () => {
    const item = sample.layout.pageMap.items[0]?.item;
    if (item === undefined) throw new Error('no item');
    expect(fits(runningOver(item, 9))[item]?.kind).not.toBe('over');
  });
});
