import type { ChoiceRequest, DesktopEvent } from '../../electron/contract/events.ts';
import type { Question } from './ui-port.ts';

/** Questions for files that the page puts itself: asked as an event, answered by a call. */
export class Choices {
  private readonly waiting = new Map<string, (paths: readonly string[] | null) => void>();
  private last = 0;

  constructor(private readonly emit: (event: DesktopEvent) => void) {}

  /** Null = the user chose nothing, or the page went away. */
  ask(question: Question): Promise<readonly string[] | null> {
    const request: ChoiceRequest = { ...question, id: `q${++this.last}` };
    return new Promise((resolve) => {
      this.waiting.set(request.id, resolve);
      this.emit({ type: 'choose', request });
    });
  }

  answer(id: string, paths: readonly string[] | null): void {
    this.waiting.get(id)?.(paths);
    this.waiting.delete(id);
  }

  /** Nobody will answer any more. */
  giveUp(): void {
    for (const id of [...this.waiting.keys()]) this.answer(id, null);
  }
}
