import type { DesktopApi } from '../../electron/contract/desktop-api.ts';
import type { DesktopEvent } from '../../electron/contract/events.ts';
import { methodNames } from '../../electron/contract/method-names.ts';
import type { MethodName } from '../../electron/contract/methods.ts';
import { type Packed, pack, unpack, type WireType } from '../wire.ts';
import { clientWords } from './client-words.ts';

export interface WireAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: Uint8Array;
}

/** How the client reaches its server: the browser's fetch and EventSource, or a test's own. */
export interface Wires {
  /** `outlivesPage`: the request goes on when the page is gone (bodies of 64 KB at most). Sends before it returns. */
  readonly post: (path: string, packed: Packed, outlivesPage: boolean) => Promise<WireAnswer>;
  /** Calls back with the data of each event for as long as the page lives, or until another window takes over. */
  readonly listen: (onData: (data: string) => void, onTakenOver: () => void) => void;
  /** Another window works on now, and everything of this one is saved. */
  readonly leave: () => void;
}

export interface Connection {
  readonly api: DesktopApi;
  /** Tells the page that it is closing: what it sends now outlives it where possible. Returns how many calls have no answer yet. */
  readonly announceClosing: () => number;
}

/** Bytes that browsers let outlive a page, with some room for other calls at the same moment. */
const outlivingAtMost = 60_000;

/** Connects the window with its server: every method of the contract as a call, every event to all listeners. */
export const connectDesktop = (wires: Wires): Connection => {
  const hearers = new Hearers();
  let isClosing = false;
  let isTakenOver = false;
  let underWay = 0;
  const call = async (name: MethodName, input: unknown): Promise<unknown> => {
    underWay += 1;
    try {
      return await callServer(wires, name, input, isClosing);
    } finally {
      underWay -= 1;
    }
  };
  wires.listen(
    (data) => hearers.tell(JSON.parse(data) as DesktopEvent),
    () => {
      isTakenOver = true;
      hearers.tell({ type: 'closing' });
    },
  );
  const calls = Object.fromEntries(methodNames.map((name) => [name, (input: unknown) => call(name, input)]));
  const api = { ...calls, onEvent: hearers.add } as unknown as DesktopApi;
  return {
    api: {
      ...api,
      readyToClose: async (input) => {
        await api.readyToClose(input);
        if (isTakenOver) wires.leave();
      },
    },
    announceClosing: () => {
      isClosing = true;
      hearers.tell({ type: 'closing' });
      isClosing = false;
      return underWay;
    },
  };
};

/** Who listens to events. What comes before anyone does waits until the page's first listeners are all there. */
class Hearers {
  private readonly listeners = new Set<(event: DesktopEvent) => void>();
  private early: DesktopEvent[] | null = [];

  readonly add: DesktopApi['onEvent'] = (listener) => {
    this.listeners.add(listener);
    if (this.early !== null) setTimeout(() => this.tellEarly(), 0);
    return () => this.listeners.delete(listener);
  };

  tell(event: DesktopEvent): void {
    if (this.early !== null) this.early.push(event);
    else for (const listener of this.listeners) listener(event);
  }

  private tellEarly(): void {
    const waiting = this.early ?? [];
    this.early = null;
    for (const event of waiting) this.tell(event);
  }
}

async function callServer({ post }: Wires, name: MethodName, input: unknown, isClosing: boolean): Promise<unknown> {
  const packed = pack(input);
  const answer = await post(`/call/${name}`, packed, isClosing && sizeOf(packed) <= outlivingAtMost).catch(() => null);
  if (answer === null) throw new Error(clientWords.noAnswer);
  if (answer.status !== 200) throw new Error(new TextDecoder().decode(answer.body));
  const { answer: value } = unpack(answer.type as WireType, answer.body) as { readonly answer?: unknown };
  return value;
}

function sizeOf({ body }: Packed): number {
  return typeof body === 'string' ? new TextEncoder().encode(body).byteLength : body.size;
}
