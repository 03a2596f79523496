import type { Command } from '../../core/issue/commands/command.ts';
import type { Issue } from '../../core/issue/issue.ts';
import { replaces } from '../../core/issue/journal/join-commands.ts';
import { type JournalEdit, shrink } from '../../core/issue/journal/journal-edit.ts';
import type { Answer } from '../../electron/contract/answers.ts';
import type { DesktopApi } from '../../electron/contract/desktop-api.ts';
import type { DocumentSession } from './document-session.ts';

interface Waiting {
  readonly command: Command;
  /** The issue that it was applied to. */
  readonly before: Issue;
}

/** ms that an edit waits for others to go with. */
const pause = 250;

/** Sends every edit to the shell's journal, a few times a second, in order: what was typed is on disk long before the file is written. */
export class JournalKeeper {
  private waiting: readonly Waiting[] = [];
  private seen: Issue;
  private sent = 0;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private sending: Promise<void> = Promise.resolve();

  constructor(
    private readonly api: Pick<DesktopApi, 'recordEdits'>,
    private readonly session: DocumentSession,
    /** After each sending: all that was sent is on disk, or why not. */
    private readonly onAnswer: (answer: Answer<{ readonly at: string }>) => void,
  ) {
    this.seen = session.issue;
  }

  /** Nothing waits to be sent. */
  get isEmpty(): boolean {
    return this.waiting.length === 0;
  }

  /** After every command that changed the issue. */
  note(command: Command): void {
    const last = this.waiting.at(-1);
    const isJoined = last !== undefined && replaces(command, last.command);
    const kept = isJoined ? this.waiting.slice(0, -1) : this.waiting;
    this.waiting = [...kept, { command, before: isJoined ? last.before : this.seen }];
    this.seen = this.session.issue;
    this.timer ??= setTimeout(() => void this.send(), pause);
  }

  /** Sends what waits; the answer is the number behind the last edit of the issue as it is now, once all is sent. */
  async send(): Promise<number> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    const edits = this.waiting.map(({ command, before }) => shrink(before, command));
    const seq = this.sent;
    this.waiting = [];
    this.sent += edits.length;
    if (edits.length > 0) this.sending = this.sending.then(() => this.record(seq, edits));
    const behind = this.sent;
    await this.sending;
    return behind;
  }

  private async record(seq: number, edits: readonly JournalEdit[]): Promise<void> {
    const call = { document: this.session.document, seq, edits: [...edits] };
    const once = () => this.api.recordEdits(call);
    // A call that got lost on the way is made again, once: the shell keeps what reached it.
    const answer = await once()
      .catch(once)
      .catch(() => null);
    if (answer !== null) this.onAnswer(answer);
  }
}
