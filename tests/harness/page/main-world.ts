import { WorldBridge } from './world-bridge.ts';

declare const window: EventTarget;
/** Names of the two ends, put in when the script is built. */
declare const pageEnd: string;
declare const preloadEnd: string;

/** Runs in the page's own world before its scripts: puts what the preload script exposes where the page finds it, as unchangeable as Electron does. */
new WorldBridge(window, pageEnd, preloadEnd, (name, api) => {
  if (name in window) throw new Error(`${name} is exposed twice`);
  Object.defineProperty(window, name, { value: Object.freeze(api), configurable: false, writable: false, enumerable: true });
});
