import { beforeAll, describe, expect, it, vi } from 'vitest';
import { Proofs } from '../../../renderer/preview/worker/paint/proofs.ts';
import { RecentPictures } from '../../../renderer/preview/worker/paint/recent-pictures.ts';
import { type SamplePages, samplePages } from './sample-pages.ts';

let sample: SamplePages;
beforeAll(async () => {
  sample = await samplePages();
});

/** Sheet numbers in the order in which they are painted. */
function painted(proofs: Proofs, first: number | null, mayWait: boolean): number[] {
  const order: number[] = [];
  for (let next = proofs.next(first, mayWait); next !== null; next = proofs.next(first, mayWait)) {
    order.push(next.page.number);
    proofs.notePainted(next.proof.watch, next.page);
  }
  return order;
}

describe('pages in view', () => {
  it('are painted with the caret first, small ones last and only when there is time', () => {
    const proofs = new Proofs();
    proofs.renew(sample.layout.pages);
    proofs.watch({ watch: 1, page: 9, scale: 0.1, patient: true });
    for (const [at, page] of [4, 5, 6].entries()) proofs.watch({ watch: 2 + at, page, scale: 1, patient: false });
    expect(painted(proofs, 6, true)).toEqual([6, 4, 5]);
    expect(proofs.isWaiting).toBe(true);
    expect(painted(proofs, 6, false)).toEqual([9]);
    expect(proofs.isWaiting).toBe(false);
  });

  it('are painted again only when they look different', () => {
    const proofs = new Proofs();
    proofs.renew(sample.layout.pages);
    for (const page of [4, 5]) proofs.watch({ watch: page, page, scale: 1, patient: false });
    painted(proofs, null, false);
    proofs.renew(structuredClone(sample.layout.pages));
    expect(painted(proofs, null, false)).toEqual([]);
    const moved = sample.layout.pages.map((page) =>
      page.number === 5
        ? { ...page, frames: page.frames.map((frame) => (frame.kind === 'text' ? { ...frame, y: frame.y + 1 } : frame)) }
        : page,
    );
    proofs.renew(moved);
    expect(painted(proofs, null, false)).toEqual([5]);
  });

  it('are painted again when a picture on them arrives, and not when they left the view', () => {
    const page = sample.layout.pages.find(({ frames }) => frames.some(({ kind }) => kind === 'image'));
    const image = page?.frames.find((frame) => frame.kind === 'image');
    if (page === undefined || image?.kind !== 'image') throw new Error('no picture');
    const proofs = new Proofs();
    proofs.renew(sample.layout.pages);
    proofs.watch({ watch: 1, page: page.number, scale: 1, patient: false });
    painted(proofs, null, false);
    proofs.refresh(new Set([image.media]));
    expect(painted(proofs, null, false)).toEqual([page.number]);
    proofs.refresh(new Set([image.media]));
    proofs.unwatch(1);
    expect(painted(proofs, null, false)).toEqual([]);
  });

  it('wait while the page is not there', () => {
    const proofs = new Proofs();
    proofs.watch({ watch: 1, page: 99, scale: 1, patient: false });
    proofs.renew(sample.layout.pages);
    expect(painted(proofs, null, false)).toEqual([]);
  });
});

describe('pictures kept for painting', () => {
  it('go when there are too many pixels, those used longest ago first', () => {
    const release = vi.fn();
    const kept = new RecentPictures<string>(10, release);
    kept.keep('a', 'A', 4);
    kept.keep('b', 'B', 4);
    expect(kept.get('a')).toBe('A');
    kept.keep('c', 'C', 4);
    expect(kept.get('b')).toBeNull();
    expect(kept.get('a')).toBe('A');
    kept.keep('d', 'D', 40);
    expect(kept.get('d')).toBe('D');
    expect(kept.get('c')).toBeNull();
    expect(release.mock.calls.map(([picture]) => picture)).toEqual(['B', 'C', 'A']);
  });
});
