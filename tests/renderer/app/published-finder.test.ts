import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { itemsIn } from '../../../core/preflight/items-in.ts';
import type { PublishedItem } from '../../../electron/contract/answers.ts';
import { PublishedFinder } from '../../../renderer/app/published-finder.ts';
import { fakeApi } from './fake-api.ts';
import { sampleSession } from './sample-session.ts';

const hit = (headline: string): PublishedItem =>
  ({ file: '/so-23.diemtin', number: 23, year: 2026, headline, verdict: 'same', by: 'body' }) as PublishedItem;

/** A library that has every item whose headline is in `old`. */
const start = (old: Set<string>) => {
  const session = sampleSession();
  const { api, calls, emit } = fakeApi({
    findPublished: async ({ headline }) => (old.has(headline) ? [hit(headline)] : []),
  });
  const finder = new PublishedFinder(api, () => session.issue, { pause: 1000, between: 60_000 });
  session.onCommand(() => finder.note());
  const items = itemsIn(session.issue).map(({ item }) => item);
  const headlines = () => [...finder.store.get().values()].flat().map(({ headline }) => headline);
  return { session, finder, calls, emit, items, headlines };
};

describe('PublishedFinder', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('asks once for every item, then only for what changed', async () => {
    const old = new Set<string>();
    const { session, calls, items, headlines } = start(old);
    await vi.advanceTimersByTimeAsync(1100);
    expect(calls.length).toBe(items.length);
    const [first] = items;
    if (!first) throw new Error('the sample has items');
    old.add('Tin cũ');
    session.edit({ type: 'setItemField', item: first.id, field: 'headline', value: 'Tin' });
    await vi.advanceTimersByTimeAsync(500);
    session.edit({ type: 'setItemField', item: first.id, field: 'headline', value: 'Tin cũ' });
    await vi.advanceTimersByTimeAsync(1100);
    expect(calls.length).toBe(items.length + 1);
    expect(headlines()).toEqual(['Tin cũ']);
  });

  it('looks again when the library changed: at once the first time, then once a minute', async () => {
    const { emit, items, calls, headlines } = start(new Set(['Khác']));
    await vi.advanceTimersByTimeAsync(1100);
    for (let saves = 0; saves < 10; saves++) {
      emit({ type: 'library-changed' });
      await vi.advanceTimersByTimeAsync(3000);
    }
    expect(calls.length).toBe(2 * items.length);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(calls.length).toBe(3 * items.length);
    expect(headlines()).toEqual([]);
  });

  it('does nothing any more when it is let go', async () => {
    const { finder, emit, calls } = start(new Set());
    finder.dispose();
    emit({ type: 'library-changed' });
    await vi.advanceTimersByTimeAsync(120_000);
    expect(calls).toEqual([]);
  });
});
