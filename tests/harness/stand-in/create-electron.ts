import { strict } from '../strict.ts';
import { AppStandIn } from './app.ts';
import { type BrowserWindowStandIn, browserWindowClass } from './browser-window.ts';
import { DialogStandIn } from './dialog.ts';
import { IpcMainStandIn } from './ipc-main.ts';
import { MenuStandIn } from './menu.ts';
import { ProtocolStandIn } from './protocol.ts';
import { SessionStandIn } from './session.ts';
import type { Surroundings } from './surroundings.ts';

/** The stand-in, and what a test may do with it beside what the page does. */
export interface ElectronStandIn {
  /** What `require('electron')` gives. */
  readonly module: object;
  readonly app: AppStandIn;
  readonly dialog: DialogStandIn;
  readonly menu: MenuStandIn;
  readonly protocol: ProtocolStandIn;
  readonly windows: readonly BrowserWindowStandIn[];
}

/** Electron for one main process, over a real Chromium. `exit`: what ends the process. */
export const createElectron = (surroundings: Surroundings, exit: () => void): ElectronStandIn => {
  const protocol = new ProtocolStandIn(surroundings);
  const session = new SessionStandIn(surroundings);
  const ipcMain = new IpcMainStandIn(surroundings);
  const dialog = new DialogStandIn(surroundings);
  const menu = new MenuStandIn();
  const { windows, BrowserWindow } = browserWindowClass(surroundings, { ipcMain, protocol, session }, () => app.allClosed());
  const app = new AppStandIn(surroundings, () => closeAll(windows), exit);
  const open = (target: string): void => surroundings.tell({ type: 'opened', target });
  const module = covering('electron', surroundings, {
    app: covering('app', surroundings, app),
    BrowserWindow,
    protocol: covering('protocol', surroundings, protocol),
    ipcMain: covering('ipcMain', surroundings, ipcMain),
    session: covering('session', surroundings, session),
    dialog: covering('dialog', surroundings, dialog),
    Menu: covering('Menu', surroundings, menu),
    shell: covering('shell', surroundings, {
      openPath: async (path: string) => {
        open(path);
        return '';
      },
      openExternal: async (url: string) => open(url),
      showItemInFolder: open,
    }),
    screen: covering('screen', surroundings, {
      getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }],
    }),
    nativeTheme: covering('nativeTheme', surroundings, { shouldUseDarkColors: false }),
  });
  return { module, app, dialog, menu, protocol, windows };
};

/** Strict, and the test hears of it even where the main process catches the error. */
function covering<T extends object>(name: string, { tell }: Surroundings, known: T): T {
  const inner = strict(name, known);
  return new Proxy(known, {
    get: (target, key) => {
      try {
        const value: unknown = Reflect.get(inner, key);
        return typeof value === 'function' && !value.prototype ? value.bind(target) : value;
      } catch (error) {
        tell({ type: 'fault', message: String(error) });
        throw error;
      }
    },
  });
}

/** False = one of them stays. */
function closeAll(windows: readonly BrowserWindowStandIn[]): boolean {
  for (const window of [...windows]) window.close();
  return windows.every((window) => window.isDestroyed());
}
