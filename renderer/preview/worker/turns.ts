/** Runs work in turns of its own, behind the messages that have come in meanwhile. Asked for several times, it runs once. */
export class Turns {
  private readonly channel = new MessageChannel();
  private isAsked = false;
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(run: () => void) {
    this.channel.port1.onmessage = () => {
      this.isAsked = false;
      run();
    };
  }

  ask(): void {
    if (this.isAsked) return;
    this.isAsked = true;
    this.channel.port2.postMessage(null);
  }

  /** After a while, in ms. */
  askIn(wait: number): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(), wait);
  }
}
