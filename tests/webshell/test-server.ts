import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Patience } from '../../webshell/presence.ts';
import type { ServedDesktop } from '../../webshell/served-desktop.ts';
import { startServer, type WebshellServer } from '../../webshell/server.ts';
import { rawRequest } from './raw-request.ts';

export interface TestServer extends WebshellServer {
  /** Of a window that came with a token. */
  readonly cookie: string;
  readonly faults: unknown[];
  readonly isGone: () => boolean;
}

/** What another start of the program shows. */
export const testKey = 'abc';

const page = '<!doctype html><html lang="vi"><head><title>Điểm Tin</title></head><body></body></html>';

export const startTestServer = async (
  desktop: Partial<ServedDesktop> = {},
  patience: Patience = { away: 200, first: null },
): Promise<TestServer> => {
  const clientFile = join(await mkdtemp(join(tmpdir(), 'diem-tin-test-')), 'client.js');
  await writeFile(clientFile, 'window.diemTin = {};');
  const faults: unknown[] = [];
  let isGone = false;
  const server = await startServer({
    desktop: {
      call: async (name, input) => ({ ok: true, answer: { name, input } }),
      resource: async (address) =>
        address === '/'
          ? { status: 200, type: 'text/html; charset=utf-8', body: page, immutable: false }
          : address === '/cover/1'
            ? { status: 200, type: 'image/jpeg', body: new Uint8Array([1, 2, 3]), immutable: true }
            : { status: 404, type: 'text/plain', body: '', immutable: false },
      giveUpChoices: () => {},
      ...desktop,
    },
    clientFile,
    patience,
    key: testKey,
    onGone: () => {
      isGone = true;
    },
    onFault: (error) => faults.push(error),
  });
  return { ...server, cookie: await newCookie(server), faults, isGone: () => isGone };
};

/** The `Cookie` line of a window that opens a start address. */
export const newCookie = async (server: WebshellServer): Promise<string> => {
  const { pathname, search } = new URL(server.newStartAddress());
  const { headers } = await rawRequest({ port: server.port, path: `${pathname}${search}` });
  return String(headers['set-cookie']).split(';')[0] ?? '';
};
