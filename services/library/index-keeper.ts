/** Writes the index after changes: not after each, and one write after the other. */
export class IndexKeeper {
  private isKept = true;
  private waiting: NodeJS.Timeout | null = null;
  private writing: Promise<unknown> = Promise.resolve();

  /** `pause`: ms from a change to the writing. An issue that is being worked on is saved every few seconds. */
  constructor(
    private readonly write: () => Promise<unknown>,
    private readonly pause: number,
  ) {}

  /** What was written before is out of date. */
  note(): void {
    this.isKept = false;
    this.waiting ??= setTimeout(() => void this.keep().catch(() => undefined), this.pause).unref();
  }

  /** Writes now what is not written yet. */
  keep(): Promise<unknown> {
    if (this.waiting) clearTimeout(this.waiting);
    this.waiting = null;
    if (!this.isKept) {
      this.isKept = true;
      // One that could not be written is no harm: without an index the next start takes longer, nothing else is lost.
      this.writing = this.writing.catch(() => undefined).then(this.write);
    }
    return this.writing;
  }
}
