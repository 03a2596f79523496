import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';

export interface Browser {
  /** As people call it. */
  readonly name: string;
  readonly program: string;
}

/** The computer, as far as a search for programs asks. */
export interface Computer {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isThere: (file: string) => boolean;
}

const thisComputer: Computer = { platform: process.platform, env: process.env, isThere: existsSync };

/** The first installed browser of the Chromium family; null = none. Others have no window without tabs and address bar. */
export const findBrowser = (computer: Computer = thisComputer): Browser | null =>
  candidates(computer).find(({ program }) => computer.isThere(program)) ?? null;

function candidates(computer: Computer): readonly Browser[] {
  switch (computer.platform) {
    case 'win32':
      return onWindows(computer);
    case 'darwin':
      return onMac(computer);
    default:
      return onPath(computer);
  }
}

/** Edge first: every Windows has it. */
function onWindows({ env }: Computer): readonly Browser[] {
  const programs = [
    ['Edge', 'Microsoft\\Edge\\Application\\msedge.exe'],
    ['Chrome', 'Google\\Chrome\\Application\\chrome.exe'],
    ['Cốc Cốc', 'CocCoc\\Browser\\Application\\browser.exe'],
    ['Chromium', 'Chromium\\Application\\chrome.exe'],
    ['Brave', 'BraveSoftware\\Brave-Browser\\Application\\brave.exe'],
  ] as const;
  const roots = [env['ProgramFiles(x86)'], env.ProgramFiles, env.ProgramW6432, env.LOCALAPPDATA];
  return programs.flatMap(([name, path]) =>
    roots.flatMap((root) => (root === undefined ? [] : [{ name, program: win32.join(root, path) }])),
  );
}

function onMac({ env }: Computer): readonly Browser[] {
  const programs = [
    ['Chrome', 'Google Chrome'],
    ['Edge', 'Microsoft Edge'],
    ['Cốc Cốc', 'CocCoc'],
    ['Chromium', 'Chromium'],
    ['Brave', 'Brave Browser'],
  ] as const;
  const roots = ['/Applications', ...(env.HOME === undefined ? [] : [posix.join(env.HOME, 'Applications')])];
  return programs.flatMap(([name, app]) =>
    roots.map((root) => ({ name, program: posix.join(root, `${app}.app`, 'Contents', 'MacOS', app) })),
  );
}

function onPath({ env }: Computer): readonly Browser[] {
  const programs = [
    ['Chromium', 'chromium'],
    ['Chromium', 'chromium-browser'],
    ['Chrome', 'google-chrome'],
    ['Chrome', 'google-chrome-stable'],
    ['Edge', 'microsoft-edge'],
    ['Edge', 'microsoft-edge-stable'],
    ['Cốc Cốc', 'coccoc-browser-stable'],
    ['Brave', 'brave-browser'],
  ] as const;
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'));
  return programs.flatMap(([name, program]) => folders.map((folder) => ({ name, program: posix.join(folder, program) })));
}
