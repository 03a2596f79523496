import { fromBrowser, isOfApp, toBrowser } from './addresses.ts';
import type { IpcMainStandIn } from './ipc-main.ts';
import { KnownEvents } from './known-events.ts';
import { PageTarget } from './page-target.ts';
import type { ProtocolStandIn } from './protocol.ts';
import type { SessionStandIn } from './session.ts';
import type { Surroundings } from './surroundings.ts';

/** What contents of a window need beside their page. */
export interface ContentsParts {
  readonly ipcMain: IpcMainStandIn;
  readonly protocol: ProtocolStandIn;
  readonly session: SessionStandIn;
}

type OpenHandler = (details: { readonly url: string }) => { readonly action: string };

const events = [
  'will-navigate',
  'will-frame-navigate',
  'will-redirect',
  'will-attach-webview',
  'did-finish-load',
  'render-process-gone',
  'preload-error',
];

interface FromPage {
  readonly type: 'invoke' | 'fault';
  readonly id: number;
  readonly channel: string;
  readonly given: readonly unknown[];
  readonly message: string;
}

/** Electron's webContents over a page of a real Chromium. */
export class WebContentsStandIn extends KnownEvents {
  private readonly page: Promise<PageTarget>;
  private openHandler: OpenHandler | null = null;
  private shown: PageTarget | null = null;

  constructor(
    private readonly surroundings: Surroundings,
    private readonly parts: ContentsParts,
    preload: string,
  ) {
    super('webContents', events, surroundings.refuse);
    this.page = this.open(preload);
    this.page.catch((error: unknown) => surroundings.tell({ type: 'fault', message: `no page: ${String(error)}` }));
  }

  getURL(): string {
    return fromBrowser(this.shown?.url ?? '');
  }

  send(channel: string, ...given: readonly unknown[]): void {
    void this.shown?.deliver({ type: 'event', channel, given: structuredClone(given) });
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }

  async loadURL(url: string): Promise<void> {
    const page = await this.page;
    await this.parts.session.settled();
    if (!isOfApp(toBrowser(url))) this.surroundings.refuse(`the stand-in loads pages of app:// alone, not ${url}`);
    this.parts.protocol.expectPage(page.id, toBrowser(url));
    await page.navigate(toBrowser(url));
  }

  async destroy(): Promise<void> {
    await (await this.page).close();
  }

  private async open(preload: string): Promise<PageTarget> {
    const { devtools } = this.surroundings;
    const page = await PageTarget.open(devtools, preload, {
      onMessage: (message, url) => void this.receive(message as FromPage, url),
      onLoaded: () => this.emit('did-finish-load'),
      onWindowOpen: (url) => this.openWindow(url),
    });
    this.shown = page;
    this.parts.protocol.guard(page.id, (url) => this.emitWith('will-navigate', { url: fromBrowser(url), isMainFrame: true }));
    return page;
  }

  private async receive(message: FromPage, url: string): Promise<void> {
    if (message.type === 'fault') return this.surroundings.tell({ type: 'fault', message: message.message });
    const { id, channel, given } = message;
    const frame = { url: fromBrowser(url), parent: null };
    const result = await this.parts.ipcMain.call(channel, { senderFrame: frame, sender: this }, given);
    await this.shown?.deliver({ type: 'answer', id, ...result });
  }

  private openWindow(url: string): void {
    const action = this.openHandler?.({ url: fromBrowser(url) }).action ?? 'allow';
    if (action !== 'deny') this.surroundings.tell({ type: 'fault', message: `a second window was allowed: ${url}` });
  }
}
