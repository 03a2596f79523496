import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { projectFile } from '../services/project-root.ts';
import { type UserFolders, userFolders } from '../services/user-folders.ts';
import { askRunningServer } from './another-start.ts';
import { type Browser, findBrowser } from './find-browser.ts';
import { openWindow } from './open-window.ts';
import { serveDesktop } from './serve-desktop.ts';
import { terminalWords } from './webshell-words.ts';

/** ms that the browser may take to show its first window. */
const browserStart = 120_000;

void main();

/** The web shell as a program: `[--no-open] [--user-folder F] [--documents-folder F] [issue file]`. Ends with its window. */
async function main(): Promise<void> {
  if (!existsSync(projectFile('build', 'renderer', 'index.html'))) {
    say(terminalWords.notBuilt);
    process.exit(1);
  }
  const { folders, file, isOpening } = readArguments();
  const browser = isOpening ? findBrowser() : null;
  if (isOpening && browser === null) say(terminalWords.noBrowser);
  const running = await askRunningServer(folders.userFolder, file);
  if (running !== null) {
    await show(running, folders, browser);
    return;
  }
  const served = await serveDesktop({
    ...folders,
    file,
    patience: { away: 5000, first: browser === null ? null : browserStart },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, served.end);
  await show(served.server.newStartAddress(), folders, browser);
  await served.ended;
  say(terminalWords.ended);
  process.exit(0);
}

function readArguments(): { readonly folders: UserFolders; readonly file: string | null; readonly isOpening: boolean } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'no-open': { type: 'boolean', default: false },
      'user-folder': { type: 'string' },
      'documents-folder': { type: 'string' },
    },
  });
  const usual = userFolders();
  return {
    folders: {
      userFolder: resolve(values['user-folder'] ?? usual.userFolder),
      documentsFolder: resolve(values['documents-folder'] ?? usual.documentsFolder),
    },
    file: positionals[0] === undefined ? null : resolve(positionals[0]),
    isOpening: !values['no-open'],
  };
}

/** Opens the window, or says where it can be opened. */
async function show(address: string, { userFolder }: UserFolders, browser: Browser | null): Promise<void> {
  const isOpen = browser !== null && (await openWindow(browser, address, userFolder));
  say(isOpen ? terminalWords.opened(browser.name) : terminalWords.address(address));
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
