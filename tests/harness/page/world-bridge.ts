/** A value on its way between the worlds of a page. */
type Carried =
  | { readonly kind: 'data'; readonly value: unknown }
  | { readonly kind: 'list'; readonly entries: readonly Carried[] }
  | { readonly kind: 'object'; readonly entries: readonly (readonly [string, Carried])[] }
  | { readonly kind: 'function'; readonly id: number }
  | { readonly kind: 'promise'; readonly id: number };

type Message =
  | { readonly type: 'expose'; readonly name: string; readonly api: Carried }
  | { readonly type: 'call'; readonly call: number; readonly id: number; readonly given: readonly Carried[] }
  | { readonly type: 'return'; readonly call: number; readonly isThrown: boolean; readonly value: Carried }
  | { readonly type: 'settle'; readonly id: number; readonly isRejected: boolean; readonly value: Carried };

type Fn = (...given: readonly unknown[]) => unknown;

interface Settling {
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * One end of what Electron's contextBridge does: data crosses as a copy, functions and promises as stand-ins, everything else is refused. The
 * two worlds of a page share its events, and Chromium copies an event's detail from one world to the other.
 */
export class WorldBridge {
  private readonly functions: Fn[] = [];
  private readonly returned = new Map<number, Extract<Message, { type: 'return' }>>();
  private readonly settling = new Map<number, Settling>();
  private calls = 0;
  private promises = 0;

  constructor(
    private readonly page: EventTarget,
    own: string,
    private readonly other: string,
    private readonly onExposed: (name: string, api: unknown) => void,
  ) {
    page.addEventListener(own, (event) => this.receive((event as CustomEvent<Message>).detail));
  }

  expose(name: string, api: unknown): void {
    this.send({ type: 'expose', name, api: this.carried(api) });
  }

  private receive(message: Message): void {
    switch (message.type) {
      case 'expose':
        this.onExposed(message.name, this.arrived(message.api));
        return;
      case 'call':
        this.answer(message);
        return;
      case 'return':
        this.returned.set(message.call, message);
        return;
      case 'settle': {
        const waiting = this.settling.get(message.id);
        this.settling.delete(message.id);
        const value = this.arrived(message.value);
        if (message.isRejected) waiting?.reject(new Error(String(value)));
        else waiting?.resolve(value);
        return;
      }
    }
  }

  private answer({ call, id, given }: Extract<Message, { type: 'call' }>): void {
    try {
      const value = this.functions[id]?.(...given.map((entry) => this.arrived(entry)));
      this.send({ type: 'return', call, isThrown: false, value: this.carried(value) });
    } catch (error) {
      this.send({ type: 'return', call, isThrown: true, value: this.carried(messageOf(error)) });
    }
  }

  private call(id: number, given: readonly unknown[]): unknown {
    this.calls += 1;
    const call = this.calls;
    this.send({ type: 'call', call, id, given: given.map((entry) => this.carried(entry)) });
    // Events are heard before the dispatch ends, so the answer is here.
    const returned = this.returned.get(call);
    this.returned.delete(call);
    if (!returned) throw new Error('the other world of the page does not answer');
    const value = this.arrived(returned.value);
    if (returned.isThrown) throw new Error(String(value));
    return value;
  }

  private carried(value: unknown): Carried {
    if (typeof value === 'function') return { kind: 'function', id: this.functions.push(value as Fn) - 1 };
    if (value instanceof Promise) return this.carriedPromise(value);
    if (Array.isArray(value)) return { kind: 'list', entries: value.map((entry) => this.carried(entry)) };
    if (Object.prototype.toString.call(value) !== '[object Object]') return { kind: 'data', value: structuredClone(value) };
    return {
      kind: 'object',
      entries: Object.entries(value as object).map(([key, entry]) => [key, this.carried(entry)] as const),
    };
  }

  private carriedPromise(promise: Promise<unknown>): Carried {
    this.promises += 1;
    const id = this.promises;
    const settle = (isRejected: boolean) => (value: unknown) =>
      this.send({ type: 'settle', id, isRejected, value: this.carried(isRejected ? messageOf(value) : value) });
    promise.then(settle(false)).catch(settle(true));
    return { kind: 'promise', id };
  }

  private arrived(carried: Carried): unknown {
    switch (carried.kind) {
      case 'data':
        return carried.value;
      case 'list':
        return carried.entries.map((entry) => this.arrived(entry));
      case 'object':
        return Object.fromEntries(carried.entries.map(([key, entry]) => [key, this.arrived(entry)]));
      case 'function':
        return (...given: readonly unknown[]) => this.call(carried.id, given);
      case 'promise':
        return new Promise((resolve, reject) => this.settling.set(carried.id, { resolve, reject }));
    }
  }

  private send(message: Message): void {
    this.page.dispatchEvent(new CustomEvent(this.other, { detail: message }));
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
