import type { MediaName } from '../../core/issue/ids.ts';
import type { Issue } from '../../core/issue/issue.ts';
import type { DocumentId } from '../../electron/contract/answers.ts';
import { openIssueFile } from '../issue-file/open-issue-file.ts';
import { saveIssueFile } from '../issue-file/save-issue-file.ts';
import type { MediaStore } from '../media/media-store.ts';
import { withAddedMedia } from '../media/memory-media.ts';
import type { Failure } from '../messages/failure.ts';

/** An open issue on this side: its file and its pictures. The issue itself lives in the window. */
export class OpenFile {
  private added = new Map<MediaName, Uint8Array>();
  private saving: Promise<unknown> = Promise.resolve();

  constructor(
    readonly id: DocumentId,
    public file: string,
    private stored: MediaStore,
  ) {}

  /** Pictures of the file and those that were added since. */
  get media(): MediaStore {
    return withAddedMedia(this.stored, this.added);
  }

  add(name: MediaName, bytes: Uint8Array): void {
    this.added.set(name, bytes);
  }

  /**
   * Writes the issue to its file or to another one, which then is its file. One save after the other. Added pictures are held in memory
   * until they stand in the file, and longer if the issue does not name them just now: undo may bring them back.
   */
  save(issue: Issue, file = this.file): Promise<{ readonly ok: true } | Failure> {
    const saved = this.saving.then(async (): Promise<{ readonly ok: true } | Failure> => {
      const kept = await this.keepWhatIsLeftOut(issue);
      const written = await saveIssueFile(file, issue, this.media);
      if (!written.ok) return written;
      const reopened = await openIssueFile(file);
      if (!reopened.ok) return reopened;
      this.file = file;
      this.stored = reopened.media;
      this.added = new Map([...this.added, ...kept].filter(([name]) => !reopened.media.has(name)));
      return { ok: true };
    });
    this.saving = saved.catch(() => undefined);
    return saved;
  }

  /** Everything that was asked for is written. */
  settled(): Promise<unknown> {
    return this.saving;
  }

  /** Pictures of the file that the issue does not name any more: the new file will not hold them, but undo may want them. */
  private async keepWhatIsLeftOut(issue: Issue): Promise<readonly (readonly [MediaName, Uint8Array])[]> {
    const text = JSON.stringify(issue);
    const leftOut = this.stored.names().filter((name) => !text.includes(name));
    const read = await Promise.allSettled(leftOut.map(async (name) => [name, await this.stored.read(name)] as const));
    return read.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  }
}

/** The issues that the window has open. */
export class Documents {
  private readonly open = new Map<DocumentId, OpenFile>();

  keep(document: OpenFile): void {
    this.open.set(document.id, document);
  }

  get(id: DocumentId): OpenFile | null {
    return this.open.get(id) ?? null;
  }

  /** File of the issue that was opened last and is open; null = none. */
  latestFile(): string | null {
    return [...this.open.values()].at(-1)?.file ?? null;
  }

  async close(id: DocumentId): Promise<void> {
    await this.open.get(id)?.settled();
    this.open.delete(id);
  }

  async settled(): Promise<void> {
    await Promise.all([...this.open.values()].map((document) => document.settled()));
  }
}
