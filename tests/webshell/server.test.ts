import { afterEach, describe, expect, it } from 'vitest';
import { rawRequest } from './raw-request.ts';
import { startTestServer, type TestServer } from './test-server.ts';

const started: TestServer[] = [];

afterEach(async () => {
  for (const server of started.splice(0)) await server.close();
});

describe('the server of the web shell', () => {
  it('exchanges a token for a cookie that no script and no other site gets', async () => {
    const server = await start();
    const { pathname, search } = new URL(server.newStartAddress());
    const answer = await rawRequest({ port: server.port, path: `${pathname}${search}` });
    expect(answer.status).toBe(303);
    expect(answer.headers.location).toBe('/');
    expect(String(answer.headers['set-cookie'])).toMatch(
      new RegExp(`^diem-tin-${server.port}=[\\w-]{43}; Path=/; HttpOnly; SameSite=Strict$`),
    );
  });

  it('puts the script of the client into the head of the page, before all others', async () => {
    const server = await start();
    const answer = await get(server, '/');
    expect(answer.status).toBe(200);
    expect(answer.body).toContain('<head><script src="/shell-client.js"></script><title>');
    expect((await get(server, '/shell-client.js')).body).toBe('window.diemTin = {};');
  });

  it('gives every answer, refused ones too, the headers that keep others out', async () => {
    const server = await start();
    for (const path of ['/', '/nothing', '/cover/1']) {
      const { headers } = await get(server, path);
      expect(headers['content-security-policy']).toContain("script-src 'self';");
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['cross-origin-opener-policy']).toBe('same-origin');
      expect(headers['cross-origin-resource-policy']).toBe('same-origin');
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  it('calls with what stands in the body', async () => {
    const server = await start();
    const answer = await post(server, '/call/openIssue', '{"file":null}');
    expect(JSON.parse(answer.body)).toEqual({ answer: { name: 'openIssue', input: { file: null } } });
  });

  it('tells of input that a method does not take, and of faults', async () => {
    const server = await start({
      call: async (name: string) => {
        if (name === 'start') throw new Error('a secret');
        return { ok: false, reason: 'input' };
      },
    });
    expect((await post(server, '/call/openIssue', '{}')).status).toBe(400);
    const fault = await post(server, '/call/start', '{}');
    expect(fault.status).toBe(500);
    expect(fault.body).not.toContain('secret');
    expect(server.faults).toHaveLength(1);
  });

  it('serves to this computer alone', async () => {
    const server = await start();
    expect(server.newStartAddress()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?start=[\w-]{43}$/);
  });
});

async function start(desktop = {}): Promise<TestServer> {
  const server = await startTestServer(desktop);
  started.push(server);
  return server;
}

function get({ port, cookie }: TestServer, path: string) {
  return rawRequest({ port, path, headers: { cookie } });
}

function post({ port, cookie }: TestServer, path: string, body: string) {
  return rawRequest({ port, path, method: 'POST', headers: { cookie, 'content-type': 'application/json' }, body });
}
