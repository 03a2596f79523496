import type { BrowserWindow } from 'electron';
import { eventChannel } from '../contract/channels.ts';

/** ms that the page has to save before the window closes all the same: what it typed until a second ago is in the file. */
const patience = 5000;

/** Lets the page save what it has not saved yet before its window closes. */
export class Closing {
  private isUnsaved = false;
  private isAllowed = false;
  private window: BrowserWindow | null = null;

  watch(window: BrowserWindow): void {
    this.window = window;
    window.on('close', (event) => {
      if (!this.isUnsaved || this.isAllowed) return;
      event.preventDefault();
      window.webContents.send(eventChannel, { type: 'closing' });
      setTimeout(() => this.close(), patience).unref();
    });
  }

  readonly setUnsaved = (unsaved: boolean): void => {
    this.isUnsaved = unsaved;
  };

  /** The page has saved. */
  readonly close = (): void => {
    this.isAllowed = true;
    if (this.window && !this.window.isDestroyed()) this.window.close();
  };
}
