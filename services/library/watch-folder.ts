import { type FSWatcher, watch } from 'node:fs';
import { isIssueFileName } from './list-issue-files.ts';

/** ms. */
export interface WatchTimes {
  /** Changes so close together count as one. */
  readonly gather: number;
  /** Without any word of a change the folder is looked at so often: shares do not always tell. */
  readonly look: number;
  /** The same where changes cannot be watched at all. */
  readonly lookWithoutWatching: number;
}

const usualTimes: WatchTimes = { gather: 1000, look: 60_000, lookWithoutWatching: 15_000 };

/** Calls `onChange` when an issue file in the folder may have changed; hands back how to stop. Keeps no program running. */
export const watchFolder = (folder: string, onChange: () => void, times: Partial<WatchTimes> = {}): (() => void) => {
  const watching = new FolderWatch(folder, onChange, { ...usualTimes, ...times });
  watching.renew();
  return () => watching.stop();
};

class FolderWatch {
  private watcher: FSWatcher | null = null;
  private gathering: NodeJS.Timeout | null = null;
  private looking: NodeJS.Timeout | null = null;
  private isStopped = false;

  constructor(
    private readonly folder: string,
    private readonly onChange: () => void,
    private readonly times: WatchTimes,
  ) {}

  /** Watches anew: a folder that was away or was replaced is another one than before. */
  renew(): void {
    if (this.isStopped) return;
    this.watcher?.close();
    this.watcher = this.watch();
    if (this.looking) clearTimeout(this.looking);
    this.looking = setTimeout(
      () => {
        this.gather();
        this.renew();
      },
      this.watcher ? this.times.look : this.times.lookWithoutWatching,
    ).unref();
  }

  stop(): void {
    this.isStopped = true;
    this.watcher?.close();
    if (this.gathering) clearTimeout(this.gathering);
    if (this.looking) clearTimeout(this.looking);
  }

  private watch(): FSWatcher | null {
    try {
      const watcher = watch(this.folder, { persistent: false }, (_event, name) => {
        if (name === null || isIssueFileName(name)) this.gather();
      });
      watcher.on('error', () => {
        watcher.close();
        if (this.watcher !== watcher) return;
        this.watcher = null;
        this.gather();
      });
      return watcher;
    } catch {
      return null;
    }
  }

  private gather(): void {
    if (this.isStopped || this.gathering) return;
    this.gathering = setTimeout(() => {
      this.gathering = null;
      this.onChange();
    }, this.times.gather).unref();
  }
}
