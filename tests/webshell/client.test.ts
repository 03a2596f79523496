import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { DesktopEvent } from '../../electron/contract/events.ts';
import { connectDesktop } from '../../webshell/client/connect-desktop.ts';
import { type ConnectedClient, connectClient } from './connected-client.ts';
import { startTestServer, type TestServer } from './test-server.ts';

const started: { readonly close: () => unknown }[] = [];

afterEach(async () => {
  for (const { close } of started.splice(0)) await close();
});

describe('the client of the window', () => {
  it('calls with bytes, and has the answer of the same kind', async () => {
    const { client } = await connect({ call: async (_name: string, input: unknown) => ({ ok: true, answer: input }) });
    const input = { document: 'd', fileName: 'cầu.jpg', bytes: new Uint8Array(3_000_000).fill(7) };
    const { bytes, ...rest } = (await client.api.addPicture(input)) as unknown as typeof input;
    expect(rest).toEqual({ document: 'd', fileName: 'cầu.jpg' });
    // toEqual takes seconds for so many bytes.
    expect(Buffer.compare(bytes, input.bytes)).toBe(0);
  });

  it('answers nothing with nothing', async () => {
    const { client } = await connect({ call: async () => ({ ok: true, answer: undefined }) });
    expect(await client.api.closeIssue({ document: 'd' })).toBeUndefined();
  });

  it('rejects with a sentence when a call is refused, fails, or has no server', async () => {
    const { client, server } = await connect({
      call: async (name: string) => ({ ok: false, reason: name === 'start' ? 'fault' : 'input' }),
    });
    await expect(client.api.start({})).rejects.toThrow('Điểm Tin gặp lỗi ngoài dự kiến.');
    await expect(client.api.closeIssue({ document: '?' })).rejects.toThrow('không đúng dạng');
    client.disconnect();
    await server.close();
    await expect(client.api.start({})).rejects.toThrow('Mất liên lạc');
  });

  it('hears events, early ones too, until it stops listening', async () => {
    const { client, server } = await connect();
    server.send({ type: 'menu', command: 'early' });
    await sleep(50);
    const heard: DesktopEvent[] = [];
    const others: DesktopEvent[] = [];
    const stop = client.api.onEvent((event) => heard.push(event));
    client.api.onEvent((event) => others.push(event));
    await expect.poll(() => heard).toEqual([{ type: 'menu', command: 'early' }]);
    stop();
    server.send({ type: 'menu', command: 'late' });
    await expect.poll(() => others.length).toBe(2);
    expect(heard).toHaveLength(1);
  });

  it('saves and leaves when another window works on', async () => {
    const calls: string[] = [];
    const { client, server } = await connect({
      call: async (name: string) => {
        calls.push(name);
        return { ok: true, answer: undefined };
      },
    });
    client.api.onEvent(({ type }) => {
      if (type === 'closing') void client.api.setUnsaved({ unsaved: false }).then(() => client.api.readyToClose({}));
    });
    await sleep(20);
    const second = await connectClient(server);
    started.unshift({ close: second.disconnect });
    await expect.poll(client.hasLeft).toBe(true);
    expect(calls).toEqual(['setUnsaved', 'readyToClose']);
    expect(second.hasLeft()).toBe(false);
  });

  it('lets what a closing page sends outlive it, where browsers allow it', async () => {
    const sent: [string, boolean][] = [];
    const { api, announceClosing } = connectDesktop({
      post: async (path, _packed, outlivesPage) => {
        sent.push([path, outlivesPage]);
        return { status: 200, type: 'application/json', body: new TextEncoder().encode('{}') };
      },
      listen: () => {},
      leave: () => {},
    });
    api.onEvent(() => {
      void api.addPicture({ document: 'd', fileName: 'a', bytes: new Uint8Array(100_000) });
      void api.closeIssue({ document: 'd' });
    });
    await sleep(20);
    expect(announceClosing()).toBe(2);
    expect(sent).toEqual([
      ['/call/addPicture', false],
      ['/call/closeIssue', true],
    ]);
    await sleep(20);
    void api.closeIssue({ document: 'd' });
    expect(sent.at(-1)).toEqual(['/call/closeIssue', false]);
  });
});

async function connect(desktop = {}): Promise<{ readonly client: ConnectedClient; readonly server: TestServer }> {
  const server = await startTestServer(desktop);
  const client = await connectClient(server);
  started.push({ close: client.disconnect }, server);
  return { client, server };
}
