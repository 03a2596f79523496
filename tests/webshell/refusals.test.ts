import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RawAnswer, type RawRequest, rawRequest } from './raw-request.ts';
import { startTestServer, type TestServer } from './test-server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

describe('what the server refuses', () => {
  it.each(['evil.example', 'localhost', '127.0.0.1', '127.0.0.1:1', '[::1]'])('a host called “%s”', async (host) => {
    expect((await ask({ headers: { host } })).status).toBe(421);
  });

  it.each(['https://evil.example', 'null', 'http://127.0.0.1:1', 'http://localhost'])('a page of %s', async (origin) => {
    expect((await ask({ headers: { origin } })).status).toBe(403);
    expect((await call({ headers: { origin } })).status).toBe(403);
  });

  it.each(['cross-site', 'same-site', 'anything'])('a request that the browser calls %s', async (site) => {
    expect((await ask({ headers: { 'sec-fetch-site': site } })).status).toBe(403);
  });

  it('a call that no page made', async () => {
    expect((await call({ headers: { 'sec-fetch-site': 'none' } })).status).toBe(403);
  });

  it.each(['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain', 'application/jsonp', ''])(
    'a call with the content type “%s”',
    async (type) => {
      expect((await call({ headers: { 'content-type': type } })).status).toBe(415);
    },
  );

  it.each(['nothing', '', '__proto__', 'constructor', 'toString', 'start/', 'start/x'])('the method “%s”', async (name) => {
    expect((await call({ path: `/call/${name}` })).status).toBe(404);
  });

  it.each(['GET', 'PUT', 'DELETE', 'OPTIONS', 'HEAD'])('a call by %s', async (method) => {
    expect((await call({ method })).status).toBe(405);
  });

  it.each(['POST', 'PUT', 'OPTIONS'])('a page by %s', async (method) => {
    expect((await ask({ method })).status).toBe(405);
  });

  it.each(['/', '/shell-client.js', '/cover/1', '/events'])('%s without a cookie', async (path) => {
    expect((await ask({ path, headers: { cookie: '' } })).status).toBe(401);
  });

  it('a call without a cookie, or with a made-up one', async () => {
    expect((await call({ headers: { cookie: '' } })).status).toBe(401);
    expect((await call({ headers: { cookie: `diem-tin-${server.port}=abc` } })).status).toBe(401);
    expect((await call({ headers: { cookie: server.cookie.replace(/=.*/, '=') } })).status).toBe(401);
    expect((await call({ headers: { cookie: server.cookie.replace('diem-tin-', 'x') } })).status).toBe(401);
  });

  it.each([
    '/../package.json',
    '/fonts/../../package.json',
    '/fonts/..%2f..%2fpackage.json',
    '/fonts/%2e%2e/package.json',
    '/fonts/%252e%252e/package.json',
    '/fonts/..\\package.json',
    '/fonts/%5c..%5cpackage.json',
    '/fonts/a%00.ttf',
    '//evil.example/',
    '/fonts//etc/passwd',
    '/%',
    '/.',
    'http://evil.example/',
    `/${'a'.repeat(9000)}`,
  ])('the address %s', async (path) => {
    expect((await ask({ path })).status).toBe(400);
  });

  it('a body that says it is too large, before it comes', async () => {
    const { status } = await call({ headers: { 'content-length': String(33 * 1024 * 1024) } });
    expect(status).toBe(413);
  });

  it('a body that turns out too large', async () => {
    const body = new Uint8Array(33 * 1024 * 1024);
    const headers = { 'transfer-encoding': 'chunked' };
    const outcome = await call({ body, headers }).then(
      ({ status }) => status,
      // The connection may end while the rest is still being sent.
      () => 413,
    );
    expect(outcome).toBe(413);
  });

  it.each(['', '{', 'null}', '{"$bytes":[0,1]}'])('the body “%s”', async (body) => {
    expect((await call({ body })).status).toBe(400);
  });

  it('an address where nothing is', async () => {
    expect((await ask({ path: '/nothing' })).status).toBe(404);
  });

  it('a token that was used, was never given, or is empty', async () => {
    const { pathname, search } = new URL(server.newStartAddress());
    const path = `${pathname}${search}`;
    expect((await ask({ path, headers: { cookie: '' } })).status).toBe(303);
    const again = await ask({ path, headers: { cookie: '' } });
    expect(again.status).toBe(403);
    expect(again.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(again.body).toContain('chỉ dùng được một lần');
    expect(again.headers['set-cookie']).toBeUndefined();
    expect((await ask({ path: '/?start=abc' })).status).toBe(403);
    expect((await ask({ path: '/?start=' })).status).toBe(403);
  });

  it('tells in Vietnamese, and never what it was asked', async () => {
    const { body } = await ask({ path: '/%3Cscript%3Ealert(1)%3C/script%3E' });
    expect(body).toContain('Không có gì ở địa chỉ này.');
    expect(body).not.toContain('alert');
  });
});

function ask(given: Partial<RawRequest>): Promise<RawAnswer> {
  const { headers, ...rest } = given;
  return rawRequest({ port: server.port, ...rest, headers: { cookie: server.cookie, ...headers } });
}

function call(given: Partial<RawRequest>): Promise<RawAnswer> {
  const { headers, ...rest } = given;
  const { method = 'POST' } = given;
  // Node sends a body by any verb, but says its length only where one is usual.
  const body = method === 'POST' ? { body: '{}' } : {};
  return ask({ method, path: '/call/start', ...body, ...rest, headers: { 'content-type': 'application/json', ...headers } });
}
