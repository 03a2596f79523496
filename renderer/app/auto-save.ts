import type { Answer, SavedDocument } from '../../electron/contract/answers.ts';
import type { DesktopApi } from '../../electron/contract/desktop-api.ts';
import type { DocumentSession } from './document-session.ts';
import { JournalKeeper } from './journal-keeper.ts';
import { Store } from './store.ts';

export type SaveState =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'waiting'; readonly at: string | null }
  | { readonly kind: 'saving'; readonly at: string | null }
  /** `code` of the refusal; 'lost' = the shell gave no answer. */
  | { readonly kind: 'failed'; readonly code: string; readonly sentence: string };

/** ms after the last change until the file is written, and the most that a change waits while changes keep coming. */
const pause = 2000;
const longestWait = 30_000;

/** ms until a file that could not be written is tried again by itself. */
const again = 30_000;

/**
 * Nobody is ever asked to save. Every change goes to the journal within a fraction of a second: from then on it is safe. The file follows when typing rests. A
 * failure is told, and tried again.
 */
export class AutoSave {
  readonly store: Store<SaveState>;
  private readonly journal: JournalKeeper;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private firstChange: number | null = null;
  private running: Promise<boolean> | null = null;
  private savedIssue: unknown;
  private readonly stopListening: () => void;

  constructor(
    private readonly api: DesktopApi,
    private readonly session: DocumentSession,
    openedAt: string,
  ) {
    this.store = new Store<SaveState>({ kind: 'saved', at: openedAt });
    this.savedIssue = session.issue;
    this.journal = new JournalKeeper(api, session, (answer) => this.recorded(answer));
    this.stopListening = session.onCommand((command) => {
      this.journal.note(command);
      this.schedule();
    });
  }

  /** Writes the file if it is not up to date; true = it is. `over`: also when another program wrote it since. */
  async now(over = false): Promise<boolean> {
    this.session.flush();
    this.cancelTimer();
    while (this.running) await this.running;
    const isUpToDate = this.session.issue === this.savedIssue && this.store.get().kind !== 'failed';
    return isUpToDate || this.save(over);
  }

  /** The file was written under another name. */
  noteSaved(at: string): void {
    this.savedIssue = this.session.issue;
    this.store.set({ kind: 'saved', at });
  }

  /** Writes what is left and stops listening. */
  async close(): Promise<boolean> {
    const done = await this.now();
    this.stopListening();
    this.cancelTimer();
    return done;
  }

  private schedule(): void {
    const now = performance.now();
    this.firstChange ??= now;
    const state = this.store.get();
    if (state.kind === 'saved') {
      this.store.set({ kind: 'waiting', at: state.at });
      void this.api.setUnsaved({ unsaved: true });
    }
    this.saveIn(Math.min(pause, Math.max(0, this.firstChange + longestWait - now)));
  }

  private recorded(answer: Answer<{ readonly at: string }>): void {
    const state = this.store.get();
    if (!answer.ok) this.store.set({ kind: 'failed', code: answer.code, sentence: answer.sentence });
    else if (state.kind === 'waiting' && this.journal.isEmpty) {
      this.store.set({ kind: 'saved', at: answer.at });
      void this.api.setUnsaved({ unsaved: false });
    }
  }

  private async save(over: boolean): Promise<boolean> {
    const before = this.store.get();
    this.firstChange = null;
    this.store.set({ kind: 'saving', at: 'at' in before ? before.at : null });
    const saving = this.write(over);
    this.running = saving;
    try {
      return await saving;
    } catch {
      this.store.set({ kind: 'failed', code: 'lost', sentence: '' });
      return false;
    } finally {
      this.running = null;
    }
  }

  private async write(over: boolean): Promise<boolean> {
    const { session, api } = this;
    const issue = session.issue;
    const seq = await this.journal.send();
    const answer = await api.saveIssue({ document: session.document, issue, seq, ...(over ? { over } : {}) });
    return answer.ok ? this.written(issue, answer) : this.refused(answer);
  }

  private written(issue: unknown, { savedAt }: SavedDocument): boolean {
    this.savedIssue = issue;
    const isCurrent = this.session.issue === issue;
    this.store.set(isCurrent ? { kind: 'saved', at: savedAt } : { kind: 'waiting', at: savedAt });
    if (isCurrent) void this.api.setUnsaved({ unsaved: false });
    return isCurrent;
  }

  private refused({ code, sentence }: Extract<Answer<SavedDocument>, { readonly ok: false }>): boolean {
    this.store.set({ kind: 'failed', code, sentence });
    // Whether to write over someone else's work is the user's to say.
    if (code !== 'changed-outside') this.saveIn(again);
    return false;
  }

  private saveIn(wait: number): void {
    this.cancelTimer();
    this.timer = setTimeout(() => {
      const state = this.store.get();
      if (state.kind !== 'failed' || state.code !== 'changed-outside') void this.now();
    }, wait);
  }

  private cancelTimer(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }
}
