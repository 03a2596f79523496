import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../webshell/find-browser.ts';
import { folderOpenerFor, openerFor } from '../../webshell/open-outside.ts';
import { windowArguments } from '../../webshell/open-window.ts';

describe('finding a browser', () => {
  it('takes Edge first on Windows, wherever it is', () => {
    const env = { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' };
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const chrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    const has = (...files: string[]) => findBrowser({ platform: 'win32', env, isThere: (file) => files.includes(file) });
    expect(has(chrome, edge)).toEqual({ name: 'Edge', program: edge });
    expect(has(chrome)).toEqual({ name: 'Chrome', program: chrome });
    expect(has()).toBeNull();
  });

  it('finds what a user installed for himself', () => {
    const program = 'C:\\Users\\lan\\AppData\\Local\\CocCoc\\Browser\\Application\\browser.exe';
    const env = { LOCALAPPDATA: 'C:\\Users\\lan\\AppData\\Local' };
    expect(findBrowser({ platform: 'win32', env, isThere: (file) => file === program })?.name).toBe('Cốc Cốc');
    const app = '/Users/lan/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser({ platform: 'darwin', env: { HOME: '/Users/lan' }, isThere: (file) => file === app })?.program).toBe(app);
  });

  it('looks only into full paths of PATH on Linux', () => {
    const asked: string[] = [];
    const isThere = (file: string): boolean => {
      asked.push(file);
      return file === '/usr/bin/google-chrome';
    };
    expect(findBrowser({ platform: 'linux', env: { PATH: '.::bin:/usr/bin' }, isThere })?.name).toBe('Chrome');
    expect(asked.every((file) => file.startsWith('/usr/bin/'))).toBe(true);
  });
});

describe('starting programs', () => {
  it('opens the window with a profile of its own, without the sandbox only as root', () => {
    const given = windowArguments('http://127.0.0.1:5/?start=a', '/home/lan/.config/diem-tin', false);
    expect(given).toContain('--app=http://127.0.0.1:5/?start=a');
    expect(given).toContain('--user-data-dir=/home/lan/.config/diem-tin/browser');
    expect(given).not.toContain('--no-sandbox');
    expect(windowArguments('http://x', '/u', true)).toContain('--no-sandbox');
  });

  it.each(['win32', 'darwin', 'linux'] as const)('hands a name over as one argument on %s', (platform) => {
    const name = '/tmp/số 1 & "2"; rm -rf $HOME.pdf';
    expect(openerFor(name, platform).arguments).toContain(name);
    expect(folderOpenerFor(name, platform).arguments.at(-1)).toBe(platform === 'linux' ? '/tmp' : name);
  });
});
