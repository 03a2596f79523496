import { describe, expect, it } from 'vitest';
import { wordsInBlocks, wordsInIssue, wordsInItem } from '../../core/issue/count-words.ts';
import type { BlockId } from '../../core/issue/ids.ts';
import { newItem } from '../../core/issue/item.ts';
import { countingIds, sampleIssue } from './sample-issue.ts';

describe('counting words', () => {
  it('counts what stands between spaces, over changes of look', () => {
    const text = [{ text: 'Bản ' }, { text: 'tin', bold: true as const }, { text: ' số  24' }];
    expect(wordsInBlocks([{ type: 'paragraph', id: 'b' as BlockId, text }])).toBe(4);
  });

  it('counts headline and body of an item', () => {
    expect(wordsInItem({ ...newItem(countingIds()), headline: 'Hai từ' })).toBe(2);
  });

  it('counts an issue as the sum of its parts, and again the same', () => {
    const issue = sampleIssue();
    expect(wordsInIssue(issue)).toBeGreaterThan(10);
    expect(wordsInIssue(issue)).toBe(wordsInIssue(sampleIssue()));
  });
});
