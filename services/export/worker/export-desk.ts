import { Worker } from 'node:worker_threads';
import { MediaError, type MediaStore } from '../../media/media-store.ts';
import { makeExport } from './make-export.ts';
import type { ExportOrder, ExportOutcome, FromExportWorker, ToExportWorker } from './protocol.ts';

interface Running {
  readonly media: MediaStore;
  readonly onPage: (page: number, of: number) => boolean;
  readonly stop: Int32Array;
  readonly resolve: (outcome: ExportOutcome) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * Exports of the program, in a worker that starts with the first and is kept: the second is faster. Where there is no worker's script,
 * or it does not start, they run in the program's own thread.
 */
export class ExportDesk {
  private readonly running = new Map<number, Running>();
  private worker: Promise<Worker | null> | null = null;
  private orders = 0;

  constructor(
    /** The bundled script; null = no worker. */
    private readonly script: string | null,
    private readonly note: (message: string) => void,
  ) {}

  /** Makes one edition. `onPage` returns false to stop it. */
  async make(order: ExportOrder, media: MediaStore, onPage: Running['onPage']): Promise<ExportOutcome> {
    this.worker ??= this.start();
    const worker = await this.worker;
    if (worker === null) return makeExport(order, media, onPage);
    this.orders += 1;
    const id = this.orders;
    const sizes = media.names().map((name) => [name, media.size(name)] as const);
    const stop = new SharedArrayBuffer(4);
    const running = { media, onPage, stop: new Int32Array(stop) };
    const outcome = new Promise<ExportOutcome>((resolve, reject) => this.running.set(id, { ...running, resolve, reject }));
    worker.ref();
    post(worker, { type: 'order', id, order, sizes, stop });
    try {
      return await outcome;
    } finally {
      this.running.delete(id);
      if (this.running.size === 0) worker.unref();
    }
  }

  /** Ends the worker; nothing can be made afterwards. */
  async close(): Promise<void> {
    await (await this.worker)?.terminate();
  }

  private start(): Promise<Worker | null> {
    const { script } = this;
    if (script === null) return Promise.resolve(null);
    return new Promise((resolve) => {
      const worker = new Worker(script);
      worker.unref();
      worker.on('message', (message: FromExportWorker) => {
        if (message.type === 'ready') resolve(worker);
        else this.receive(message, worker);
      });
      worker.on('error', (error) => {
        this.note(`export worker: ${error.stack ?? error.message}`);
        this.worker = Promise.resolve(null);
        resolve(null);
        for (const { reject } of this.running.values()) reject(error);
      });
    });
  }

  private receive(message: Exclude<FromExportWorker, { type: 'ready' }>, worker: Worker): void {
    const running = this.running.get(message.id);
    if (running === undefined) return;
    switch (message.type) {
      case 'page':
        if (!running.onPage(message.page, message.of)) Atomics.store(running.stop, 0, 1);
        break;
      case 'read':
        void answer(message, running.media, worker);
        break;
      case 'done':
        running.resolve(message.outcome);
        break;
      case 'fault':
        running.reject(new Error(message.message));
        break;
    }
  }
}

async function answer(
  { question, name }: FromExportWorker & { readonly type: 'read' },
  media: MediaStore,
  worker: Worker,
): Promise<void> {
  try {
    const bytes = await media.read(name);
    post(worker, { type: 'picture', question, bytes, code: 'missing-media' });
  } catch (error) {
    const code = error instanceof MediaError ? error.code : 'damaged-media';
    post(worker, { type: 'picture', question, bytes: null, code });
  }
}

function post(worker: Worker, message: ToExportWorker): void {
  worker.postMessage(message);
}
