import { Writable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { MediaName } from '../../core/issue/ids.ts';
import type { Layout } from '../../core/layout/frames/layout.ts';
import { writePdf } from '../../pdf/write-pdf.ts';
import { LayoutBuilder } from './layout-builder.ts';
import { sampleLayout, samplePictures } from './sample-layout.ts';
import { testResources } from './test-resources.ts';
import { created } from './write-to-buffer.ts';

const pictureBytes = 300_000;

/** A page for each picture. */
function photoAlbum(count: number): { layout: Layout; media: Record<string, Uint8Array> } {
  const builder = new LayoutBuilder();
  const root = builder.node('Document');
  const media: Record<string, Uint8Array> = {};
  for (let index = 0; index < count; index++) {
    builder.page(String(index + 1));
    const name = `photo-${index}.jpg` as MediaName;
    media[name] = Buffer.concat([smallestJpeg, Buffer.alloc(pictureBytes)]);
    builder.picture(name, { x: 0, y: 0, width: 200, height: 100 }, builder.node('Figure', root, { alt: 'Ảnh' }));
  }
  return { layout: builder.build(), media };
}

/** Start of image and a frame header for 2 x 1 pixels: all that is read of a JPEG. */
const smallestJpeg = Buffer.from('ffd8ffc0001108000100020301220002110103110100', 'hex');

describe('the sink', () => {
  it('may drain between two pages, when nobody waits for it', { timeout: 10_000 }, async () => {
    const sink = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => queueMicrotask(done) });
    const report = await writePdf(sampleLayout(), testResources(await samplePictures()), sink, { edition: 'screen', created });
    expect(report.pages).toBeGreaterThan(0);
  });

  it('sets the pace: no more than a few pictures wait in memory', async () => {
    const { layout, media } = photoAlbum(20);
    let longest = 0;
    const sink: Writable = new Writable({
      async write(_chunk, _encoding, done) {
        longest = Math.max(longest, sink.writableLength);
        await wait(1);
        done();
      },
    });
    await writePdf(layout, testResources(media), sink, { edition: 'screen', created });
    expect(longest).toBeLessThan(3 * pictureBytes);
  });

  it('stays open for who opened it', async () => {
    const sink = new Writable({ write: (_chunk, _encoding, done) => done() });
    await writePdf(sampleLayout(), testResources(await samplePictures()), sink, { edition: 'screen', created });
    expect(sink.writableEnded).toBe(false);
    expect(sink.listenerCount('error')).toBe(0);
  });

  it('fails the export when it fails', async () => {
    const { layout, media } = photoAlbum(5);
    const sink = new Writable({ write: (_chunk, _encoding, done) => done(new Error('disk full')) });
    await expect(writePdf(layout, testResources(media), sink, { edition: 'screen', created })).rejects.toThrow('disk full');
  });

  it('fails the export when it is closed early', async () => {
    const { layout, media } = photoAlbum(5);
    const sink = new Writable({ write: () => setTimeout(() => sink.destroy(), 1) });
    await expect(writePdf(layout, testResources(media), sink, { edition: 'screen', created })).rejects.toThrow('closed');
  });
});

describe('a long export', () => {
  it('tells each page and stops when asked to', async () => {
    const { layout, media } = photoAlbum(5);
    const stop = new AbortController();
    const pages: string[] = [];
    const sink = new Writable({ write: (_chunk, _encoding, done) => done() });
    const onPage = (page: number, of: number): void => {
      pages.push(`${page}/${of}`);
      if (page === 2) stop.abort(new Error('stopped'));
    };
    const options = { edition: 'screen', created, onPage, signal: stop.signal } as const;
    await expect(writePdf(layout, testResources(media), sink, options)).rejects.toThrow('stopped');
    expect(pages).toEqual(['1/5', '2/5']);
  });

  it('fails with the reason of a missing picture', async () => {
    const sink = new Writable({ write: (_chunk, _encoding, done) => done() });
    await expect(writePdf(sampleLayout(), testResources(), sink, { edition: 'screen', created })).rejects.toThrow('no picture');
  });
});
