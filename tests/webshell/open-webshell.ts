import { type Browser, chromium, type Page } from 'playwright';
import type { UserFolders } from '../../services/user-folders.ts';
import { serveDesktop } from '../../webshell/serve-desktop.ts';
import { findChromium } from './find-chromium.ts';
import { type ScriptedChoices, scriptChoices } from './scripted-choices.ts';

export interface OpenWebshell {
  readonly page: Page;
  readonly dialogs: ScriptedChoices;
  /** Paths and links that were handed to other programs of the system, in order. */
  readonly handedOver: readonly string[];
  /** What went wrong in the page: uncaught errors and messages of kind error. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

export interface OpeningWebshell extends UserFolders {
  /** The issue file that the program is started with. */
  readonly file?: string;
  /** One that is already there; left out = one of its own. */
  readonly browser?: Browser;
}

/** The built window in a real Chromium through the web shell. Needs build/renderer and build/webshell. */
export const openWebshell = async ({ file, browser, ...folders }: OpeningWebshell): Promise<OpenWebshell> => {
  const handedOver: string[] = [];
  const handOver = async (target: string): Promise<boolean> => {
    handedOver.push(target);
    return true;
  };
  const served = await serveDesktop({
    ...folders,
    file: file ?? null,
    patience: { away: 60_000, first: null },
    outside: { openPath: handOver, showInFolder: handOver, openLink: handOver },
  });
  const own = browser ?? (await chromium.launch(await findChromium()));
  const context = await own.newContext({ viewport: { width: 1440, height: 900 }, locale: 'vi-VN' });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  const dialogs = await scriptChoices(page);
  await page.goto(served.server.newStartAddress());
  return {
    page,
    dialogs,
    handedOver,
    faults,
    close: async () => {
      await page.close({ runBeforeUnload: true });
      await context.close();
      if (!browser) await own.close();
      served.end();
      await served.ended;
    },
  };
};
