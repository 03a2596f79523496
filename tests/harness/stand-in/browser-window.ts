import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';
import { KnownEvents } from './known-events.ts';
import type { Surroundings } from './surroundings.ts';
import { type ContentsParts, WebContentsStandIn } from './web-contents.ts';
import { faultOfPreferences } from './web-preferences.ts';

const events = ['close', 'closed', 'ready-to-show', 'show', 'resize', 'move', 'maximize', 'unmaximize', 'focus'];

interface BrowserWindowClass {
  new (options: BrowserWindowConstructorOptions): BrowserWindowStandIn;
  getAllWindows(): readonly BrowserWindowStandIn[];
}

/** A window of the stand-in: a page of Chromium, with the place and size that a window would have. */
export class BrowserWindowStandIn extends KnownEvents {
  readonly webContents: WebContentsStandIn;
  private bounds: Rectangle;
  private isFull: boolean = false;
  private isGone = false;

  constructor(
    private readonly surroundings: Surroundings,
    parts: ContentsParts,
    { x, y, width, height, show, webPreferences }: BrowserWindowConstructorOptions,
    private readonly onGone: () => void,
  ) {
    super('BrowserWindow', events, surroundings.refuse);
    const fault = faultOfPreferences(webPreferences);
    if (fault !== null) surroundings.refuse(fault);
    this.bounds = { x: x ?? 240, y: y ?? 90, width: width ?? 800, height: height ?? 600 };
    this.webContents = new WebContentsStandIn(surroundings, parts, webPreferences?.preload ?? '');
    this.webContents.once('did-finish-load', () => {
      this.emit('ready-to-show');
      if (show !== false) this.show();
    });
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }

  show(): void {
    this.emit('show');
    this.surroundings.tell({ type: 'shown' });
  }

  close(): void {
    if (this.isGone || this.emitPreventable('close')) return;
    this.isGone = true;
    void this.webContents.destroy().then(() => {
      this.emit('closed');
      this.onGone();
    });
  }

  focus(): void {
    this.emit('focus');
  }

  restore(): void {}

  maximize(): void {
    this.isFull = true;
    this.emit('maximize');
  }

  isMinimized = (): boolean => false;
  isMaximized = (): boolean => this.isFull;
  isDestroyed = (): boolean => this.isGone;
  getBounds = (): Rectangle => this.bounds;
  getNormalBounds = (): Rectangle => this.bounds;

  setBounds(bounds: Rectangle): void {
    this.bounds = bounds;
    this.emit('resize');
  }
}

/** The class as the main process finds it, and the windows it has made. */
export const browserWindowClass = (
  surroundings: Surroundings,
  parts: ContentsParts,
  onAllClosed: () => void,
): { readonly windows: readonly BrowserWindowStandIn[]; readonly BrowserWindow: BrowserWindowClass } => {
  const windows: BrowserWindowStandIn[] = [];
  class BrowserWindow extends BrowserWindowStandIn {
    constructor(options: BrowserWindowConstructorOptions) {
      super(surroundings, parts, options, () => {
        windows.splice(windows.indexOf(this), 1);
        if (windows.length === 0) onAllClosed();
      });
      windows.push(this);
    }

    static getAllWindows(): readonly BrowserWindowStandIn[] {
      return [...windows];
    }
  }
  return { windows, BrowserWindow };
};
