import { strict } from '../strict.ts';
import { pack, unpack } from '../values.ts';
import { rendererIpc } from './renderer-ipc.ts';
import { WorldBridge } from './world-bridge.ts';

type Preload = (require: (name: string) => unknown, module: { exports: unknown }, exports: unknown) => void;

declare const window: EventTarget;
/** Names put in when the script is built. */
declare const pageEnd: string;
declare const preloadEnd: string;
declare const bindingName: string;

/** What the main process and this world find of each other in it. */
interface PreloadWorld {
  runPreload: (preload: Preload) => void;
  deliver: (packed: string) => void;
}

const world = globalThis as unknown as PreloadWorld & Readonly<Record<string, (packed: string) => void>>;
const toMain = (message: unknown): void => world[bindingName]?.(pack(message));
const ipc = rendererIpc(toMain);
const bridge = new WorldBridge(window, preloadEnd, pageEnd, () => {
  throw new Error('the page exposes nothing');
});

const electron = strict('electron (in the preload script)', {
  contextBridge: strict('contextBridge', { exposeInMainWorld: (name: string, api: unknown) => bridge.expose(name, api) }),
  ipcRenderer: ipc.ipcRenderer,
});

world.deliver = (packed) => ipc.receive(unpack(packed) as Parameters<typeof ipc.receive>[0]);

/** Runs the preload script as a sandboxed one: `electron` is all that it may load. */
world.runPreload = (preload) => {
  const load = (name: string): unknown => {
    if (name === 'electron') return electron;
    throw new Error(`module not found in the sandbox: ${name}`);
  };
  const module = { exports: {} };
  try {
    preload(load, module, module.exports);
  } catch (error) {
    toMain({ type: 'fault', message: `preload script: ${String(error)}` });
  }
};
