import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page, type Route } from 'playwright';
import { vi } from 'vitest';
import { callChannel } from '../../electron/contract/channels.ts';
import { findChromium } from '../webshell/find-chromium.ts';
import { pack, unpack } from './bytes.ts';
import { loadMain, type StandIn } from './stand-in.ts';

export interface OpenInChromium {
  readonly page: Page;
  readonly dialogs: { readonly answerOpen: (paths: readonly string[] | null) => Promise<void> };
  readonly handedOver: readonly string[];
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

/** Where `app://diem-tin` stands in a browser that knows no such scheme. */
const origin = 'https://diem-tin.invalid';

/**
 * Electron's side of the program in a real Chromium: the built main process runs unmodified with a stand-in for Electron, the built preload
 * script runs in the page before its own scripts, `app://` is answered by the main process's own protocol handler, calls and events are
 * cloned on their way. Not covered: the isolated world, the sandbox of the operating system, fuses, native menus and dialogs.
 */
export const openInChromium = async (folders: {
  readonly userFolder: string;
  readonly documentsFolder: string;
  readonly browser?: Browser;
}): Promise<OpenInChromium> => {
  const browser = folders.browser ?? (await chromium.launch(await findChromium()));
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'vi-VN' });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  const standIn = loadMain(folders.userFolder, folders.documentsFolder, {
    load: async (url, { webPreferences }) => {
      await context.route(`${origin}/**`, (route) => answer(standIn, route));
      await page.exposeFunction('harnessInvoke', (channel: string, given: string) => invoke(standIn, channel, given));
      await page.addInitScript(preloadIn(readFileSync(webPreferences.preload, 'utf8')));
      await page.goto(url.replace('app://diem-tin', origin));
    },
    send: (channel, message) => {
      const given = JSON.stringify([channel, pack(message)]);
      void page.evaluate(`harnessEmit(${given})`).catch(() => undefined);
    },
  });
  await vi.waitFor(() => {
    if (standIn.windows.length === 0) throw new Error('no window');
  });
  return {
    page,
    dialogs: {
      answerOpen: async (paths) => {
        standIn.chosen.push(paths);
      },
    },
    handedOver: standIn.handedOver,
    faults,
    close: async () => {
      await closeWindow(standIn);
      await context.close();
      if (!folders.browser) await browser.close();
    },
  };
};

/** As a user closes it: the page saves first. */
async function closeWindow({ windows: [window] }: StandIn): Promise<void> {
  window?.close();
  await vi.waitFor(
    () => {
      if (!window?.isClosed) throw new Error('the window does not close');
    },
    { timeout: 8000 },
  );
}

async function answer(standIn: StandIn, route: Route): Promise<void> {
  const url = route.request().url().replace(origin, 'app://diem-tin');
  const response = (await standIn.protocols.get('app')?.({ url, method: route.request().method() })) as Response;
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}

/** Gives the answer or the error's message, as Electron does. */
async function invoke(standIn: StandIn, channel: string, given: string): Promise<string> {
  if (channel !== callChannel) throw new Error(`a call on channel ${channel}`);
  const event = { senderFrame: { parent: null, url: 'app://diem-tin/' } };
  const result = await standIn.calls.get(channel)?.(event, ...(unpack(JSON.parse(given)) as readonly unknown[]));
  return JSON.stringify({ answer: pack(structuredClone(result)) });
}

/** The preload script as Electron runs it: with `require('electron')`, before the page's own scripts. */
function preloadIn(source: string): string {
  return `(() => {
    ${pack.toString()}
    ${unpack.toString()}
    const listeners = new Map();
    globalThis.harnessEmit = ([channel, message]) => {
      for (const listener of listeners.get(channel) ?? []) listener({}, unpack(message));
    };
    const electron = {
      contextBridge: { exposeInMainWorld: (name, api) => { globalThis[name] = api; } },
      ipcRenderer: {
        invoke: async (channel, ...given) => unpack(JSON.parse(await harnessInvoke(channel, JSON.stringify(pack(given))))).answer,
        on: (channel, listener) => listeners.set(channel, [...(listeners.get(channel) ?? []), listener]),
        removeListener: (channel, listener) => listeners.set(channel, (listeners.get(channel) ?? []).filter((one) => one !== listener)),
      },
    };
    const module = { exports: {} };
    ((require, module, exports) => { ${source}\n })((name) => { if (name !== 'electron') throw new Error(name); return electron; }, module, module.exports);
  })();`;
}
