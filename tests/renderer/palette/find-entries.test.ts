import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../core/issue/issue.ts';
import { newItem } from '../../../core/issue/item.ts';
import { newItemSection } from '../../../core/issue/section.ts';
import { findEntries } from '../../../renderer/palette/find-entries.ts';
import { countingIds, sampleIssue } from '../../issue/sample-issue.ts';

const withHeadlines = (...headlines: readonly string[]): Issue => {
  const ids = countingIds('h');
  const items = headlines.map((headline) => ({ ...newItem(ids), headline }));
  return { ...sampleIssue(), sections: [{ ...newItemSection(ids, 'national', 'Tin trong nước'), items }] };
};

const labels = (typed: string, issue: Issue) => findEntries(typed, issue, []).map(({ label }) => label);

describe('findEntries', () => {
  it('finds items without accents, exact accents first', () => {
    const issue = withHeadlines('Bán đảo', 'Bản đồ', 'Lúa mùa');
    expect(labels('ban', issue)).toEqual(['Bán đảo', 'Bản đồ']);
    expect(labels('bản', issue)).toEqual(['Bản đồ', 'Bán đảo']);
  });

  it('wants every word, in any order', () => {
    expect(labels('do ban', withHeadlines('Bản đồ số', 'Bàn ghế'))).toEqual(['Bản đồ số']);
  });

  it('shows everything before a letter is typed, commands first', () => {
    const command = { id: 'x', label: 'Xuất PDF', keys: 'Ctrl+E', run: () => {} };
    const found = findEntries('', withHeadlines('Một tin'), [command]);
    expect(found.map(({ label, note }) => [label, note])).toEqual([
      ['Xuất PDF', 'Ctrl+E'],
      ['Một tin', 'Tin trong nước'],
    ]);
    expect(findEntries('xuat', withHeadlines('Một tin'), [command])).toHaveLength(1);
  });

  it('finds nothing that is not there', () => expect(labels('zzz', withHeadlines('Một tin'))).toEqual([]));
});
