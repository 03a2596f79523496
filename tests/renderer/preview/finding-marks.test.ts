import { beforeAll, describe, expect, it } from 'vitest';
import type { Item } from '../../../core/issue/item.ts';
import { type Finding, nowhere } from '../../../core/preflight/finding.ts';
import { itemsIn } from '../../../core/preflight/items-in.ts';
import { findingMarks } from '../../../renderer/preview/worker/finding-marks.ts';
import { type SamplePages, samplePages } from './sample-pages.ts';

let sample: SamplePages;
beforeAll(async () => {
  sample = await samplePages();
});

/** A finding over some words of the first paragraph of an item that has them. */
function foundIn(words: string): Finding {
  for (const { item, section } of itemsIn(sample.issue)) {
    for (const block of item.body) {
      const text = 'text' in block ? block.text.map((run) => run.text).join('') : '';
      const start = block.type === 'paragraph' ? text.indexOf(words) : -1;
      if (start < 0) continue;
      const place = { ...nowhere, section: section.id, item: item.id, block: block.id, field: 'text' as const };
      return {
        ...{ rule: 'x', severity: 'warn', place, words, facts: {}, other: null, fix: null },
        range: { start, end: start + words.length },
        key: 'x|1',
      };
    }
  }
  throw new Error('nobody wrote that');
}

const marks = (finding: Finding, issue = sample.issue) => findingMarks([finding], issue, sample.layout, sample.live.faces);

/** The last words of the longest paragraph: they stand on more lines than one. */
function longest(): string {
  const texts = itemsIn(sample.issue).flatMap(({ item }: { item: Item }) =>
    item.body.flatMap((block) => (block.type === 'paragraph' ? [block.text.map((run) => run.text).join('')] : [])),
  );
  return texts.reduce((best, text) => (text.length > best.length ? text : best), '');
}

describe('marks of findings on the pages', () => {
  it('are one box in the line of the words, on the page of the item', () => {
    const finding = foundIn('cảm biến');
    const [mark, ...more] = marks(finding);
    expect(more).toEqual([]);
    const pages = sample.layout.pageMap.items.find(({ item }) => item === finding.place.item);
    expect(mark?.page).toBeGreaterThanOrEqual(pages?.firstPage ?? 99);
    expect(mark?.boxes.length).toBe(1);
    const [box] = mark?.boxes ?? [];
    expect(box?.width).toBeGreaterThan(20);
    expect(box?.width).toBeLessThan(80);
    expect(box?.height).toBeLessThan(20);
  });

  it('are a box a line for words over several lines', () => {
    const boxes = marks(foundIn(longest())).flatMap((mark) => mark.boxes);
    expect(boxes.length).toBeGreaterThan(3);
  });

  it('are none for hints, for what was left as it is, and for words that are not there any more', () => {
    const finding = foundIn('cảm biến');
    expect(marks({ ...finding, severity: 'info' })).toEqual([]);
    expect(marks({ ...finding, words: 'cảm xúc' })).toEqual([]);
    expect(marks(finding, { ...sample.issue, ignored: [{ key: finding.key, reason: 'đúng' }] })).toEqual([]);
  });
});
