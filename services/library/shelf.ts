import { join } from 'node:path';
import { Vocabulary } from '../../core/search/vocabulary.ts';
import type { Failure } from '../messages/failure.ts';
import { type ListedFile, listIssueFiles } from './list-issue-files.ts';
import type { ReadIndex } from './read-index.ts';
import { type ShelvedIssue, shelveIssue } from './shelved-issue.ts';

/** A file of the folder that cannot be read, and why. */
export interface DamagedFile extends ListedFile {
  readonly reason: Failure;
}

/** What one look at the folder changed; names within the folder. */
export interface Rescanned {
  readonly ok: true;
  /** New or changed files that were read. */
  readonly read: readonly string[];
  readonly removed: readonly string[];
  /** Files that turned out to be unreadable just now. */
  readonly damaged: readonly string[];
}

export type Progress = (done: number, of: number) => void;

/** The issues of one folder, in memory. */
export class Shelf {
  readonly issues: Map<string, ShelvedIssue>;
  readonly vocabulary: Vocabulary;
  readonly damaged = new Map<string, DamagedFile>();

  constructor(
    private readonly folder: string,
    known: ReadIndex | null,
  ) {
    this.issues = new Map(known?.issues.map((issue) => [issue.name, issue]));
    this.vocabulary = known?.vocabulary ?? new Vocabulary();
  }

  /** Looks at the folder and reads what is new or has changed. A folder that cannot be read leaves everything as it was. */
  async update(onProgress: Progress, isStopped: () => boolean): Promise<Rescanned | Failure> {
    const listing = await listIssueFiles(this.folder);
    if (!listing.ok) return listing;
    const removed = this.forgetAllBut(new Set(listing.files.map(({ name }) => name)));
    const waiting = listing.files.filter((file) => !this.isKnown(file));
    const read: string[] = [];
    const damaged: string[] = [];
    for (const [done, file] of waiting.entries()) {
      if (isStopped()) break;
      const wasDamaged = this.damaged.has(file.name);
      if (await this.read(file)) read.push(file.name);
      else if (!wasDamaged && this.damaged.has(file.name)) damaged.push(file.name);
      onProgress(done + 1, waiting.length);
    }
    return { ok: true, read, removed, damaged };
  }

  private isKnown(file: ListedFile): boolean {
    const known = this.issues.get(file.name) ?? this.damaged.get(file.name);
    return known !== undefined && known.changed === file.changed && known.size === file.size && !this.isPassing(file.name);
  }

  /** A file that another program holds can be read a moment later, without having changed. */
  private isPassing(name: string): boolean {
    return this.damaged.get(name)?.reason.code === 'not-readable';
  }

  private async read(file: ListedFile): Promise<boolean> {
    const made = await shelveIssue(join(this.folder, file.name), file, this.vocabulary);
    if (made.ok) {
      this.issues.set(file.name, made.shelved);
      this.damaged.delete(file.name);
      return true;
    }
    // What was known of a file that is only held just now is better than nothing.
    if (made.code === 'not-found' || (made.code === 'not-readable' && this.issues.has(file.name))) return false;
    this.issues.delete(file.name);
    this.damaged.set(file.name, { ...file, reason: made });
    return false;
  }

  private forgetAllBut(names: ReadonlySet<string>): readonly string[] {
    const gone = [...this.issues.keys(), ...this.damaged.keys()].filter((name) => !names.has(name));
    for (const name of gone) {
      this.issues.delete(name);
      this.damaged.delete(name);
    }
    return gone;
  }
}
