import { EventEmitter } from 'node:events';
import Module, { createRequire } from 'node:module';
import { resolve } from 'node:path';

type Handler = (...given: readonly unknown[]) => unknown;

/** What a `BrowserWindow` of the stand-in was made with and did. */
export class StandInWindow extends EventEmitter {
  readonly sent: unknown[] = [];
  readonly loaded: string[] = [];
  isClosed = false;
  openHandler: Handler | null = null;
  readonly webContents = Object.assign(new EventEmitter(), {
    send: (_channel: string, event: unknown) => this.sent.push(event),
    setWindowOpenHandler: (handler: Handler) => {
      this.openHandler = handler;
    },
  });

  constructor(readonly options: Readonly<Record<string, unknown>>) {
    super();
    standIn.windows.push(this);
  }

  loadURL(url: string): Promise<void> {
    this.loaded.push(url);
    return Promise.resolve();
  }

  close(): void {
    let isPrevented = false;
    this.emit('close', { preventDefault: () => (isPrevented = true) });
    if (!isPrevented) this.isClosed = true;
  }

  show(): void {}
  focus(): void {}
  restore(): void {}
  isMinimized = (): boolean => false;
  isDestroyed = (): boolean => this.isClosed;
  getNormalBounds = () => ({ x: 10, y: 20, width: 1300, height: 800 });

  static getAllWindows = (): readonly StandInWindow[] => standIn.windows;
}

/** A stand-in for Electron, so that the built main bundle runs unmodified without its executable. What it does not know throws. */
export const standIn = {
  windows: [] as StandInWindow[],
  app: new EventEmitter(),
  schemes: [] as unknown[],
  protocols: new Map<string, Handler>(),
  calls: new Map<string, Handler>(),
  permissions: [] as Handler[],
  menus: [] as unknown[],
  chosen: [] as (readonly string[] | null)[],
  handedOver: [] as string[],
};

/** Loads the built main process with the stand-in in Electron's place. */
export const loadMain = (userFolder: string, documentsFolder: string): void => {
  const strict = <T extends object>(name: string, known: T): T =>
    new Proxy(known, {
      get: (target, key) => {
        if (key in target) return Reflect.get(target, key);
        throw new Error(`the stand-in for Electron has no ${name}.${String(key)}`);
      },
    });
  const electron = strict('electron', {
    app: Object.assign(standIn.app, {
      setName: () => {},
      requestSingleInstanceLock: () => true,
      whenReady: () => Promise.resolve(),
      quit: () => {},
      getPath: (name: string) => (name === 'userData' ? userFolder : documentsFolder),
    }),
    BrowserWindow: StandInWindow,
    protocol: strict('protocol', {
      registerSchemesAsPrivileged: (schemes: readonly unknown[]) => standIn.schemes.push(...schemes),
      handle: (scheme: string, handler: Handler) => standIn.protocols.set(scheme, handler),
    }),
    ipcMain: strict('ipcMain', { handle: (channel: string, handler: Handler) => standIn.calls.set(channel, handler) }),
    session: {
      defaultSession: strict('defaultSession', {
        setPermissionRequestHandler: (handler: Handler) =>
          standIn.permissions.push((contents, permission) => {
            let isGranted: unknown = null;
            handler(contents, permission, (answer: unknown) => (isGranted = answer));
            return isGranted;
          }),
        setPermissionCheckHandler: (handler: Handler) => standIn.permissions.push(handler),
      }),
    },
    dialog: strict('dialog', {
      showOpenDialog: async () => {
        const chosen = standIn.chosen.shift() ?? null;
        return { canceled: chosen === null, filePaths: chosen ?? [] };
      },
      showSaveDialog: async () => {
        const chosen = standIn.chosen.shift() ?? null;
        return { canceled: chosen === null, filePath: chosen?.[0] ?? '' };
      },
    }),
    shell: strict('shell', {
      openPath: async (path: string) => {
        standIn.handedOver.push(path);
        return '';
      },
      openExternal: async (url: string) => void standIn.handedOver.push(url),
      showItemInFolder: (path: string) => void standIn.handedOver.push(path),
    }),
    Menu: strict('Menu', {
      buildFromTemplate: (template: unknown) => template,
      setApplicationMenu: (menu: unknown) => standIn.menus.push(menu),
    }),
    nativeTheme: { shouldUseDarkColors: false },
  });
  const loader = Module as unknown as { _load: (request: string, ...rest: readonly unknown[]) => unknown };
  const load = loader._load;
  loader._load = (request, ...rest) => (request === 'electron' ? electron : load(request, ...rest));
  createRequire(import.meta.url)(resolve('build', 'electron', 'main.cjs'));
};
