import { beforeEach, describe, expect, it } from 'vitest';
import type { Block } from '../../../core/issue/block.ts';
import type { Item } from '../../../core/issue/item.ts';
import { nothingLaidOut } from '../../../renderer/preview/layout-summary.ts';
import { LiveIssue } from '../../../renderer/preview/worker/live-issue.ts';
import { samePage } from '../../../renderer/preview/worker/same-page.ts';
import { changesBetween, summarize } from '../../../renderer/preview/worker/summarize.ts';
import { haiphong, testFaces } from '../../layout/setting-for-tests.ts';
import { type SamplePages, samplePages } from './sample-pages.ts';

let sample: SamplePages;
beforeEach(async () => {
  sample = await samplePages();
});

const itemsOf = ({ issue }: LiveIssue): readonly Item[] =>
  issue.sections.flatMap((section) => (section.form === 'items' ? section.items : []));

/** The first item with a word more in its second block, as it comes from the window: a copy. */
function typeIn(live: LiveIssue, word: string): Item {
  const item = itemsOf(live)[0];
  if (!item) throw new Error('no item');
  const blocks = structuredClone(item.body).map(
    (block, at): Block => (at === 1 && block.type === 'paragraph' ? { ...block, text: [...block.text, { text: word }] } : block),
  );
  expect(live.apply({ type: 'replaceBody', item: item.id, blocks })).toBe(true);
  return item;
}

describe('the copy of the issue in the worker', () => {
  it('keeps the blocks that did not change, and items and sections besides', () => {
    const before = itemsOf(sample.live);
    const item = typeIn(sample.live, ' thêm');
    const after = itemsOf(sample.live);
    expect(after[0]).not.toBe(before[0]);
    for (const [at, block] of (after[0]?.body ?? []).entries()) {
      if (at === 1) expect(block).not.toBe(item.body[at]);
      else expect(block).toBe(item.body[at]);
    }
    expect(after.slice(1).every((candidate, at) => candidate === before[at + 1])).toBe(true);
  });

  it('is the same issue after a command that changes nothing', () => {
    const before = sample.live.issue;
    typeIn(sample.live, '');
    const item = itemsOf(sample.live)[1];
    if (!item) throw new Error('no item');
    const issue = sample.live.issue;
    sample.live.apply({ type: 'setItemField', item: item.id, field: 'headline', value: item.headline });
    expect(sample.live.issue).toBe(issue);
    sample.live.replace(structuredClone(issue));
    expect(sample.live.issue).toBe(issue);
    expect(before.id).toBe(issue.id);
  });

  it('lays out what a fresh layout of the same issue gives', () => {
    for (const word of [' một', ' hai ba', ' bốn năm sáu bảy tám chín mười']) {
      typeIn(sample.live, word);
      const pages = sample.live.layOut().pages;
      const again = new LiveIssue(structuredClone(sample.live.issue), haiphong, testFaces, sample.sizes).layOut().pages;
      expect(pages).toEqual(again);
    }
  });

  it('refuses a command that does not fit', () => {
    expect(sample.live.apply({ type: 'removeItem', item: 'gone' as Item['id'] })).toBe(false);
  });

  it('lays out anew when a picture that was missing comes', () => {
    const live = new LiveIssue(sample.issue, haiphong, testFaces, {});
    const without = live.layOut();
    expect(without.warnings.some(({ key }) => key === 'picture-missing')).toBe(true);
    expect(live.knowPictures(sample.sizes)).toBe(true);
    expect(live.layOut().pages).toEqual(sample.layout.pages);
    expect(live.knowPictures({ other: { width: 1, height: 1 } })).toBe(false);
  });
});

describe('what crosses to the window', () => {
  it('pages look the same until something on them changes', () => {
    typeIn(sample.live, ' thêm');
    const pages = sample.live.layOut().pages;
    const changed = pages.filter((page, at) => {
      const before = sample.layout.pages[at];
      return before === undefined || !samePage(before, page);
    });
    const range = sample.layout.pageMap.items[0];
    expect(changed.map(({ number }) => number)).toEqual([range?.firstPage]);
    expect(sample.layout.pages.every((page) => samePage(page, structuredClone(page)))).toBe(true);
  });

  it('only the parts that changed', () => {
    const first = summarize(sample.layout, sample.live, nothingLaidOut);
    expect(Object.keys(changesBetween(nothingLaidOut, first)).sort()).toEqual(
      ['contents', 'fits', 'items', 'pages', 'sections', 'warnings'].sort(),
    );
    typeIn(sample.live, ' x');
    const second = summarize(sample.live.layOut(), sample.live, first);
    expect(Object.keys(changesBetween(first, second)).filter((part) => part !== 'fits' && part !== 'warnings')).toEqual([]);
    expect(second.pages).toBe(first.pages);
  });
});
