import { contextBridge, ipcRenderer } from 'electron';
import { callChannel, eventChannel } from '../contract/channels.ts';
import type { DesktopEvent } from '../contract/events.ts';
import { methodNames } from '../contract/method-names.ts';
import { earlyEvents } from './early-events.ts';

/** Gives the page `window.diemTin`: one function a method of the contract, and the events. Nothing else of Electron reaches the page. */
const calls = methodNames.map((name) => [name, (input: unknown) => ipcRenderer.invoke(callChannel, name, input)] as const);
const { tell, onEvent } = earlyEvents();

ipcRenderer.on(eventChannel, (_event, event: DesktopEvent) => tell(event));
contextBridge.exposeInMainWorld('diemTin', { ...Object.fromEntries(calls), onEvent });
