import { app, BrowserWindow } from 'electron';
import { eventChannel } from '../contract/channels.ts';
import type { DesktopEvent } from '../contract/events.ts';
import { issueFileIn } from './issue-file-argument.ts';

/** One program a user: a second start brings the window to the front and hands over its file. False = this is the second. */
export function keepOneInstance(): boolean {
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', (_event, argv, folder) => show(issueFileIn(argv, folder)));
  // macOS passes double-clicked files this way.
  app.on('open-file', (event, file) => {
    event.preventDefault();
    show(file);
  });
  return true;
}

function show(file: string | null): void {
  const [window] = BrowserWindow.getAllWindows();
  if (!window) return;
  if (window.isMinimized()) window.restore();
  window.focus();
  const event: DesktopEvent | null = file === null ? null : { type: 'open-file', file };
  if (event) window.webContents.send(eventChannel, event);
}
