import { protocol } from 'electron';
import { contentPolicy } from '../../services/desktop/content-policy.ts';
import type { Desktop } from '../../services/desktop/create-desktop.ts';

const scheme = 'app';

/** Where the window's page stands. */
export const pageOrigin = `${scheme}://diem-tin`;

/** Makes `app://` a scheme like https: with an origin, workers and fetch. Must run before Electron is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
  ]);
}

/** Answers for the page's addresses from the desktop's resources; there is no other host. */
export function serveApp(desktop: Desktop): void {
  protocol.handle(scheme, async ({ url, method }) => {
    const { host, pathname, search } = new URL(url);
    if (host !== 'diem-tin' || method !== 'GET') return new Response('', { status: 404 });
    const { status, type, body, immutable } = await desktop.resource(`${pathname}${search}`);
    return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
      status,
      headers: {
        'Content-Type': type,
        'Content-Security-Policy': contentPolicy,
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': immutable ? 'private, max-age=31536000, immutable' : 'no-cache',
      },
    });
  });
}
