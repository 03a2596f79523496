import type { IssueId, MediaName } from '../../core/issue/ids.ts';
import type { Issue } from '../../core/issue/issue.ts';
import type { JournalEdit } from '../../core/issue/journal/journal-edit.ts';
import { stableJson } from '../../core/issue/stable-json.ts';
import type { DocumentId } from '../../electron/contract/answers.ts';
import { openIssueFile } from '../issue-file/open-issue-file.ts';
import { saveIssueFile } from '../issue-file/save-issue-file.ts';
import { folderMedia } from '../media/folder-media.ts';
import type { MediaStore } from '../media/media-store.ts';
import { unionMedia } from '../media/union-media.ts';
import { type Failure, failure } from '../messages/failure.ts';
import { type FileState, fileState, isSameState } from '../safety/file-state.ts';
import { IssueLock } from '../safety/issue-lock.ts';
import { rescueCopy } from '../safety/rescue-copy.ts';
import type { VersionStore } from '../safety/version-store.ts';
import { WorkingCopy } from '../safety/working-copy.ts';

type Done = { readonly ok: true } | Failure;

/** ms for which a file that another program holds is tried again. */
const patience = 60_000;

/** ms between two states that are kept by themselves. */
const versionPause = 60 * 60 * 1000;

export interface OpenFileSetup {
  readonly id: DocumentId;
  readonly file: string;
  readonly issue: Issue;
  /** The pictures of the file. */
  readonly stored: MediaStore;
  /** Folder of its working copy. */
  readonly copyFolder: string;
  readonly versions: VersionStore;
  readonly now: () => Date;
  /** ms; for tests. */
  readonly patience?: number;
}

/** Where and how to save. */
export interface SaveOptions {
  /** Edits before this number are in the issue; left out = all that were recorded. */
  readonly seq?: number;
  /** Another file, which then is the issue's file. */
  readonly file?: string;
  /** Also when another program wrote the file since. */
  readonly over?: boolean;
}

/** An open issue on this side: its file, its working copy, its pictures, its lock. The issue itself lives in the window. */
export class OpenFile {
  readonly id: DocumentId;
  file: string;
  private stored: MediaStore;
  private state: FileState | null = null;
  private readonly copy: WorkingCopy;
  private readonly added: MediaStore;
  private lock: IssueLock;
  private saving: Promise<unknown> = Promise.resolve();
  private keeping: Promise<unknown> = Promise.resolve();
  private recorded = 0;
  private saved = 0;
  private keptAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly setup: OpenFileSetup) {
    this.id = setup.id;
    this.file = setup.file;
    this.stored = setup.stored;
    this.copy = new WorkingCopy(setup.copyFolder, setup.file, setup.now);
    this.added = folderMedia(this.copy.mediaFolder);
    this.lock = new IssueLock(setup.file, setup.now);
  }

  get issueId(): IssueId {
    return this.setup.issue.id;
  }

  /** Begins the working copy. A failure is no reason not to open the issue: it is told when edits cannot be kept either. */
  async begin(): Promise<Done> {
    this.state = await fileState(this.file);
    this.lock.take(true);
    return this.copy.begin(this.setup.issue);
  }

  /** Pictures of the file, those that were added since, and those of kept states. */
  get media(): MediaStore {
    return unionMedia([this.added, this.stored, this.setup.versions.media]);
  }

  add(name: MediaName, bytes: Uint8Array): Promise<Done> {
    return this.copy.addMedia(name, bytes);
  }

  record(seq: number, edits: readonly JournalEdit[]): Promise<Done> {
    this.recorded = Math.max(this.recorded, seq + edits.length);
    return this.copy.record(seq, edits);
  }

  /**
   * Writes the issue to its file or to another one, which then is its file. One save after the other. Pictures that the issue does not name just now
   * stay in the working copy: undo may bring them back.
   */
  save(issue: Issue, options: SaveOptions = {}): Promise<Done> {
    const seq = options.seq ?? this.recorded;
    const saved = this.saving.then(() => this.write(issue, seq, options));
    this.saving = saved.catch(() => undefined);
    return saved;
  }

  /** Done when every state that was to be kept is kept. */
  get kept(): Promise<unknown> {
    return this.keeping;
  }

  keepVersion(issue: Issue, reason: Parameters<VersionStore['keep']>[3]): Promise<boolean> {
    this.keptAt = this.setup.now().getTime();
    const kept = this.keeping.then(() => this.setup.versions.keep(issue, this.file, this.media, reason));
    this.keeping = kept.catch(() => undefined);
    return kept;
  }

  /** Everything that was asked for is written. */
  settled(): Promise<unknown> {
    return this.saving;
  }

  /** Lets go of the issue; what did not reach the file stays in the working copy, for the next start. */
  async close(): Promise<void> {
    await this.saving;
    await this.keeping;
    await (this.saved >= this.recorded ? this.copy.end() : this.copy.release());
    this.lock.release();
  }

  private async write(issue: Issue, seq: number, { file = this.file, over = false }: SaveOptions): Promise<Done> {
    const isElsewhere = file !== this.file;
    if (!isElsewhere && !over && (await this.isChangedOutside())) return failure('changed-outside', { file });
    const kept = await this.keepWhatIsLeftOut(issue);
    if (!kept.ok) return kept;
    await this.copy.willSave(issue);
    const written = await saveIssueFile(file, issue, this.media, { patience: this.setup.patience ?? patience });
    if (!written.ok) return isElsewhere ? written : rescueCopy(written, file, issue, this.media, this.setup.now());
    const reopened = await openIssueFile(file);
    if (!reopened.ok) return reopened;
    if (isElsewhere) this.moveLock(file);
    this.file = file;
    this.stored = reopened.media;
    this.state = await fileState(file);
    this.saved = Math.max(this.saved, seq);
    this.keepHourly(issue);
    // The file is written: a working copy that could not follow is told with the next edit.
    await this.copy.compact(issue, seq, file);
    return { ok: true };
  }

  /** A program that only touched the file, as those do that keep folders alike, changed nothing. */
  private async isChangedOutside(): Promise<boolean> {
    const now = await fileState(this.file);
    if (now === null || this.state === null || isSameState(now, this.state)) return false;
    const inFile = await openIssueFile(this.file);
    const base = this.copy.baseIssue;
    return !inFile.ok || base === null || stableJson(inFile.issue) !== stableJson(base);
  }

  private moveLock(file: string): void {
    this.lock.release();
    this.lock = new IssueLock(file, this.setup.now);
    this.lock.take(true);
  }

  /** The state before and the one that was just saved; nobody waits for it. */
  private keepHourly(issue: Issue): void {
    if (this.setup.now().getTime() - this.keptAt < versionPause) return;
    const before = this.keptAt === Number.NEGATIVE_INFINITY ? this.copy.baseIssue : null;
    if (before) void this.keepVersion(before, 'hourly');
    void this.keepVersion(issue, 'hourly');
  }

  /** Pictures of the file that the issue does not name any more: the new file will not hold them, but undo may want them. */
  private async keepWhatIsLeftOut(issue: Issue): Promise<Done> {
    const text = JSON.stringify(issue);
    for (const name of this.stored.names()) {
      if (text.includes(name) || this.added.has(name)) continue;
      const bytes = await this.stored.read(name).catch(() => null);
      const kept = bytes === null ? null : await this.copy.addMedia(name, bytes);
      if (kept?.ok === false) return kept;
    }
    return { ok: true };
  }
}
