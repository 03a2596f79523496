import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LibraryEvent } from '../../services/library/library-types.ts';
import { temporaryFolder } from '../services/temporary-folder.ts';
import { headlines, libraryFolder } from './library-folder.ts';

const at = temporaryFolder();

/** The longest that a test waits for an event, ms. */
const patience = { timeout: 8000 };

const watched = (name: string, times: { gather: number; look: number; lookWithoutWatching: number }) => {
  const folder = libraryFolder(at(name));
  const library = folder.open({ times });
  const events: LibraryEvent[] = [];
  const stop = library.watch((event) => events.push(event));
  const changes = () => events.flatMap((event) => (event.type === 'changed' ? [event] : []));
  return { folder, library, events, changes, stop };
};

describe('watch', () => {
  it('reads what is there, tells how far it is, then tells of every change', async () => {
    const { folder, library, events, changes } = watched('events', { gather: 20, look: 60_000, lookWithoutWatching: 60_000 });
    await folder.save('a.diemtin', 1, [{ headline: 'Tới trước' }]);
    await expect.poll(() => changes().flatMap(({ read }) => read), patience).toContain('a.diemtin');
    expect(events).toContainEqual({ type: 'progress', done: 1, of: 1 });
    await folder.save('b.diemtin', 2, [{ headline: 'Tới sau' }]);
    await expect.poll(() => changes().flatMap(({ read }) => read), patience).toContain('b.diemtin');
    expect(await headlines(library, 'tới ')).toEqual(['Tới trước', 'Tới sau']);
    rmSync(folder.path('a.diemtin'));
    await expect.poll(() => changes().flatMap(({ removed }) => removed), patience).toContain('a.diemtin');
    writeFileSync(folder.path('c.diemtin'), 'hỏng');
    await expect.poll(() => changes().flatMap(({ damaged }) => damaged), patience).toContain('c.diemtin');
    await library.close();
  });

  it('looks by itself where nobody tells of changes', async () => {
    const { folder, library, changes } = watched('polling', { gather: 1, look: 40, lookWithoutWatching: 40 });
    const away = `${folder.path('.')}-đi vắng`;
    renameSync(folder.path('.'), away);
    await new Promise((resolve) => setTimeout(resolve, 200));
    renameSync(away, folder.path('.'));
    await folder.save('a.diemtin', 1, [{ headline: 'Về rồi' }]);
    await expect.poll(() => changes().flatMap(({ read }) => read), patience).toContain('a.diemtin');
    await library.close();
  });

  it('says that a folder cannot be read', async () => {
    const { folder, library, events } = watched('away', { gather: 1, look: 40, lookWithoutWatching: 40 });
    rmSync(folder.path('.'), { recursive: true });
    await expect
      .poll(() => events, patience)
      .toContainEqual(expect.objectContaining({ type: 'unreadable', reason: expect.objectContaining({ code: 'not-found' }) }));
    await library.close();
  });

  it('is quiet once it was stopped', async () => {
    const { folder, library, events, stop } = watched('stopped', { gather: 1, look: 20, lookWithoutWatching: 20 });
    stop();
    await folder.save('a.diemtin', 1, [{ headline: 'Không ai nghe' }]);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(events).toEqual([]);
    await library.close();
  });
});
