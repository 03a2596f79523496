import { EventEmitter } from 'node:events';
import Module, { createRequire } from 'node:module';
import { resolve } from 'node:path';

export type Handler = (...given: readonly unknown[]) => unknown;

/** What a window of the stand-in does in the world; a test may leave it at nothing. */
export interface WindowDriver {
  readonly load: (url: string, options: WindowOptions) => Promise<void>;
  readonly send: (channel: string, message: unknown) => void;
}

export interface WindowOptions {
  readonly webPreferences: {
    readonly preload: string;
    readonly contextIsolation: boolean;
    readonly sandbox: boolean;
    readonly nodeIntegration: boolean;
  };
}

/** A `BrowserWindow`: remembers what it was made with and asked to do, and refuses settings that would open the computer to the page. */
export class StandInWindow extends EventEmitter {
  readonly sent: unknown[] = [];
  readonly loaded: string[] = [];
  isClosed = false;
  openHandler: Handler | null = null;
  readonly webContents: EventEmitter & { readonly send: Handler; readonly setWindowOpenHandler: (handler: Handler) => void };

  constructor(
    readonly options: WindowOptions,
    private readonly driver: WindowDriver | null,
  ) {
    super();
    const { contextIsolation, sandbox, nodeIntegration } = options.webPreferences;
    if (!contextIsolation || !sandbox || nodeIntegration) throw new Error('insecure webPreferences');
    this.webContents = Object.assign(new EventEmitter(), {
      send: (channel: unknown, message: unknown) => {
        this.sent.push(message);
        this.driver?.send(String(channel), structuredClone(message));
      },
      setWindowOpenHandler: (handler: Handler) => {
        this.openHandler = handler;
      },
    });
  }

  async loadURL(url: string): Promise<void> {
    this.loaded.push(url);
    await this.driver?.load(url, this.options);
    this.emit('ready-to-show');
  }

  close(): void {
    let isPrevented = false;
    this.emit('close', {
      preventDefault: () => {
        isPrevented = true;
      },
    });
    if (!isPrevented) this.isClosed = true;
  }

  readonly show = (): void => {};
  readonly focus = (): void => {};
  readonly restore = (): void => {};
  readonly isMinimized = (): boolean => false;
  readonly isDestroyed = (): boolean => this.isClosed;
  readonly getNormalBounds = () => ({ x: 10, y: 20, width: 1300, height: 800 });
}

export interface StandIn {
  readonly windows: StandInWindow[];
  readonly app: EventEmitter;
  readonly schemes: unknown[];
  readonly protocols: Map<string, Handler>;
  readonly calls: Map<string, Handler>;
  readonly permissions: Handler[];
  readonly menus: unknown[];
  /** What the user chooses in the next dialogs; a dialog without an answer throws. */
  readonly chosen: (readonly string[] | null)[];
  readonly handedOver: string[];
}

/** Loads the built main process, unmodified, with a stand-in for Electron in its place. What the stand-in does not know throws. */
export const loadMain = (userFolder: string, documentsFolder: string, driver: WindowDriver | null = null): StandIn => {
  const standIn: StandIn = {
    windows: [],
    app: new EventEmitter(),
    schemes: [],
    protocols: new Map(),
    calls: new Map(),
    permissions: [],
    menus: [],
    chosen: [],
    handedOver: [],
  };
  const electron = electronOf(standIn, userFolder, documentsFolder, driver);
  const loader = Module as unknown as { _load: (request: string, ...rest: readonly unknown[]) => unknown };
  const load = loader._load;
  const require = createRequire(import.meta.url);
  const main = resolve('build', 'electron', 'main.cjs');
  delete require.cache[main];
  loader._load = (request, ...rest) => (request === 'electron' ? electron : load(request, ...rest));
  try {
    require(main);
  } finally {
    loader._load = load;
  }
  return standIn;
};

function electronOf(standIn: StandIn, userFolder: string, documentsFolder: string, driver: WindowDriver | null): object {
  const choose = (): readonly string[] | null => {
    const chosen = standIn.chosen.shift();
    if (chosen === undefined) throw new Error('a dialog that nobody answers');
    return chosen;
  };
  return strict('electron', {
    app: Object.assign(standIn.app, {
      setName: () => {},
      requestSingleInstanceLock: () => true,
      whenReady: () => Promise.resolve(),
      quit: () => {},
      getPath: (name: string) => (name === 'userData' ? userFolder : documentsFolder),
    }),
    BrowserWindow: Object.assign(
      function open(options: WindowOptions) {
        const window = new StandInWindow(options, driver);
        standIn.windows.push(window);
        return window;
      },
      { getAllWindows: () => standIn.windows.filter((window) => !window.isClosed) },
    ),
    protocol: strict('protocol', {
      registerSchemesAsPrivileged: (schemes: readonly unknown[]) => standIn.schemes.push(...schemes),
      handle: (scheme: string, handler: Handler) => standIn.protocols.set(scheme, handler),
    }),
    ipcMain: strict('ipcMain', { handle: (channel: string, handler: Handler) => standIn.calls.set(channel, handler) }),
    session: strict('session', {
      defaultSession: strict('defaultSession', {
        setPermissionRequestHandler: (handler: Handler) => standIn.permissions.push(asQuestion(handler)),
        setPermissionCheckHandler: (handler: Handler) => standIn.permissions.push(handler),
      }),
    }),
    dialog: strict('dialog', {
      showOpenDialog: async () => {
        const chosen = choose();
        return { canceled: chosen === null, filePaths: chosen ?? [] };
      },
      showSaveDialog: async () => {
        const chosen = choose();
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
    nativeTheme: strict('nativeTheme', { shouldUseDarkColors: false }),
  });
}

/** A request handler that answers by a callback, as a function that returns the answer. */
function asQuestion(handler: Handler): Handler {
  return (contents, permission) => {
    let answer: unknown = null;
    handler(contents, permission, (given: unknown) => {
      answer = given;
    });
    return answer;
  };
}

function strict<T extends object>(name: string, known: T): T {
  return new Proxy(known, {
    get: (target, key) => {
      if (key in target || typeof key === 'symbol') return Reflect.get(target, key);
      throw new Error(`the stand-in for Electron has no ${name}.${key}`);
    },
  });
}
