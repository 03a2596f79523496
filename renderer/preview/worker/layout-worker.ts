import { LayoutDesk } from './layout-desk.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** What this file uses of a worker's global scope; the window's types know it only as a window. */
interface WorkerScope {
  readonly fonts: FontFaceSet;
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker, transfer?: readonly Transferable[]): void;
}

const scope = self as unknown as WorkerScope;
const desk = new LayoutDesk((message, transfer) => scope.postMessage(message, transfer ?? []), scope.fonts);
scope.onmessage = ({ data }) => desk.receive(data);
