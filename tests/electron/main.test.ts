import { readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { callChannel } from '../../electron/contract/channels.ts';
import type { DesktopApi } from '../../electron/contract/desktop-api.ts';
import { methodNames } from '../../electron/contract/method-names.ts';
import { issueFileIn } from '../../electron/main/issue-file-argument.ts';
import { loadMain, type StandIn } from './stand-in.ts';

/** The built main process, unmodified, with a stand-in for Electron: what a real window does with it is not covered here. */
const page = { senderFrame: { parent: null, url: 'app://diem-tin/' } };
const call = (event: unknown, name: string, input: unknown) =>
  standIn.calls.get(callChannel)?.(event, name, input) as Promise<unknown>;

let userFolder = '';
let standIn: StandIn;
const window = () => {
  const [first] = standIn.windows;
  if (!first) throw new Error('no window');
  return first;
};

beforeAll(async () => {
  const root = await mkdtemp(join(tmpdir(), 'diem-tin-main-'));
  userFolder = join(root, 'user');
  standIn = loadMain(userFolder, join(root, 'documents'));
  await vi.waitFor(() => expect(standIn.windows.length).toBe(1));
});

describe('main process', () => {
  it('opens one window on its own page, isolated and sandboxed', () => {
    expect(standIn.schemes).toMatchObject([{ scheme: 'app', privileges: { standard: true, secure: true } }]);
    expect(window().loaded).toEqual(['app://diem-tin/']);
    expect(window().options).toMatchObject({
      minWidth: 960,
      minHeight: 600,
      show: false,
      webPreferences: { contextIsolation: true, sandbox: true, nodeIntegration: false, webSecurity: true, webviewTag: false },
    });
  });

  it('serves the page with its policy, and nothing of another host', async () => {
    const serve = (url: string) => standIn.protocols.get('app')?.({ url, method: 'GET' }) as Promise<Response>;
    const answer = await serve('app://diem-tin/');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Security-Policy')).toContain("default-src 'self'");
    expect(await answer.text()).toContain('<div id="root">');
    const font = await serve('app://diem-tin/fonts/BeVietnamPro-Bold.ttf');
    expect(font.headers.get('Content-Type')).toBe('font/ttf');
    for (const url of ['app://elsewhere/', 'app://diem-tin/fonts/..%2f..%2fpackage.json'])
      expect((await serve(url)).status).toBe(404);
  });

  it('answers its page alone, known methods alone, checked input alone', async () => {
    expect(await call(page, 'start', {})).toMatchObject({ shell: 'electron', isFirst: true });
    await expect(call({ senderFrame: { parent: null, url: 'https://example.vn/' } }, 'start', {})).rejects.toThrow('elsewhere');
    await expect(call({ senderFrame: { parent: {}, url: 'app://diem-tin/' } }, 'start', {})).rejects.toThrow('elsewhere');
    await expect(call({ senderFrame: { parent: null, url: 'app://diem-tin.evil/' } }, 'start', {})).rejects.toThrow('elsewhere');
    await expect(call({ senderFrame: null }, 'start', {})).rejects.toThrow('elsewhere');
    await expect(call(page, 'constructor', {})).rejects.toThrow('no such method');
    await expect(call(page, 'openLink', { url: 5 })).rejects.toThrow();
  });

  it('never leaves its page, opens no window, grants no permission', () => {
    let isPrevented = false;
    window().webContents.emit('will-navigate', { url: 'https://example.vn/', preventDefault: () => (isPrevented = true) });
    expect(isPrevented).toBe(true);
    expect(window().openHandler?.({ url: 'https://example.vn/' })).toEqual({ action: 'deny' });
    expect(standIn.permissions.map((ask) => ask(null, 'media'))).toEqual([false, false]);
  });

  it('opens the file of a second start', () => {
    standIn.app.emit('second-instance', {}, ['diem-tin', '--flag', 'số 24.diemtin'], '/home/an');
    expect(window().sent).toContainEqual({ type: 'open-file', file: '/home/an/số 24.diemtin' });
  });

  it('names commands in its menu, in Vietnamese', () => {
    expect(JSON.stringify(standIn.menus)).toContain('Số tiếp theo');
  });

  it('asks the page to save before the window closes, and remembers its place', async () => {
    await call(page, 'setUnsaved', { unsaved: true });
    window().close();
    expect(window().isClosed).toBe(false);
    expect(window().sent).toContainEqual({ type: 'closing' });
    await call(page, 'readyToClose', {});
    expect(window().isClosed).toBe(true);
    expect(JSON.parse(readFileSync(join(userFolder, 'window.json'), 'utf8'))).toMatchObject({ width: 1300, height: 800 });
  });
});

describe('preload', () => {
  it('gives the page one function a method and the events, and brings no validators with it', () => {
    const source = readFileSync(join('build', 'electron', 'preload.cjs'), 'utf8');
    expect(source.length).toBeLessThan(5000);
    const exposed: Record<string, unknown> = {};
    const invoked: unknown[] = [];
    const electron = {
      contextBridge: { exposeInMainWorld: (name: string, api: unknown) => Object.assign(exposed, { [name]: api }) },
      ipcRenderer: { invoke: (...given: unknown[]) => invoked.push(given), on: () => {}, removeListener: () => {} },
    };
    new Function('require', 'module', 'exports', source)(() => electron, { exports: {} }, {});
    const api = exposed.diemTin as DesktopApi;
    expect(Object.keys(api).sort()).toEqual([...methodNames, 'onEvent'].sort());
    void api.start({});
    expect(invoked).toEqual([[callChannel, 'start', {}]]);
  });
});

describe('issueFileIn', () => {
  it('finds the issue file among the arguments', () => {
    expect(issueFileIn(['app', '--x=y.diemtin', 'a.txt'], '/w')).toBeNull();
    expect(issueFileIn(['app', 'Số.DIEMTIN'], '/w')).toBe('/w/Số.DIEMTIN');
  });
});
