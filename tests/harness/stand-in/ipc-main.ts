import type { Surroundings } from './surroundings.ts';

type Handler = (event: object, ...given: readonly unknown[]) => unknown;

export interface CallResult {
  readonly ok: boolean;
  readonly value: unknown;
}

/** Electron's ipcMain, calls with answers alone: what crosses is copied both ways. */
export class IpcMainStandIn {
  private readonly handlers = new Map<string, Handler>();

  constructor(private readonly surroundings: Surroundings) {}

  readonly handle = (channel: string, handler: Handler): void => {
    if (this.handlers.has(channel)) this.surroundings.refuse(`a second handler for '${channel}'`);
    this.handlers.set(channel, handler);
  };

  async call(channel: string, event: object, given: readonly unknown[]): Promise<CallResult> {
    const handler = this.handlers.get(channel);
    try {
      if (!handler) throw new Error(`No handler registered for '${channel}'`);
      return { ok: true, value: structuredClone(await handler(event, ...given)) };
    } catch (error) {
      return { ok: false, value: `Error invoking remote method '${channel}': ${String(error)}` };
    }
  }
}
