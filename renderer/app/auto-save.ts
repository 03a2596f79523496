import type { DesktopApi } from '../../electron/contract/desktop-api.ts';
import type { DocumentSession } from './document-session.ts';
import { Store } from './store.ts';

export type SaveState =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'waiting'; readonly at: string | null }
  | { readonly kind: 'saving'; readonly at: string | null }
  | { readonly kind: 'failed'; readonly sentence: string };

/** ms after the last change. */
const pause = 800;

/** ms that a change waits at most while changes keep coming. */
const longestWait = 4000;

/** Keeps the file up with the issue: nobody is ever asked to save. A failure is told and tried again with the next change. */
export class AutoSave {
  readonly store: Store<SaveState>;
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
    this.stopListening = session.onCommand(() => this.schedule());
  }

  /** Saves what is not saved yet; true = the file is up to date. */
  async now(): Promise<boolean> {
    this.session.flush();
    this.cancelTimer();
    while (this.running) await this.running;
    if (this.session.issue === this.savedIssue) return this.store.get().kind !== 'failed' || this.save();
    return this.save();
  }

  /** The file was written under another name. */
  noteSaved(at: string): void {
    this.savedIssue = this.session.issue;
    this.store.set({ kind: 'saved', at });
  }

  /** Saves what is left and stops listening. */
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
    this.cancelTimer();
    this.timer = setTimeout(() => void this.now(), Math.min(pause, Math.max(0, this.firstChange + longestWait - now)));
  }

  private async save(): Promise<boolean> {
    const { session, api } = this;
    const issue = session.issue;
    const before = this.store.get();
    this.firstChange = null;
    this.store.set({ kind: 'saving', at: 'at' in before ? before.at : null });
    const saving = api.saveIssue({ document: session.document, issue }).then((answer) => {
      if (!answer.ok) {
        this.store.set({ kind: 'failed', sentence: answer.sentence });
        return false;
      }
      this.savedIssue = issue;
      const isCurrent = session.issue === issue;
      this.store.set(isCurrent ? { kind: 'saved', at: answer.savedAt } : { kind: 'waiting', at: answer.savedAt });
      if (isCurrent) void api.setUnsaved({ unsaved: false });
      return isCurrent;
    });
    this.running = saving;
    try {
      return await saving;
    } catch {
      this.store.set({ kind: 'failed', sentence: '' });
      return false;
    } finally {
      this.running = null;
    }
  }

  private cancelTimer(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }
}
