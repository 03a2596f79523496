import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Browser } from './find-browser.ts';

/** Opens an address as a window of its own: no tabs, no address bar, a profile that is only Điểm Tin's. True = the browser started. */
export const openWindow = ({ program }: Browser, address: string, userFolder: string): Promise<boolean> => {
  const child = spawn(program, windowArguments(address, userFolder), { stdio: 'ignore', detached: true });
  child.unref();
  return new Promise((resolve) => {
    child.once('spawn', () => resolve(true));
    child.once('error', () => resolve(false));
  });
};

/** What the browser is started with. */
export const windowArguments = (
  address: string,
  userFolder: string,
  isRoot: boolean = process.platform === 'linux' && process.getuid?.() === 0,
): readonly string[] => [
  `--app=${address}`,
  `--user-data-dir=${join(userFolder, 'browser')}`,
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-sync',
  '--disable-background-networking',
  '--window-size=1440,900',
  // Chromium refuses to run as root with its sandbox.
  ...(isRoot ? ['--no-sandbox'] : []),
];
