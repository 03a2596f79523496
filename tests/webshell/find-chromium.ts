import type { LaunchOptions } from 'playwright';
import { findBrowser } from '../../webshell/find-browser.ts';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-sync',
];

/** How Playwright starts a real Chromium: an installed one, or the one that comes inside a package of the tests. */
export const findChromium = async (): Promise<LaunchOptions> => {
  const installed = findBrowser();
  if (installed !== null) return { executablePath: installed.program, args: quiet };
  const { default: packaged } = await import('@sparticuz/chromium');
  return { executablePath: await packaged.executablePath(), args: [...packaged.args, ...quiet] };
};
