import type { IncomingMessage, ServerResponse } from 'node:http';
import { contentPolicy } from '../services/desktop/content-policy.ts';
import type { RefusalReason } from './refusal.ts';

/** Every answer carries these. */
const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentPolicy,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'Cache-Control': 'no-store',
};

export const setSecurityHeaders = (response: ServerResponse): void => {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
};

/**
 * Refuses what did not come from a page of this server, `host` being its `127.0.0.1:port`: another host name (DNS rebinding), another page's
 * request, a page embedded elsewhere. A cookie alone proves nothing, since cookies are shared by all ports of this computer.
 */
export const foreignness = ({ headers, method }: IncomingMessage, host: string): RefusalReason | null => {
  if (headers.host !== host) return 'foreignHost';
  if (headers.origin !== undefined && headers.origin !== `http://${host}`) return 'foreignOrigin';
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && (site !== 'none' || method === 'POST')) return 'foreignOrigin';
  return null;
};

export interface Address {
  /** Decoded, beginning with a slash, without any step upwards. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly pathAndQuery: string;
}

/** Reads a request's target; null = not one of this server's, or one that tries to climb out of its folder. */
export const readAddress = (target: string): Address | null => {
  if (!target.startsWith('/') || target.startsWith('//') || target.length > 8192) return null;
  const end = target.indexOf('?');
  const path = decoded(end < 0 ? target : target.slice(0, end));
  // A per cent sign that survives decoding was encoded twice: nothing here is called so.
  if (path === null || /[\\%\p{Cc}]|\/\/|(?:^|\/)\.\.?(?:\/|$)/u.test(path)) return null;
  return { path, query: new URLSearchParams(end < 0 ? '' : target.slice(end + 1)), pathAndQuery: target };
};

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
