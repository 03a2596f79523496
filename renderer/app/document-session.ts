import type { Command } from '../../core/issue/commands/command.ts';
import { closed, type Edit, edited, type History, newHistory, redone, type Travel, undone } from '../../core/issue/history.ts';
import type { Issue } from '../../core/issue/issue.ts';
import type { DocumentId, OpenDocument, PictureSize } from '../../electron/contract/answers.ts';
import { type Caret, type Current, existing, type Spot, sameCurrent } from './current.ts';
import { Store } from './store.ts';

export interface SessionState {
  readonly history: History<Spot>;
  readonly current: Current;
  /** Where the caret was last put; the editor keeps it up to date. */
  readonly caret: Caret | null;
  /** Grows each time the program, not the user's typing, puts the caret: fields and editor then take the focus there. */
  readonly caretPlaced: number;
  readonly pictureSizes: Readonly<Record<string, PictureSize>>;
}

export interface EditOptions {
  readonly group?: string;
  /** Where the user is afterwards; left out = where he is now. */
  readonly goTo?: Spot;
}

/** Everything that happens to one open issue: the one place that changes it. Layout, saving and findings listen to its commands. */
export class DocumentSession {
  readonly document: DocumentId;
  readonly store: Store<SessionState>;
  private readonly commandListeners = new Set<(command: Command) => void>();
  /** Set by the editor while a word is being composed: undo and redo wait. */
  isComposing: () => boolean = () => false;
  /** Set by the editor: hands over what was typed and is not in the issue yet. */
  flush: () => void = () => {};

  constructor(opened: OpenDocument, current: Current = { kind: 'cover' }) {
    this.document = opened.document;
    this.store = new Store<SessionState>({
      history: newHistory(opened.issue),
      current,
      caret: null,
      caretPlaced: 0,
      pictureSizes: opened.pictureSizes,
    });
  }

  get issue(): Issue {
    return this.store.get().history.issue;
  }

  get spot(): Spot {
    const { current, caret } = this.store.get();
    return { current, caret };
  }

  /** Hears of every command that changed the issue, undo and redo included, in order. */
  onCommand(listener: (command: Command) => void): () => void {
    this.commandListeners.add(listener);
    return () => this.commandListeners.delete(listener);
  }

  /** Applies an edit; false = it was refused (its target is gone), and nothing changed. */
  edit(command: Command, { group, goTo }: EditOptions = {}): boolean {
    const state = this.store.get();
    const before = this.spot;
    const edit: Edit<Spot> = { command, before, after: goTo ?? before, ...(group === undefined ? {} : { group }) };
    const result = edited(state.history, edit);
    if (!result.ok) return false;
    this.settle(result.history, goTo ?? null, command);
    return true;
  }

  undo(): boolean {
    if (this.isComposing()) return false;
    this.flush();
    return this.travel(undone(this.store.get().history));
  }

  redo(): boolean {
    if (this.isComposing()) return false;
    this.flush();
    return this.travel(redone(this.store.get().history));
  }

  /** Ends the burst of typing. */
  closeStep(): void {
    const state = this.store.get();
    this.store.set({ ...state, history: closed(state.history) });
  }

  /** Shows another part of the issue. `caret` null = the editor decides. */
  goTo(current: Current, caret: Caret | null = null): void {
    const state = this.store.get();
    if (!sameCurrent(current, state.current)) this.flush();
    const now = this.store.get();
    this.store.set({ ...now, history: closed(now.history), current, caret, caretPlaced: now.caretPlaced + 1 });
  }

  /** The user moved the caret. */
  noteCaret(caret: Caret | null): void {
    const state = this.store.get();
    this.store.set({ ...state, caret });
  }

  knowPictures(sizes: Readonly<Record<string, PictureSize>>): void {
    const state = this.store.get();
    this.store.set({ ...state, pictureSizes: { ...state.pictureSizes, ...sizes } });
  }

  private travel(travel: Travel<Spot> | null): boolean {
    if (travel === null) return false;
    this.settle(travel.history, travel.spot, travel.command);
    return true;
  }

  private settle(history: History<Spot>, goTo: Spot | null, command: Command): void {
    const state = this.store.get();
    const current = existing(history.issue, goTo?.current ?? state.current);
    this.store.set({
      ...state,
      history,
      current,
      caret: goTo === null ? state.caret : goTo.caret,
      caretPlaced: goTo === null ? state.caretPlaced : state.caretPlaced + 1,
    });
    for (const listener of this.commandListeners) listener(command);
  }
}
