import type { Log } from '../../services/desktop/log.ts';

/** Unexpected errors of this process go into the log; the program stays up, since the page holds the user's work. */
export function watchFaults(log: Log): void {
  process.on('uncaughtException', log.fault);
  process.on('unhandledRejection', log.fault);
}
