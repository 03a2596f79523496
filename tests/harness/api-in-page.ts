import type { Page } from 'playwright';
import type { DesktopApi } from '../../electron/contract/desktop-api.ts';
import type { DesktopEvent } from '../../electron/contract/events.ts';
import { methodNames } from '../../electron/contract/method-names.ts';

/** `window.diemTin` of a page, called from a test. Events begin when the returned promise is fulfilled. */
export const apiInPage = async (page: Page): Promise<DesktopApi> => {
  const listeners = new Set<(event: DesktopEvent) => void>();
  await page.exposeFunction('hearInTest', (event: DesktopEvent) => {
    for (const listener of listeners) listener(event);
  });
  await page.evaluate('void diemTin.onEvent((event) => hearInTest(event))');
  const calls = methodNames.map((name) => [name, (input: unknown) => page.evaluate(callMethod, { name, input })] as const);
  return {
    ...(Object.fromEntries(calls) as unknown as Omit<DesktopApi, 'onEvent'>),
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

function callMethod({ name, input }: { readonly name: string; readonly input: unknown }): unknown {
  const { diemTin } = globalThis as unknown as { diemTin: Readonly<Record<string, (given: unknown) => unknown>> };
  return diemTin[name]?.(input);
}
