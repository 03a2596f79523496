import { join } from 'node:path';
import { BrowserWindow, nativeTheme } from 'electron';
import { projectFile } from '../../services/project-root.ts';
import { pageOrigin } from './app-protocol.ts';
import { keepWindowState, readWindowState } from './window-state.ts';

/** Opens the one window: where it was last, isolated from everything but the preload's door, and never anywhere but on its own page. */
export function createWindow(userFolder: string): BrowserWindow {
  const stateFile = join(userFolder, 'window.json');
  const { isMaximized, ...place } = readWindowState(stateFile);
  const window = new BrowserWindow({
    ...place,
    minWidth: 960,
    minHeight: 600,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#12171D' : '#EEF1F4',
    webPreferences: {
      preload: projectFile('build', 'electron', 'preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    },
  });
  keepWindowState(window, stateFile);
  stayOnPage(window);
  window.once('ready-to-show', () => {
    if (isMaximized) window.maximize();
    window.show();
  });
  void window.loadURL(`${pageOrigin}/`);
  return window;
}

/** No other page, no second window, no guest: links go out by the contract's `openLink`. */
function stayOnPage({ webContents }: BrowserWindow): void {
  webContents.on('will-navigate', (event) => {
    if (event.url !== `${pageOrigin}/`) event.preventDefault();
  });
  webContents.on('will-attach-webview', (event) => event.preventDefault());
  webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
