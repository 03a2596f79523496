import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { DesktopEvent } from '../electron/contract/events.ts';
import { serveCall } from './calls.ts';
import { EventStreams } from './events.ts';
import { servePage } from './pages.ts';
import { type Patience, Presence } from './presence.ts';
import { readBody } from './read-body.ts';
import { type RefusalReason, refuse } from './refusal.ts';
import { sameText } from './same-text.ts';
import { foreignness, readAddress, setSecurityHeaders } from './security.ts';
import type { ServedDesktop } from './served-desktop.ts';
import { Session } from './session.ts';

export interface WebshellOptions {
  readonly desktop: ServedDesktop;
  /** The bundled script of webshell/client. */
  readonly clientFile: string;
  readonly patience: Patience;
  /** Proves that a request for another window comes from a start of the same user's program. */
  readonly key: string;
  /** The last window is gone, and everything it asked for is done. */
  readonly onGone: () => void;
  readonly onFault: (error: unknown) => void;
}

export interface WebshellServer {
  readonly port: number;
  /** An address that opens one window, once. */
  readonly newStartAddress: () => string;
  readonly send: (event: DesktopEvent) => void;
  readonly close: () => Promise<void>;
}

/** ms that work under way may take after the last window is gone. */
const longestFinish = 60_000;

/** Serves a desktop to windows on this computer alone: 127.0.0.1, a port of the system's choice, nothing without a one-time token. */
export const startServer = async (options: WebshellOptions): Promise<WebshellServer> => {
  const server = createServer();
  const port = await listen(server);
  const parts: Parts = {
    ...options,
    host: `127.0.0.1:${port}`,
    session: new Session(port),
    streams: new EventStreams(),
    presence: new Presence(options.patience, () => {
      options.desktop.giveUpChoices();
      void parts.presence.quiet(longestFinish).then(options.onGone);
    }),
  };
  server.on('request', (request, response) => void answer(parts, request, response));
  return {
    port,
    newStartAddress: () => startAddress(parts),
    send: (event) => parts.streams.send(event),
    close: () => closeAll(server, parts),
  };
};

interface Parts extends WebshellOptions {
  readonly host: string;
  readonly session: Session;
  readonly streams: EventStreams;
  readonly presence: Presence;
}

async function answer(parts: Parts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  setSecurityHeaders(response);
  try {
    const reason = await route(parts, request, response);
    if (reason !== null) refuse(request, response, reason);
  } catch (error) {
    parts.onFault(error);
    refuse(request, response, 'fault');
  }
}

async function route(parts: Parts, request: IncomingMessage, response: ServerResponse): Promise<RefusalReason | null> {
  const foreign = foreignness(request, parts.host);
  if (foreign !== null) return foreign;
  const address = readAddress(request.url ?? '');
  if (address === null) return 'wrongAddress';
  const isGet = request.method === 'GET';
  const token = address.query.get('start');
  if (isGet && address.path === '/' && token !== null) return enter(parts, token, response);
  if (address.path === '/another-start') return serveAnotherStart(parts, request, response);
  if (!parts.session.isHeldBy(request.headers.cookie)) return 'noSession';
  if (address.path.startsWith('/call/')) {
    if (request.method !== 'POST') return 'wrongVerb';
    const end = parts.presence.begin();
    return serveCall(parts.desktop, address.path.slice('/call/'.length), request, response).finally(end);
  }
  if (!isGet) return 'wrongVerb';
  if (address.path === '/events') {
    parts.streams.open(response, parts.presence.enter());
    return null;
  }
  return servePage(parts.desktop, parts.clientFile, address, response);
}

function enter({ session }: Parts, token: string, response: ServerResponse): RefusalReason | null {
  const cookie = session.exchange(token);
  if (cookie === null) return 'tokenUsed';
  response.writeHead(303, { 'Set-Cookie': cookie, Location: '/' });
  response.end();
  return null;
}

async function serveAnotherStart(
  parts: Parts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<RefusalReason | null> {
  if (request.method !== 'POST') return 'wrongVerb';
  if (!sameText(request.headers.authorization ?? '', `Bearer ${parts.key}`)) return 'noSession';
  const body = await readBody(request);
  if (!body.ok) return body.reason;
  const { file } = Object(body.value) as { readonly file?: unknown };
  if (typeof file === 'string') parts.streams.sendToNext({ type: 'open-file', file });
  response.writeHead(200, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify({ address: startAddress(parts) }));
  return null;
}

function startAddress({ host, session }: Parts): string {
  return `http://${host}/?start=${session.newToken()}`;
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

async function closeAll(server: Server, { desktop, presence, streams }: Parts): Promise<void> {
  presence.stop();
  streams.close();
  desktop.giveUpChoices();
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  await presence.quiet(longestFinish);
  server.closeAllConnections();
  await closed;
}
