import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { callMethod, isMethodName } from '../../services/desktop/call.ts';
import type { Desktop } from '../../services/desktop/create-desktop.ts';
import type { Refused } from '../contract/answers.ts';
import { callChannel } from '../contract/channels.ts';
import { pageOrigin } from './app-protocol.ts';

/**
 * Answers the page's calls on the one channel: only from its own main frame, only methods of the contract, only checked input. `onSettings`:
 * settings have changed.
 */
export function answerCalls(desktop: Desktop, onSettings: () => void): void {
  ipcMain.handle(callChannel, async (event, name: unknown, input: unknown) => {
    if (!isFromPage(event)) throw new Error('a call from elsewhere');
    if (typeof name !== 'string' || !isMethodName(name)) throw new Error('no such method');
    const result = await callMethod(desktop, name, input);
    if (!result.ok) throw new Error((result.answer as Refused).sentence);
    if (name === 'changeSettings') onSettings();
    return result.answer;
  });
}

function isFromPage({ senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && new URL(senderFrame.url).href.startsWith(`${pageOrigin}/`);
}
