import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { readEvents } from './event-reader.ts';
import { rawRequest } from './raw-request.ts';
import { startTestServer, type TestServer, testKey } from './test-server.ts';

const started: TestServer[] = [];

afterEach(async () => {
  for (const server of started.splice(0)) await server.close();
});

describe('events and the life of the server', () => {
  it('sends events to the window that came last, and tells the one before to go', async () => {
    const server = await start();
    const first = await readEvents(server.port, server.cookie);
    const second = await readEvents(server.port, server.cookie);
    server.send({ type: 'menu', command: 'export' });
    await until(() => first.isTakenOver() && second.data.length === 1);
    expect(second.data).toEqual(['{"type":"menu","command":"export"}']);
    expect(first.data).toEqual([]);
    expect(second.isTakenOver()).toBe(false);
    first.close();
    second.close();
  });

  it('keeps events for a window that is just coming', async () => {
    const server = await start();
    server.send({ type: 'open-file', file: '/a\nb.diemtin' });
    const reader = await readEvents(server.port, server.cookie);
    await until(() => reader.data.length === 1);
    expect(JSON.parse(reader.data[0] ?? '')).toEqual({ type: 'open-file', file: '/a\nb.diemtin' });
    reader.close();
  });

  it('ends when its last window has been gone for a while', async () => {
    const server = await start();
    const first = await readEvents(server.port, server.cookie);
    const second = await readEvents(server.port, server.cookie);
    first.close();
    await sleep(400);
    expect(server.isGone()).toBe(false);
    second.close();
    await until(server.isGone);
  });

  it('goes on when a window only loads its page again', async () => {
    const server = await start();
    const before = await readEvents(server.port, server.cookie);
    before.close();
    await sleep(60);
    const after = await readEvents(server.port, server.cookie);
    await sleep(400);
    expect(server.isGone()).toBe(false);
    after.close();
    await until(server.isGone);
  });

  it('gives another start of the program a window of its own, with the file that it brings', async () => {
    const server = await start();
    const first = await readEvents(server.port, server.cookie);
    const ask = (authorization: string, method = 'POST') => {
      const headers = { authorization, 'content-type': 'application/json' };
      const body = method === 'POST' ? { body: '{"file":"/a.diemtin"}' } : {};
      return rawRequest({ port: server.port, method, path: '/another-start', headers, ...body });
    };
    expect((await ask('Bearer x')).status).toBe(401);
    expect((await ask(`Bearer ${testKey}`, 'GET')).status).toBe(405);
    const answer = await ask(`Bearer ${testKey}`);
    expect(JSON.parse(answer.body).address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?start=[\w-]{43}$/);
    const second = await readEvents(server.port, server.cookie);
    await until(() => second.data.length === 1);
    expect(first.data).toEqual([]);
    expect(JSON.parse(second.data[0] ?? '')).toEqual({ type: 'open-file', file: '/a.diemtin' });
    first.close();
    second.close();
  });

  it('waits for a window that never comes only as long as it should', async () => {
    const server = await startTestServer({}, { away: 200, first: 100 });
    started.push(server);
    await until(server.isGone);
  });

  it('finishes what it was asked for before it ends', async () => {
    const done: string[] = [];
    const server = await start({
      call: async (name: string) => {
        await sleep(700);
        done.push(name);
        return { ok: true, answer: null };
      },
    });
    const window = await readEvents(server.port, server.cookie);
    const headers = { cookie: server.cookie, 'content-type': 'application/json' };
    const saving = rawRequest({ port: server.port, method: 'POST', path: '/call/saveIssue', headers, body: '{}' });
    await sleep(50);
    window.close();
    await sleep(350);
    expect(server.isGone()).toBe(false);
    await until(server.isGone);
    expect(done).toEqual(['saveIssue']);
    expect((await saving).status).toBe(200);
  });
});

async function start(desktop = {}): Promise<TestServer> {
  const server = await startTestServer(desktop);
  started.push(server);
  return server;
}

/** Waits for something to come true, 5 s at most. */
async function until(isTrue: () => boolean): Promise<void> {
  const end = Date.now() + 5000;
  while (!isTrue()) {
    if (Date.now() > end) throw new Error('it did not come true');
    await sleep(10);
  }
}
