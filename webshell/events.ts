import type { ServerResponse } from 'node:http';
import type { DesktopEvent } from '../electron/contract/events.ts';

/** ms between signs of life: a stream whose window is gone without a word is found out by them. */
const heartbeat = 10_000;

/** Events kept for a window that is not listening yet. */
const keptAtMost = 100;

/** The streams of server-sent events. One window works at a time: the last one that came. */
export class EventStreams {
  private current: ServerResponse | null = null;
  private kept: readonly DesktopEvent[] = [];
  private readonly timer = setInterval(() => this.write(': \n\n'), heartbeat);

  /** Goes on until the window closes it; then `onClose` is called. The window that was there before is told to save and go. */
  open(response: ServerResponse, onClose: () => void): void {
    this.write('event: taken-over\ndata: {}\n\n');
    response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' });
    response.write('retry: 500\n\n');
    response.on('close', () => {
      if (this.current === response) this.current = null;
      onClose();
    });
    const waiting = this.kept;
    this.kept = [];
    this.current = response;
    for (const event of waiting) this.send(event);
  }

  /** To the window; kept while there is none. */
  send(event: DesktopEvent): void {
    if (this.current === null) this.sendToNext(event);
    else this.write(`data: ${JSON.stringify(event)}\n\n`);
  }

  /** To the window that comes next. */
  sendToNext(event: DesktopEvent): void {
    this.kept = [...this.kept, event].slice(-keptAtMost);
  }

  close(): void {
    clearInterval(this.timer);
    this.current?.end();
  }

  private write(text: string): void {
    this.current?.write(text);
  }
}
