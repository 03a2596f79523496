import { describe, expect, it } from 'vitest';
import { findCarriedOver } from '../../core/issue/carried-over.ts';
import type { Issue } from '../../core/issue/issue.ts';
import type { Item } from '../../core/issue/item.ts';
import { nextIssue } from '../../core/issue/next-issue.ts';
import type { Section } from '../../core/issue/section.ts';
import { countingIds, date, mediaName, sampleIssue } from './sample-issue.ts';

const last = sampleIssue();
const next = nextIssue(last, countingIds('n'));

const withItems = (issue: Issue, change: (item: Item) => Item): Issue => ({
  ...issue,
  sections: issue.sections.map(
    (section): Section => (section.form === 'items' ? { ...section, items: section.items.map(change) } : section),
  ),
});

const found = (issue: Issue) => findCarriedOver(last, issue).map(({ what, value }) => `${what}: ${value}`);

describe('findCarriedOver', () => {
  it('finds nothing in a next issue that was emptied: masthead, sections and their titles are meant to stay', () => {
    expect(findCarriedOver(last, next)).toEqual([]);
  });

  it('lists what a copied file still says: cover, running text, headlines, days, pictures, bodies', () => {
    const copied = { ...last, number: 25, period: next.period };
    const all = findCarriedOver(last, copied);
    expect(new Set(all.map(({ what }) => what))).toEqual(new Set(['picture', 'text', 'headline', 'date']));
    expect(all[0]).toMatchObject({ what: 'picture', section: null, item: null, value: mediaName('c') });
    const [headline] = all.filter(({ what }) => what === 'headline');
    expect(headline).toMatchObject({ section: last.sections[1]?.id, block: null, value: 'Lúa chịu mặn ra đồng' });
    expect(all.filter(({ what }) => what === 'date').map(({ value }) => value)).toEqual(['2026-06-03', '2026-06-01']);
    for (const { value } of all) expect(value).not.toBe('');
  });

  it('finds a text wherever it went, whatever its spaces, and not one that changed', () => {
    const copied = { ...last, period: next.period };
    const changed = withItems(copied, (item) => ({
      ...item,
      date: date('2026-06-09'),
      headline: item.headline === 'Trạm quan trắc mới' ? 'Lúa  chịu mặn\u00a0ra đồng ' : 'Tin mới',
      pictures: [],
      body: [],
    }));
    const items = { ...changed, coverPictures: [], sections: changed.sections.slice(1) };
    expect(found(items)).toEqual(['headline: Lúa  chịu mặn\u00a0ra đồng ']);
  });

  it('does not mind a day of the new week, nor empty titles', () => {
    const ahead = withItems(last, (item) => ({ ...item, date: date('2026-06-09'), body: [], pictures: [], headline: '' }));
    expect(
      findCarriedOver(ahead, { ...ahead, coverPictures: [], sections: ahead.sections.slice(1), period: next.period }),
    ).toEqual([]);
  });

  it('leaves out items that were written ahead and moved over', () => {
    const ahead = withItems(last, (item) => ({ ...item, date: date('2026-06-10') }));
    const moved = nextIssue(ahead, countingIds('n'), { keepLaterItems: true });
    expect(moved.sections.some((section) => section.form === 'items' && section.items.length > 0)).toBe(true);
    expect(findCarriedOver(ahead, moved)).toEqual([]);
  });
});
