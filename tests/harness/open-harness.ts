import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { findChromium } from '../webshell/find-chromium.ts';
import { MainProcess } from './main-process.ts';

export interface HarnessSetup {
  readonly userFolder: string;
  readonly documentsFolder: string;
  /** What the user gives the program when starting it. */
  readonly arguments?: readonly string[];
  /** Of the page, in px. */
  readonly windowSize?: { readonly width: number; readonly height: number };
  /** A file that stands in the place of the window's page. */
  readonly pageFile?: string;
  /** A main bundle other than the built one. */
  readonly bundle?: string;
}

/** The program's one window, driven by a test: through the harness or in a real Electron. */
export interface OpenProgram {
  readonly page: Page;
  readonly dialogs: {
    /** What the user chooses in the next dialog; null = nothing. */
    readonly answerOpen: (paths: readonly string[] | null) => Promise<void>;
    readonly answerSave: (path: string | null) => Promise<void>;
  };
  /** Paths and links that went to other programs of the system. */
  readonly opened: readonly string[];
  /** What went wrong: errors of the page, and all that the stand-in does not cover or a real Electron would refuse. */
  readonly faults: readonly string[];
  /** What the main process wrote. */
  readonly mainLog: () => string;
  /** The program is started once more, with these arguments. */
  readonly secondInstance: (given: readonly string[]) => Promise<void>;
  /** Chooses a line of the native menu. */
  readonly menu: (id: string) => Promise<void>;
  readonly setBounds: (bounds: { x: number; y: number; width: number; height: number }) => Promise<void>;
  /** Closes the window as the user does, and waits until the program has ended. */
  readonly close: () => Promise<void>;
}

/** The built program in a real Chromium, its main process unmodified, with a stand-in for Electron. Needs build/electron and build/renderer. */
export const openHarness = async (setup: HarnessSetup): Promise<OpenProgram> => {
  const profile = await mkdtemp(join(tmpdir(), 'diem-tin-chromium-'));
  const context = await launch(profile, setup);
  const leave = async (): Promise<void> => {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    return await start(setup, context, await endpointIn(profile), leave);
  } catch (error) {
    await leave();
    throw error;
  }
};

async function launch(profile: string, { windowSize }: HarnessSetup): Promise<BrowserContext> {
  const options = await findChromium();
  return chromium.launchPersistentContext(profile, {
    ...options,
    args: [...(options.args ?? []), '--remote-debugging-port=0'],
    viewport: windowSize ?? { width: 1440, height: 900 },
    locale: 'vi-VN',
  });
}

/** Chromium leaves word of its port in its profile. */
async function endpointIn(profile: string): Promise<string> {
  for (let tries = 0; tries < 200; tries++) {
    const [port, path] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '')).split('\n');
    if (port && path) return `ws://127.0.0.1:${port}${path}`;
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error('Chromium does not say where its DevTools are');
}

async function start(
  setup: HarnessSetup,
  context: BrowserContext,
  endpoint: string,
  leave: () => Promise<void>,
): Promise<OpenProgram> {
  const faults: string[] = [];
  const opening = context.waitForEvent('page');
  // Without a window there is no page: the main process says why below.
  opening.catch(() => null);
  context.on('page', (page) => {
    listen(page, faults);
    void closeDenied(page);
  });
  const { userFolder, documentsFolder } = setup;
  const bundle = setup.bundle ?? resolve('build', 'electron', 'main.cjs');
  const surroundings = { endpoint, bundle, userFolder, documentsFolder, page: setup.pageFile ?? null };
  const main = new MainProcess(surroundings, setup.arguments ?? [], faults);
  try {
    await main.shown;
  } catch (error) {
    await main.kill();
    throw error;
  }
  return {
    page: await opening,
    dialogs: {
      answerOpen: (paths) => main.ask({ type: 'answer-open', paths }),
      answerSave: (path) => main.ask({ type: 'answer-save', path }),
    },
    opened: main.opened,
    faults,
    mainLog: main.log,
    secondInstance: (given) =>
      main.ask({ type: 'second-instance', argv: ['electron', '.', ...given], folder: setup.documentsFolder }),
    menu: (id) => main.ask({ type: 'menu', id }),
    setBounds: (bounds) => main.ask({ type: 'set-bounds', ...bounds }),
    close: async () => {
      await main.closeWindow();
      await leave();
    },
  };
}

/**
 * A window that a page opens was denied by the main process, or is in the faults; its page goes as well. Playwright holds a new
 * page until it has looked at it: closing it from the main process' own connection could leave the opener waiting for ever.
 */
async function closeDenied(page: Page): Promise<void> {
  if ((await page.opener().catch(() => null)) !== null) await page.close().catch(() => null);
}

function listen(page: Page, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
}
