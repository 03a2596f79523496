import { type Connection, connectDesktop } from '../../webshell/client/connect-desktop.ts';
import type { WebshellServer } from '../../webshell/server.ts';
import { type EventReader, readEvents } from './event-reader.ts';
import { newCookie } from './test-server.ts';

export interface ConnectedClient extends Connection {
  /** The page has left: another window works on. */
  readonly hasLeft: () => boolean;
  readonly disconnect: () => void;
}

/** The window's own client over real HTTP, as it runs in the page, without a page. */
export const connectClient = async (server: WebshellServer): Promise<ConnectedClient> => {
  const cookie = await newCookie(server);
  let reader: EventReader | null = null;
  let hasLeft = false;
  const connection = await new Promise<Connection>((resolve, reject) => {
    const connected = connectDesktop({
      post: async (path, { type, body }) => {
        const headers = { Cookie: cookie, 'Content-Type': type };
        const response = await fetch(`http://127.0.0.1:${server.port}${path}`, { method: 'POST', headers, body });
        return {
          status: response.status,
          type: response.headers.get('Content-Type') ?? '',
          body: new Uint8Array(await response.arrayBuffer()),
        };
      },
      listen: (onData, onTakenOver) => {
        readEvents(server.port, cookie, onData, () => {
          reader?.close();
          onTakenOver();
        }).then((opened) => {
          reader = opened;
          resolve(connected);
        }, reject);
      },
      leave: () => {
        hasLeft = true;
      },
    });
  });
  return { ...connection, hasLeft: () => hasLeft, disconnect: () => reader?.close() };
};
