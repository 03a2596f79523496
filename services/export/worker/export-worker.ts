import { parentPort } from 'node:worker_threads';
import type { MediaName } from '../../../core/issue/ids.ts';
import { MediaError } from '../../media/media-store.ts';
import { makeExport } from './make-export.ts';
import type { FromExportWorker, ToExportWorker } from './protocol.ts';
import { RemoteMedia } from './remote-media.ts';

/** The worker's own side: makes editions one after the other, so that the program's process stays free for the window. */
class ExportWorker {
  private readonly stores = new Map<string, RemoteMedia>();
  private readonly waiting = new Map<number, (answer: ToExportWorker & { readonly type: 'picture' }) => void>();
  private questions = 0;
  private current = 0;

  constructor(private readonly send: (message: FromExportWorker) => void) {}

  receive(message: ToExportWorker): void {
    if (message.type === 'picture') {
      this.waiting.get(message.question)?.(message);
      this.waiting.delete(message.question);
    } else {
      const { id } = message;
      this.make(message).catch((error: unknown) =>
        this.send({ type: 'fault', id, message: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
      );
    }
  }

  private async make({ id, order, sizes, stop }: ToExportWorker & { readonly type: 'order' }): Promise<void> {
    this.current = id;
    const flag = new Int32Array(stop);
    const media = this.stores.get(order.document) ?? new RemoteMedia((name) => this.read(name));
    this.stores.set(order.document, media);
    media.know(sizes);
    const outcome = await makeExport(order, media, (page, of) => {
      this.send({ type: 'page', id, page, of });
      return Atomics.load(flag, 0) === 0;
    });
    this.send({ type: 'done', id, outcome });
  }

  private read(name: MediaName): Promise<Uint8Array> {
    this.questions += 1;
    const question = this.questions;
    return new Promise((resolve, reject) => {
      this.waiting.set(question, ({ bytes, code }) => (bytes === null ? reject(new MediaError(code, name)) : resolve(bytes)));
      this.send({ type: 'read', id: this.current, question, name });
    });
  }
}

const port = parentPort;
if (port === null) throw new Error('the export worker runs in a worker thread');
const worker = new ExportWorker((message) => port.postMessage(message));
port.on('message', (message: ToExportWorker) => worker.receive(message));
port.postMessage({ type: 'ready' } satisfies FromExportWorker);
