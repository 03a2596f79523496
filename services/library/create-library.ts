import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { findPublished } from '../../core/search/find-published.ts';
import { type Failure, failure } from '../messages/failure.ts';
import { IndexKeeper } from './index-keeper.ts';
import type { KnownOfIssue, Library, LibraryEvent } from './library-types.ts';
import { listShelf } from './list-shelf.ts';
import { readIndex } from './read-index.ts';
import { byIssue, inIssue, searchShelf } from './search-shelf.ts';
import { type Progress, type Rescanned, Shelf } from './shelf.ts';
import { type WatchTimes, watchFolder } from './watch-folder.ts';
import { writeIndex } from './write-index.ts';

export interface LibraryOptions {
  /** The folder of `.diemtin` files; may be a network share. Nothing is ever written there. */
  readonly folder: string;
  /** The program's own folder, for the index. Where it cannot be written, the library works without. */
  readonly dataFolder: string;
  /** What the program knows of an issue file beside its content; null = nothing. */
  readonly known?: (file: string) => KnownOfIssue | null;
  readonly times?: Partial<WatchTimes & { readonly keep: number }>;
}

/** Published items that are worth showing. */
const mostPublished = 20;

/** ms from a change to the writing of the index: an issue that is being worked on is saved every few seconds. */
const usualKeep = 30_000;

/** The library of past issues: begins with its index, if there is a good one; `rescan` or `watch` brings it up to date. */
export const createLibrary = ({ folder: given, dataFolder, known = () => null, times = {} }: LibraryOptions): Library => {
  const folder = resolve(given);
  const indexFile = indexFileFor(folder, dataFolder);
  const shelf = readIndex(indexFile, folder).then((index) => new Shelf(folder, index));
  const listeners = new Set<(event: LibraryEvent) => void>();
  const tell = (event: LibraryEvent) => {
    for (const listener of listeners) listener(event);
  };
  const keeper = new IndexKeeper(async () => {
    const { issues, vocabulary } = await shelf;
    return writeIndex(indexFile, folder, { issues: [...issues.values()], vocabulary });
  }, times.keep ?? usualKeep);
  let isClosed = false;
  let stopWatching: (() => void) | null = null;

  const scan = async (onProgress: Progress): Promise<Rescanned | Failure> => {
    const scanned = await (await shelf).update(onProgress, () => isClosed);
    if (!scanned.ok) {
      tell({ type: 'unreadable', reason: scanned });
      return scanned;
    }
    const { read, removed, damaged } = scanned;
    if (!isClosed && read.length + removed.length > 0) keeper.note();
    if (read.length + removed.length + damaged.length > 0) tell({ type: 'changed', read, removed, damaged });
    return scanned;
  };
  const rescan = oneAfterTheOther(scan);

  return {
    list: async () => listShelf(folder, await shelf, known),
    search: async (query) => searchShelf(folder, await shelf, query, known),
    findPublished: async (item, open) =>
      findPublished(byIssue((await shelf).issues), item, open)
        .slice(0, mostPublished)
        .map(({ where, ...published }) => ({ ...published, issue: inIssue(folder, where) })),
    rescan: (onProgress = () => undefined) => rescan(onProgress),
    watch: (listener) => {
      listeners.add(listener);
      const look = () => {
        rescan((done, of) => tell({ type: 'progress', done, of })).catch((error: unknown) =>
          tell({ type: 'unreadable', reason: failure('unexpected', { detail: String(error) }) }),
        );
      };
      stopWatching ??= watchFolder(folder, look, times);
      look();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stopWatching?.();
        stopWatching = null;
      };
    },
    close: async () => {
      isClosed = true;
      stopWatching?.();
      listeners.clear();
      // A look at a share that is away may take long: it ends by itself, after the file that it is at.
      await keeper.keep();
    },
  };
};

/** One index a folder: going back to a folder that was left finds its index again. */
function indexFileFor(folder: string, dataFolder: string): string {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  return join(dataFolder, `library-${name}.index`);
}

/** Lets one scan run at a time. Whoever asks while another waits gets that one's answer: it has not looked yet. */
function oneAfterTheOther<Argument, Answer>(
  run: (argument: Argument) => Promise<Answer>,
): (argument: Argument) => Promise<Answer> {
  let running: Promise<unknown> = Promise.resolve();
  let waiting: Promise<Answer> | null = null;
  return (argument) => {
    waiting ??= running.then(() => {
      waiting = null;
      const answer = run(argument);
      running = answer.catch(() => undefined);
      return answer;
    });
    return waiting;
  };
}
