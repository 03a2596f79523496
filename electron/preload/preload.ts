import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import { callChannel, eventChannel } from '../contract/channels.ts';
import type { DesktopEvent } from '../contract/events.ts';
import { methodNames } from '../contract/method-names.ts';

/** Gives the page `window.diemTin`: one function a method of the contract, and the events. Nothing else of Electron reaches the page. */
const calls = methodNames.map((name) => [name, (input: unknown) => ipcRenderer.invoke(callChannel, name, input)] as const);

contextBridge.exposeInMainWorld('diemTin', {
  ...Object.fromEntries(calls),
  onEvent: (listener: (event: DesktopEvent) => void): (() => void) => {
    const listen = (_event: IpcRendererEvent, event: DesktopEvent) => listener(event);
    ipcRenderer.on(eventChannel, listen);
    return () => ipcRenderer.removeListener(eventChannel, listen);
  },
});
