import type { Page } from 'playwright';
import type { DesktopEvent } from '../../electron/contract/events.ts';

/** Answers the page's next questions for files in the user's place; without any, the dialog shows as it does for a user. */
export interface ScriptedChoices {
  /** Files (or one folder) that are chosen next; null = the user chooses nothing. */
  readonly answerOpen: (paths: readonly string[] | null) => Promise<void>;
  readonly answerSave: (path: string | null) => Promise<void>;
}

/** Stands between the event stream and the page: a question with a scripted answer is answered by the page's own call and never shown. */
export const scriptChoices = async (page: Page): Promise<ScriptedChoices> => {
  await page.addInitScript(interceptChoices);
  const answer = (paths: readonly string[] | null): Promise<void> =>
    page.evaluate((given) => {
      (globalThis as unknown as ScriptedWindow).scriptedChoices.push(given);
    }, paths);
  return { answerOpen: answer, answerSave: (path) => answer(path === null ? null : [path]) };
};

interface ScriptedWindow {
  readonly scriptedChoices: (readonly string[] | null)[];
}

/** Runs in the page before its scripts. */
function interceptChoices(): void {
  const scripted: (readonly string[] | null)[] = [];
  const answered = (event: DesktopEvent): boolean => {
    const paths = event.type === 'choose' ? scripted.shift() : undefined;
    if (event.type !== 'choose' || paths === undefined) return false;
    void fetch('/call/answerChoice', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ id: event.request.id, paths }),
    });
    return true;
  };
  const RealEventSource = EventSource;
  // A function that gives back an object can stand for a class; its listener is the first, so it can keep an event from the page's own.
  const intercepted = function (address: string): EventSource {
    const source = new RealEventSource(address);
    source.addEventListener('message', (event) => {
      if (answered(JSON.parse(event.data) as DesktopEvent)) event.stopImmediatePropagation();
    });
    return source;
  };
  Object.assign(globalThis, { scriptedChoices: scripted, EventSource: intercepted });
}
