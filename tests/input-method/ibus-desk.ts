import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Browser, chromium, type Page } from 'playwright';
import type { TypingMethod } from './keystrokes.ts';

/**
 * A desk with a real input method: an X server without a screen, the ibus daemon with the Unikey engine, and a Chromium with a window.
 * Runs inside a message bus of its own (`dbus-run-session`); Debian only.
 */
export interface IbusDesk {
  readonly page: Page;
  /** Presses keys in the window that has the focus, `pause` ms apart. Latin letters, digits and punctuation. */
  type(keys: string, pause: number): void;
  press(...keys: readonly string[]): void;
  close(): Promise<void>;
}

export const openIbusDesk = async (method: TypingMethod, url: string): Promise<IbusDesk> => {
  const display = `:${100 + (process.pid % 900)}`;
  const home = mkdtempSync(join(tmpdir(), 'diem-tin-ibus-'));
  const env = {
    ...process.env,
    HOME: home,
    XDG_RUNTIME_DIR: home,
    DISPLAY: display,
    GTK_IM_MODULE: 'ibus',
    XMODIFIERS: '@im=ibus',
    // Settings in a file of this home: the bus's own settings service lives in another one.
    GSETTINGS_BACKEND: 'keyfile',
    XDG_CONFIG_HOME: join(home, '.config'),
  };
  const screen = spawn('Xvfb', [display, '-screen', '0', '1440x900x24'], { stdio: 'ignore' });
  await wait(800);
  const run = (program: string, ...options: readonly string[]): string =>
    execFileSync(program, options, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  run('gsettings', 'set', 'org.freedesktop.ibus.engine.unikey', 'input-method', method);
  const daemon = spawn('ibus-daemon', ['--xim', '--panel=disable', '--replace'], { env, stdio: 'ignore' });
  await until(() => run('ibus', 'list-engine').includes('Unikey'));
  // It complains about a keyboard map that a screenless server has not, and sets the engine all the same.
  spawnSync('ibus', ['engine', 'Unikey'], { env, stdio: 'ignore' });
  await wait(500);
  const browser = await openBrowser(env);
  const page = await (await browser.newContext({ viewport: null })).newPage();
  await page.goto(url);
  return {
    page,
    type: (keys, pause) => void run('xdotool', 'type', '--delay', String(pause), '--', keys),
    press: (...keys) => void run('xdotool', 'key', ...keys),
    close: async () => {
      await browser.close();
      stop(daemon);
      stop(screen);
    },
  };
};

function openBrowser(env: NodeJS.ProcessEnv): Promise<Browser> {
  return chromium.launch({
    headless: false,
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--window-size=1440,900',
      '--window-position=0,0',
    ],
    env: env as Record<string, string>,
  });
}

async function until(isDone: () => boolean): Promise<void> {
  for (let tries = 0; tries < 40; tries++) {
    try {
      if (isDone()) return;
    } catch {
      // Not up yet.
    }
    await wait(250);
  }
  throw new Error('the input method did not start');
}

function stop(program: ChildProcess): void {
  program.kill('SIGTERM');
}
