// The general rules first: those of the rooms, which come with the app, refine them.
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/controls.css';
import './app.css';

import { createRoot } from 'react-dom/client';
import type { DesktopApi } from '../../electron/contract/desktop-api.ts';
import { App } from './App.tsx';

declare global {
  interface Window {
    /** Put there by the shell before this script runs: the preload script of Electron, or the web shell's client. */
    readonly diemTin: DesktopApi;
  }
}

const api = window.diemTin;
const root = document.getElementById('root');
if (!root) throw new Error('the page has no place for the window');

window.addEventListener('error', ({ message, error }) => report(message, error));
window.addEventListener('unhandledrejection', ({ reason }) => report(String(reason), reason));

const start = await api.start({});
createRoot(root, { onUncaughtError: (error) => report(String(error), error) }).render(<App api={api} start={start} />);

function report(message: string, cause: unknown): void {
  const stack = cause instanceof Error ? (cause.stack ?? '') : '';
  void api.reportFault({ message: message.slice(0, 10_000), stack: stack.slice(0, 50_000) });
}
