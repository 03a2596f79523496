import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import type { RefusalReason } from './refusal.ts';
import type { Address } from './security.ts';
import type { ServedDesktop, ServedResource } from './served-desktop.ts';

const clientAddress = '/shell-client.js';

/** Serves the window's page and all that it shows; the page gets the script that puts `window.diemTin` in place before its own. */
export const servePage = async (
  desktop: ServedDesktop,
  clientFile: string,
  { path, pathAndQuery }: Address,
  response: ServerResponse,
): Promise<RefusalReason | null> => {
  if (path === clientAddress) {
    send(response, { status: 200, type: 'text/javascript; charset=utf-8', body: await readFile(clientFile), immutable: false });
    return null;
  }
  if (path === '/favicon.ico') {
    // Browsers ask for one by themselves; the page names its own, if any.
    response.writeHead(204).end();
    return null;
  }
  const resource = await desktop.resource(pathAndQuery);
  if (resource.status === 404) return 'notFound';
  send(response, isHtml(resource) ? withClient(resource) : resource);
  return null;
};

function send(response: ServerResponse, { status, type, body, immutable }: ServedResource): void {
  if (immutable) response.setHeader('Cache-Control', 'private, max-age=31536000, immutable');
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) });
  response.end(body);
}

function isHtml({ type }: ServedResource): boolean {
  return type.startsWith('text/html');
}

/** Module scripts wait for the page to be read; a plain script in the head runs before them. */
function withClient(resource: ServedResource): ServedResource {
  const html = typeof resource.body === 'string' ? resource.body : Buffer.from(resource.body).toString('utf8');
  return { ...resource, body: html.replace(/<head[^>]*>/i, (head) => `${head}<script src="${clientAddress}"></script>`) };
}
