/** Small pieces are gathered up to this size before they go to the stream: fewer system calls, no copies of pictures. */
const gatherBytes = 64 * 1024;

/** Counts what is written to a stream and waits for it: nothing piles up in memory as long as `settle` is awaited now and then. */
export class ByteSink {
  private written = 0;
  private pieces: Uint8Array[] = [];
  private gathered = 0;
  private full = false;
  private failure: Error | null = null;
  private readonly onError = (error: Error): void => {
    this.failure ??= error;
  };

  /** Kept from the start: the stream may drain between two pages, when nobody waits for it. */
  private readonly onDrain = (): void => {
    this.full = false;
  };

  constructor(private readonly stream: NodeJS.WritableStream) {
    stream.on('error', this.onError);
    stream.on('drain', this.onDrain);
  }

  /** Bytes written so far. */
  get bytes(): number {
    return this.written;
  }

  /** Takes bytes, or text with one byte a character. */
  write(data: Uint8Array | string): void {
    const piece = typeof data === 'string' ? Buffer.from(data, 'latin1') : data;
    this.written += piece.length;
    this.pieces.push(piece);
    this.gathered += piece.length;
    if (this.gathered >= gatherBytes) this.flush();
  }

  /** Resolves when the stream wants more; rejects when it failed. */
  async settle(): Promise<void> {
    if (this.failure === null && this.full) await this.drained();
    if (this.failure !== null) throw this.failure;
  }

  /** Hands over the rest and lets go of the stream, which stays open: who opened it closes it. */
  async finish(): Promise<void> {
    this.flush();
    await this.settle();
    this.release();
  }

  release(): void {
    this.stream.removeListener('error', this.onError);
    this.stream.removeListener('drain', this.onDrain);
  }

  private flush(): void {
    let small: Uint8Array[] = [];
    const send = (piece: Uint8Array): void => {
      this.full = !this.stream.write(piece);
    };
    const sendSmall = (): void => {
      if (small.length > 0) send(small.length === 1 && small[0] !== undefined ? small[0] : Buffer.concat(small));
      small = [];
    };
    for (const piece of this.pieces) {
      if (piece.length < gatherBytes / 2) small.push(piece);
      else {
        sendSmall();
        send(piece);
      }
    }
    sendSmall();
    this.pieces = [];
    this.gathered = 0;
  }

  private drained(): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        for (const event of ['drain', 'error', 'close']) this.stream.removeListener(event, done);
        if (this.full && this.failure === null && 'destroyed' in this.stream && this.stream.destroyed === true) {
          this.failure = new Error('the output was closed before the PDF was complete');
        }
        this.full = false;
        resolve();
      };
      for (const event of ['drain', 'error', 'close']) this.stream.once(event, done);
    });
  }
}
