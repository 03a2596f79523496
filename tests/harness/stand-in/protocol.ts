import { readFileSync } from 'node:fs';
import type { CustomScheme } from 'electron';
import { fromBrowser, isOfApp } from './addresses.ts';
import type { Surroundings } from './surroundings.ts';

interface Paused {
  readonly requestId: string;
  readonly frameId: string;
  readonly resourceType: string;
  readonly request: { readonly url: string; readonly method: string; readonly headers: Readonly<Record<string, string>> };
}

type Handler = (request: Request) => Response | Promise<Response>;

const demanded = ['standard', 'secure', 'supportFetchAPI'] as const;

/** Electron's protocol: every request of the browser is answered by the app's own handler, or fails. There is no network. */
export class ProtocolStandIn {
  private handler: Handler | null = null;
  private isRegistered = false;
  private readonly expected = new Map<string, string>();
  private readonly guards = new Map<string, (url: string) => boolean>();

  constructor(private readonly surroundings: Surroundings) {
    surroundings.devtools.on<Paused>('Fetch.requestPaused', (paused) => void this.answer(paused));
  }

  readonly registerSchemesAsPrivileged = (schemes: readonly CustomScheme[]): void => {
    const { refuse } = this.surroundings;
    const [scheme] = schemes;
    if (this.isRegistered || schemes.length !== 1 || scheme?.scheme !== 'app') refuse('one scheme, app, registered once');
    for (const privilege of demanded)
      if (!scheme?.privileges?.[privilege]) refuse(`the scheme app needs the privilege ${privilege}`);
    if (scheme?.privileges?.bypassCSP) refuse('the scheme app must not get around the policy for content');
    this.isRegistered = true;
  };

  readonly handle = (scheme: string, handler: Handler): void => {
    if (!this.isRegistered || scheme !== 'app' || this.handler) this.surroundings.refuse(`no place for a handler of ${scheme}`);
    this.handler = handler;
  };

  async start(): Promise<void> {
    await this.surroundings.devtools.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  }

  /** The main process itself loads this address next. */
  expectPage(frame: string, url: string): void {
    this.expected.set(frame, url);
  }

  /** Asks, before the page of a frame goes elsewhere by itself, whether that is prevented. */
  guard(frame: string, isPrevented: (url: string) => boolean): void {
    this.guards.set(frame, isPrevented);
  }

  private async answer(paused: Paused): Promise<void> {
    const { requestId, request } = paused;
    const { devtools, tell } = this.surroundings;
    try {
      // Chromium asks for it; Electron's windows show none.
      if (new URL(request.url).pathname === '/favicon.ico') {
        await devtools.send('Fetch.fulfillRequest', { requestId, responseCode: 204 });
        return;
      }
      if (!isOfApp(request.url) || this.isPrevented(paused)) {
        await devtools.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
        return;
      }
      const response = await this.respond(paused);
      const headers = [...response.headers].map(([name, value]) => ({ name, value }));
      const body = Buffer.from(await response.arrayBuffer()).toString('base64');
      await devtools.send('Fetch.fulfillRequest', { requestId, responseCode: response.status, responseHeaders: headers, body });
    } catch (error) {
      // A page that has gone meanwhile takes no answer.
      if (!String(error).includes('Invalid InterceptionId')) tell({ type: 'fault', message: `${request.url}: ${String(error)}` });
    }
  }

  private isPrevented({ frameId, resourceType, request }: Paused): boolean {
    const guard = this.guards.get(frameId);
    if (resourceType !== 'Document' || !guard) return false;
    const isOwn = this.expected.get(frameId) === request.url;
    this.expected.delete(frameId);
    return !isOwn && guard(request.url);
  }

  private async respond({ request, resourceType }: Paused): Promise<Response> {
    if (!this.handler) return this.surroundings.refuse('a page is loaded before its scheme is handled');
    const { method, headers } = request;
    const response = await this.handler(new Request(fromBrowser(request.url), { method, headers }));
    const { page } = this.surroundings.setup;
    return resourceType === 'Document' && page !== null ? new Response(readFileSync(page), response) : response;
  }
}
