import { join } from 'node:path';
import type { MediaName } from '../../core/issue/ids.ts';
import type { Issue } from '../../core/issue/issue.ts';
import type { JournalEdit } from '../../core/issue/journal/journal-edit.ts';
import { envelopeOf } from '../../core/issue/parse-issue.ts';
import { systemCode, writeFailure } from '../files/file-failure.ts';
import { type FileLayer, nodeFiles } from '../files/file-layer.ts';
import { writeWhole } from '../files/write-atomically.ts';
import type { Failure } from '../messages/failure.ts';
import { baseFile, generationOf, journalFile, mediaFolder } from './copy-files.ts';
import { type EditRecord, issueHash, JournalFile } from './journal-file.ts';

type Done = { readonly ok: true } | Failure;

/**
 * What one open issue has that its file has not, in a folder of the program's own: a base (the whole issue as it was), the edits since (a journal), and
 * pictures that were added. Each save of the file begins a new generation: base and journal with the next number; the older ones go when the new ones
 * stand. So at any moment one whole generation is on the disk.
 */
export class WorkingCopy {
  private journal: JournalFile | null = null;
  private base: { readonly issue: Issue; readonly seq: number } | null = null;
  /** Numbers of generations are never used twice: one that could not be finished may have left a file. */
  private tried = 0;
  /** Edits that are newer than the base. */
  private recent: readonly EditRecord[] = [];
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly folder: string,
    private file: string,
    private readonly now: () => Date,
    private readonly layer: FileLayer = nodeFiles,
  ) {}

  get mediaFolder(): string {
    return join(this.folder, mediaFolder);
  }

  /** The issue as its file held it last. */
  get baseIssue(): Issue | null {
    return this.base?.issue ?? null;
  }

  /** Starts with an issue as its file holds it. */
  begin(issue: Issue): Promise<Done> {
    return this.inTurn(async () => {
      this.base = { issue, seq: 0 };
      await this.layer.makeFolder(this.mediaFolder);
      return this.newGeneration(issue, 0);
    });
  }

  /** Edits in order; the first has the number `seq`. On the disk when it answers. */
  record(seq: number, edits: readonly JournalEdit[]): Promise<Done> {
    const at = this.now().toISOString();
    const records = edits.map((edit, index) => ({ seq: seq + index, at, edit }));
    return this.inTurn(async () => {
      this.recent = [...this.recent, ...records];
      // Behind a line that was cut off nothing counts: such a journal is given up for a new one with all of it.
      if (this.journal === null) return this.base === null ? { ok: true } : this.newGeneration(this.base.issue, this.base.seq);
      await this.journal.append(records).catch((error: unknown) => this.giveUpJournal(error));
      return { ok: true };
    });
  }

  /** The file is about to be written with this issue. */
  willSave(issue: Issue): Promise<Done> {
    return this.inTurn(async () => {
      await this.journal?.append([{ saving: issueHash(issue) }]).catch((error: unknown) => this.giveUpJournal(error));
      return { ok: true };
    });
  }

  /** The file holds the issue with all edits before number `seq`: only later ones are needed from now on. */
  compact(issue: Issue, seq: number, file: string): Promise<Done> {
    return this.inTurn(async () => {
      this.file = file;
      return this.newGeneration(issue, seq);
    });
  }

  /** A picture that was added; on the disk when it answers. */
  addMedia(name: MediaName, bytes: Uint8Array): Promise<Done> {
    return this.inTurn(() => writeWhole(join(this.mediaFolder, name), bytes, { layer: this.layer }));
  }

  /** Everything is in the file: the copy is not needed any more. */
  end(): Promise<Done> {
    return this.inTurn(async () => {
      await this.closeJournal();
      await this.layer.removeFolder(this.folder);
      return { ok: true };
    });
  }

  /** Lets go of the files and leaves them where they are. */
  release(): Promise<Done> {
    return this.inTurn(async () => {
      await this.closeJournal();
      return { ok: true };
    });
  }

  /**
   * Its journal stands before its base, which is what makes it count. One that fails may yet have reached the disk whole: it is left there, the old one
   * too, and the next edit begins a still newer one.
   */
  private async newGeneration(issue: Issue, seq: number): Promise<Done> {
    const number = ++this.tried;
    const recent = this.recent.filter((record) => record.seq >= seq);
    await this.closeJournal();
    const journal = await JournalFile.create(join(this.folder, journalFile(number)), this.layer);
    const written = await this.writeGeneration(journal, number, issue, seq, recent).catch(async (error: unknown) => {
      await journal.close().catch(() => undefined);
      throw error;
    });
    if (!written.ok) {
      await journal.close().catch(() => undefined);
      return written;
    }
    this.journal = journal;
    this.base = { issue, seq };
    this.recent = recent;
    await this.dropOlderThan(number);
    return { ok: true };
  }

  private async writeGeneration(
    journal: JournalFile,
    number: number,
    issue: Issue,
    seq: number,
    recent: readonly EditRecord[],
  ): Promise<Done> {
    await journal.append(recent);
    const base = { file: this.file, at: this.now().toISOString(), seq, issue: envelopeOf(issue) };
    return writeWhole(join(this.folder, baseFile(number)), JSON.stringify(base), { layer: this.layer });
  }

  private async giveUpJournal(error: unknown): Promise<never> {
    await this.closeJournal();
    throw error;
  }

  private async closeJournal(): Promise<void> {
    await this.journal?.close().catch(() => undefined);
    this.journal = null;
  }

  private async dropOlderThan(number: number): Promise<void> {
    for (const name of await this.layer.list(this.folder)) {
      const generation = generationOf(name);
      if (generation !== null && generation < number) await this.layer.unlink(join(this.folder, name)).catch(() => undefined);
    }
  }

  /** One after the other; an error of the system becomes a failure. */
  private inTurn(work: () => Promise<Done>): Promise<Done> {
    const done = this.queue.then(async (): Promise<Done> => {
      try {
        return await work();
      } catch (error) {
        if (systemCode(error) === null) throw error;
        return writeFailure(error, this.folder);
      }
    });
    this.queue = done.catch(() => undefined);
    return done;
  }
}
