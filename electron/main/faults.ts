import type { BrowserWindow } from 'electron';
import type { Log } from '../../services/desktop/log.ts';

/** ms within which a page that goes down again is left alone: it would do so for ever. */
const pause = 10_000;

/** Unexpected errors of this process go into the log; the program stays up, since the page holds the user's work. */
export function watchFaults(log: Log): void {
  process.on('uncaughtException', log.fault);
  process.on('unhandledRejection', log.fault);
}

/** A page whose process has gone down is loaded again: what was typed until a second before is in the file. */
export function mendPage({ webContents }: BrowserWindow, log: Log): void {
  let last = 0;
  webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log.write(`the window's page has gone down: ${reason} ${exitCode}`);
    if (reason === 'clean-exit' || Date.now() - last < pause) return;
    last = Date.now();
    webContents.reload();
  });
}
