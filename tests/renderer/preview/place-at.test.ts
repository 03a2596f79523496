import { beforeAll, describe, expect, it } from 'vitest';
import { picturesInIssue } from '../../../core/issue/pictures-in-issue.ts';
import { placeAt } from '../../../renderer/preview/worker/place-at.ts';
import { type SamplePages, samplePages } from './sample-pages.ts';

let sample: SamplePages;
beforeAll(async () => {
  sample = await samplePages();
});

const place = (page: number, x: number, y: number) =>
  placeAt(page, x, y, { issue: sample.issue, layout: sample.layout, template: sample.live.template, faces: sample.live.faces });

describe('what a click on a page means', () => {
  it('the cover is the cover', () => {
    expect(place(1, 300, 200)?.current).toEqual({ kind: 'cover' });
  });

  it('an entry of the contents leads to its item or section', () => {
    const links = sample.layout.pages.flatMap((page) =>
      page.master === 'contents'
        ? page.frames.flatMap((frame) =>
            frame.kind === 'link' && 'destination' in frame.target
              ? [{ page: page.number, area: frame.areas[0], destination: frame.target.destination }]
              : [],
          )
        : [],
    );
    expect(links.length).toBe(sample.layout.contents.length);
    for (const { page, area, destination } of links) {
      const entry = sample.layout.contents.find((candidate) => candidate.destination === destination);
      if (entry === undefined || area === undefined) throw new Error(destination);
      const wanted = entry.item === null ? { kind: 'section', section: entry.section } : { kind: 'item', item: entry.item };
      expect(place(page, area.x + area.width / 2, area.y + area.height / 2)?.current).toEqual(wanted);
    }
  });

  it('a picture is that picture of its item', () => {
    const known = new Map(picturesInIssue(sample.issue).map((picture) => [picture.id, picture.media]));
    let checked = 0;
    for (const page of sample.layout.pages) {
      for (const frame of page.frames) {
        if (frame.kind !== 'image') continue;
        const found = place(page.number, frame.x + frame.width * 0.9, frame.y + frame.height * 0.1);
        if (page.master === 'cover' || page.master === 'spotlight') continue;
        expect(found?.picture && known.get(found.picture)).toBe(frame.media);
        checked++;
      }
    }
    expect(checked).toBeGreaterThan(10);
  });

  it('headline, date and source lead to their fields', () => {
    const seen = new Set<string>();
    for (const page of sample.layout.pages) {
      for (const frame of page.frames) {
        if (frame.kind !== 'text' || page.master !== 'news') continue;
        const found = place(page.number, frame.x + 1, frame.y - 2);
        if (found?.caret?.in === 'field') seen.add(found.caret.field);
        const node = sample.layout.structure[frame.runs[0]?.node ?? -1];
        if (node?.role === 'H3' && node.place.block === null) expect(found?.caret).toEqual({ in: 'field', field: 'headline' });
      }
    }
    expect([...seen].sort()).toEqual(['date', 'headline', 'source']);
  });

  it('nothing is far from everything, or on a page that is not there', () => {
    expect(place(99, 100, 100)).toBeNull();
    expect(place(3, -500, -500)?.caret ?? null).toBeNull();
  });
});
