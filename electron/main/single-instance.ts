import { app, type BrowserWindow } from 'electron';
import { eventChannel } from '../contract/channels.ts';
import type { DesktopEvent } from '../contract/events.ts';
import { issueFileIn } from './issue-file-argument.ts';

/** One program a user: a second start brings the window to the front and hands over its file. Files that come before the window's page wait for it. */
export class SingleInstance {
  private window: BrowserWindow | null = null;
  private readonly waiting: string[] = [];

  /** False = this is the second start. */
  claim(): boolean {
    if (!app.requestSingleInstanceLock()) return false;
    app.on('second-instance', (_event, argv, folder) => this.show(issueFileIn(argv, folder)));
    // macOS passes double-clicked files this way.
    app.on('open-file', (event, file) => {
      event.preventDefault();
      this.show(file);
    });
    return true;
  }

  /** The window that files go to, once its page is there. */
  attach(window: BrowserWindow): void {
    window.once('ready-to-show', () => {
      this.window = window;
      for (const file of this.waiting.splice(0)) this.show(file);
    });
    window.once('closed', () => {
      this.window = null;
    });
  }

  private show(file: string | null): void {
    const { window } = this;
    if (!window) {
      if (file !== null) this.waiting.push(file);
      return;
    }
    if (window.isMinimized()) window.restore();
    window.focus();
    if (file === null) return;
    const event: DesktopEvent = { type: 'open-file', file };
    window.webContents.send(eventChannel, event);
  }
}
