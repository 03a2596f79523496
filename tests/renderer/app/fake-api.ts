import type { DesktopApi } from '../../../electron/contract/desktop-api.ts';
import type { DesktopEvent } from '../../../electron/contract/events.ts';
import { methodNames } from '../../../electron/contract/method-names.ts';

export interface FakeApi {
  readonly api: DesktopApi;
  readonly emit: (event: DesktopEvent) => void;
  readonly calls: readonly string[];
}

/** A desktop that answers only what a test gives it; every other call fails the test. */
export const fakeApi = (answers: Partial<DesktopApi>): FakeApi => {
  const listeners = new Set<(event: DesktopEvent) => void>();
  const calls: string[] = [];
  const unexpected = Object.fromEntries(
    methodNames.map((name) => [
      name,
      () => {
        throw new Error(`nobody expects a call of ${name}`);
      },
    ]),
  );
  const counted = Object.fromEntries(
    Object.entries({ ...unexpected, ...answers }).map(([name, answer]) => [
      name,
      (...given: readonly unknown[]) => {
        calls.push(name);
        return (answer as (...given: readonly unknown[]) => unknown)(...given);
      },
    ]),
  );
  const api = {
    ...counted,
    onEvent: (listener: (event: DesktopEvent) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  } as unknown as DesktopApi;
  return {
    api,
    calls,
    emit: (event) => {
      for (const listener of listeners) listener(event);
    },
  };
};
