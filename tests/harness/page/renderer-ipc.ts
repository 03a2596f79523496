import { strict } from '../strict.ts';

/** From the main process to this page. */
type FromMain =
  | { readonly type: 'event'; readonly channel: string; readonly given: readonly unknown[] }
  | { readonly type: 'answer'; readonly id: number; readonly ok: boolean; readonly value: unknown };

type Listener = (event: object, ...given: readonly unknown[]) => void;

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: Error) => void;
}

/** Electron's ipcRenderer over a way to the main process. No synchronous calls: they are not covered, and nobody should make them. */
export const rendererIpc = (toMain: (message: unknown) => void) => {
  const listeners = new Map<string, Listener[]>();
  const waiting = new Map<number, Waiting>();
  let calls = 0;
  const remove = (channel: string, listener: Listener): void => {
    const left = (listeners.get(channel) ?? []).filter((known) => known !== listener);
    listeners.set(channel, left);
  };
  return {
    ipcRenderer: strict('ipcRenderer', {
      invoke: (channel: string, ...given: readonly unknown[]): Promise<unknown> => {
        calls += 1;
        const id = calls;
        toMain({ type: 'invoke', id, channel, given: structuredClone(given) });
        return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
      },
      on: (channel: string, listener: Listener): void => {
        listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      },
      off: remove,
      removeListener: remove,
    }),
    receive: (message: FromMain): void => {
      if (message.type === 'event') {
        for (const listener of listeners.get(message.channel) ?? []) listener({}, ...message.given);
        return;
      }
      const call = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.ok) call?.resolve(message.value);
      else call?.reject(new Error(String(message.value)));
    },
  };
};
