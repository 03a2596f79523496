export interface Patience {
  /** ms that a window may be away before it counts as closed: a reload takes less. */
  readonly away: number;
  /** ms for the first window to come; null = as long as it takes. */
  readonly first: number | null;
}

/** Knows whether a window is there. Each open window is one event stream; a call under way counts too, so that the last save is finished. */
export class Presence {
  private windows = 0;
  private calls = 0;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private hasEnded = false;

  constructor(
    private readonly patience: Patience,
    /** Called once, when the last window has been gone for long enough. */
    private readonly onGone: () => void,
  ) {
    if (patience.first !== null) this.wait(patience.first);
  }

  /** A window is there until the returned function is called. */
  enter(): () => void {
    this.windows += 1;
    this.stopWaiting();
    return once(() => {
      this.windows -= 1;
      this.waitIfAlone();
    });
  }

  /** A call is under way until the returned function is called. */
  begin(): () => void {
    this.calls += 1;
    return once(() => {
      this.calls -= 1;
      if (this.timer !== null && this.calls === 0) this.waitIfAlone();
    });
  }

  /** Resolves when no call is under way, or after `limit` ms. */
  async quiet(limit: number): Promise<void> {
    const end = Date.now() + limit;
    while (this.calls > 0 && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
  }

  stop(): void {
    this.hasEnded = true;
    this.stopWaiting();
  }

  private waitIfAlone(): void {
    if (this.windows === 0) this.wait(this.patience.away);
  }

  private wait(ms: number): void {
    this.stopWaiting();
    if (this.hasEnded) return;
    this.timer = setTimeout(() => {
      this.hasEnded = true;
      this.onGone();
    }, ms);
  }

  private stopWaiting(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }
}

function once(run: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    run();
  };
}
