import type { DevTools } from '../devtools.ts';
import { buildPageScripts } from '../page/build-page-scripts.ts';
import { pack, unpack } from '../values.ts';

const preloadWorld = 'electron-preload';
const bindingName = 'toMainProcess';

export interface PageEvents {
  /** From the preload script; `url` is the page it runs in. */
  readonly onMessage: (message: unknown, url: string) => void;
  readonly onLoaded: () => void;
  readonly onWindowOpen: (url: string) => void;
}

interface Frame {
  readonly id: string;
  readonly parentId?: string;
  readonly url: string;
}

interface Context {
  readonly id: number;
  readonly name: string;
  readonly auxData: { readonly frameId: string };
}

/** A page of the browser that plays a window's contents: with the preload script in a world of its own. */
export class PageTarget {
  private world: number | null = null;
  /** As the browser knows it. */
  url = 'about:blank';

  /** Of the page and, as Chromium has it, of its main frame. */
  static async open(devtools: DevTools, preloadFile: string, events: PageEvents): Promise<PageTarget> {
    const scripts = await buildPageScripts(preloadFile, bindingName);
    const { targetId } = await devtools.send<{ targetId: string }>('Target.createTarget', { url: 'about:blank' });
    const attach = { targetId, flatten: true };
    const { sessionId } = await devtools.send<{ sessionId: string }>('Target.attachToTarget', attach);
    const page = new PageTarget(devtools, targetId, sessionId);
    page.listen(events);
    await page.send('Page.enable');
    await page.send('Runtime.enable');
    await page.send('Runtime.addBinding', { name: bindingName, executionContextName: preloadWorld });
    await page.send('Page.addScriptToEvaluateOnNewDocument', { source: scripts.mainWorld });
    await page.send('Page.addScriptToEvaluateOnNewDocument', { source: scripts.preloadWorld, worldName: preloadWorld });
    return page;
  }

  private constructor(
    private readonly devtools: DevTools,
    readonly id: string,
    private readonly session: string,
  ) {}

  async navigate(url: string): Promise<void> {
    const { errorText } = await this.send<{ errorText?: string }>('Page.navigate', { url });
    if (errorText !== undefined) throw new Error(`${errorText} loading '${url}'`);
  }

  /** To the preload script of the page that is shown now; lost when there is none, as in Electron. */
  async deliver(message: unknown): Promise<void> {
    if (this.world === null) return;
    const expression = `deliver(${JSON.stringify(pack(message))})`;
    await this.send('Runtime.evaluate', { expression, contextId: this.world }).catch(() => null);
  }

  async close(): Promise<void> {
    await this.devtools.send('Target.closeTarget', { targetId: this.id });
  }

  private listen({ onMessage, onLoaded, onWindowOpen }: PageEvents): void {
    this.on<{ frame: Frame }>('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId === undefined) this.url = frame.url;
    });
    this.on<{ context: Context }>('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === preloadWorld && context.auxData.frameId === this.id) this.world = context.id;
    });
    this.on<{ executionContextId: number }>('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      if (executionContextId === this.world) this.world = null;
    });
    this.on('Runtime.executionContextsCleared', () => {
      this.world = null;
    });
    this.on<{ name: string; payload: string }>('Runtime.bindingCalled', ({ name, payload }) => {
      if (name === bindingName) onMessage(unpack(payload), this.url);
    });
    this.on('Page.loadEventFired', onLoaded);
    this.on<{ url: string }>('Page.windowOpen', ({ url }) => onWindowOpen(url));
  }

  private on<Event>(method: string, listener: (event: Event) => void): void {
    this.devtools.on<Event>(method, (event, session) => {
      if (session === this.session) listener(event);
    });
  }

  private send<Result = unknown>(method: string, params: Readonly<Record<string, unknown>> = {}): Promise<Result> {
    return this.devtools.send<Result>(method, params, this.session);
  }
}
