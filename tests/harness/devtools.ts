type Params = Readonly<Record<string, unknown>>;
type Listener = (params: never, session: string | undefined) => void;

interface Waiting {
  readonly resolve: (result: never) => void;
  readonly reject: (reason: Error) => void;
}

interface Incoming {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Params;
  readonly sessionId?: string;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** A connection with a running Chromium by its DevTools protocol. */
export class DevTools {
  private readonly waiting = new Map<number, Waiting>();
  private readonly listeners = new Map<string, Listener[]>();
  private sent = 0;

  static async connect(endpoint: string): Promise<DevTools> {
    const socket = new WebSocket(endpoint);
    await new Promise<void>((resolve, reject) => {
      socket.addEventListener('open', () => resolve());
      socket.addEventListener('error', () => reject(new Error(`no connection to ${endpoint}`)));
    });
    return new DevTools(socket);
  }

  private constructor(private readonly socket: WebSocket) {
    socket.addEventListener('message', ({ data }) => this.receive(JSON.parse(String(data)) as Incoming));
  }

  /** `session` left out = the browser itself. */
  send<Result>(method: string, params: Params = {}, session?: string): Promise<Result> {
    this.sent += 1;
    const id = this.sent;
    this.socket.send(JSON.stringify({ id, method, params, ...(session === undefined ? {} : { sessionId: session }) }));
    return new Promise<Result>((resolve, reject) => this.waiting.set(id, { resolve, reject }));
  }

  on<Event>(method: string, listener: (params: Event, session: string | undefined) => void): void {
    this.listeners.set(method, [...(this.listeners.get(method) ?? []), listener as Listener]);
  }

  close(): void {
    this.socket.close();
  }

  private receive({ id, method, params, sessionId, result, error }: Incoming): void {
    if (id === undefined) {
      for (const listener of this.listeners.get(method ?? '') ?? []) listener(params as never, sessionId);
      return;
    }
    const call = this.waiting.get(id);
    this.waiting.delete(id);
    if (error) call?.reject(new Error(error.message));
    else call?.resolve(result as never);
  }
}
