import type { DesktopEvent } from '../contract/events.ts';

type Listener = (event: DesktopEvent) => void;

/** Who listens to events in the page. What comes before anyone does waits until the page's first listeners are all there. */
export const earlyEvents = (): { readonly tell: Listener; readonly onEvent: (listener: Listener) => () => void } => {
  const listeners = new Set<Listener>();
  let early: DesktopEvent[] | null = [];
  const tell: Listener = (event) => {
    if (early !== null) early.push(event);
    else for (const listener of listeners) listener(event);
  };
  return {
    tell,
    onEvent: (listener) => {
      listeners.add(listener);
      setTimeout(() => {
        const waiting = early ?? [];
        early = null;
        for (const event of waiting) tell(event);
      }, 0);
      return () => {
        listeners.delete(listener);
      };
    },
  };
};
