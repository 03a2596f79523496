import { randomBytes } from 'node:crypto';
import { closeSync, constants, openSync, rmSync, writeSync } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { type Failure, failure } from '../messages/failure.ts';
import { systemCode, writeFailure } from './file-failure.ts';
import { type FileLayer, nodeFiles, writeAll } from './file-layer.ts';

/** `lasting`: on the disk before the rename, as an issue must be. A PDF can be made again: nobody should wait for the disk. */
export type Durability = 'lasting' | 'repeatable';

export interface AtomicOptions {
  readonly durability?: Durability;
  /** ms for which a target that another program holds (a virus scanner, an indexer) is tried again. */
  readonly patience?: number;
  readonly layer?: FileLayer;
  /** Looks at the finished file before it takes the name; what it refuses is thrown away, and the older file stays. */
  readonly verify?: (temporary: string) => Promise<Failure | null>;
}

/**
 * Writes a whole file or nothing: into a temporary file beside it, flushed to the disk if it is to last, then renamed over.
 * `write` fills the stream and returns when all of it is handed over. Whatever goes wrong, an older file stays as it is.
 */
export const writeAtomically = async (
  file: string,
  write: (sink: Writable) => Promise<void>,
  { durability = 'lasting', patience = 400, layer = nodeFiles, verify }: AtomicOptions = {},
): Promise<{ readonly ok: true } | Failure> => {
  const target = await realpath(file).catch(() => file);
  const refused = await refusalOf(target, file);
  if (refused) return refused;
  const temporary = join(dirname(target), `.diemtin-${randomBytes(6).toString('hex')}.tmp`);
  unfinished.add(temporary);
  try {
    await fill(durability === 'lasting' ? await lastingSink(temporary, layer) : directSink(temporary), write);
    const refusal = (await verify?.(temporary)) ?? null;
    if (refusal) {
      await layer.unlink(temporary).catch(() => undefined);
      return refusal;
    }
    await renamePatiently(temporary, target, patience, layer);
  } catch (error) {
    await layer.unlink(temporary).catch(() => undefined);
    return writeFailure(error, file);
  } finally {
    unfinished.delete(temporary);
  }
  if (durability === 'lasting') await layer.syncFolder(dirname(target)).catch(() => undefined);
  return { ok: true };
};

/** The same for content that is there already. */
export const writeWhole = (file: string, content: Uint8Array | string, options?: AtomicOptions) =>
  writeAtomically(
    file,
    async (sink) => {
      sink.end(content);
    },
    options,
  );

/** A program that is told to stop takes its half-written files with it; only a kill or a power cut leaves one, under a name of its own. */
const unfinished = new Set<string>();
process.on('exit', () => {
  for (const temporary of unfinished) rmSync(temporary, { force: true });
});

/** A rename would silently replace a write-protected file, and fail late on a folder. */
async function refusalOf(target: string, file: string): Promise<Failure | null> {
  const found = await stat(target).catch(() => null);
  if (!found) return /[\\/]$/u.test(file) || basename(target) === '' ? failure('target-is-a-folder', { file }) : null;
  if (found.isDirectory()) return failure('target-is-a-folder', { file });
  const writable = await access(target, constants.W_OK).then(
    () => true,
    () => false,
  );
  return writable && found.isFile() ? null : failure('not-writable', { file });
}

async function fill(sink: Writable, write: (sink: Writable) => Promise<void>): Promise<void> {
  const closed = finished(sink);
  // Whoever writes hears of the error first; without this the process would end over a promise that nobody awaits yet.
  closed.catch(() => undefined);
  try {
    await write(sink);
    if (!sink.writableEnded) sink.end();
    await closed;
  } finally {
    if (!sink.closed) await new Promise<void>((resolve) => sink.once('close', resolve).destroy());
  }
}

/** Its end is its being on the disk. */
async function lastingSink(path: string, layer: FileLayer): Promise<Writable> {
  const file = await layer.create(path);
  const settle = (work: Promise<void>, done: (error?: Error | null) => void) => work.then(() => done(), done);
  return new Writable({
    highWaterMark: 1024 * 1024,
    write: (chunk: Uint8Array, _encoding, done) => void settle(writeAll(file, chunk), done),
    final: (done) => void settle(file.sync(), done),
    destroy: (error, done) => {
      file.close().then(
        () => done(error),
        (late: Error) => done(error ?? late),
      );
    },
  });
}

/** Writes at once, without the round trip through the thread pool: for exports, which run in a process or worker of their own. */
function directSink(file: string): Writable {
  const descriptor = openSync(file, 'wx');
  return new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      try {
        for (let at = 0; at < chunk.length; ) at += writeSync(descriptor, chunk, at);
        done();
      } catch (error) {
        done(error as Error);
      }
    },
    destroy(error, done) {
      closeSync(descriptor);
      done(error);
    },
  });
}

/** On Windows a virus scanner or an indexer may hold a fresh file for a moment, seldom for half a minute. */
async function renamePatiently(from: string, to: string, patience: number, layer: FileLayer): Promise<void> {
  const codes = layer.platform === 'win32' ? ['EPERM', 'EACCES', 'EBUSY'] : ['EBUSY'];
  let waited = 0;
  for (let pause = 20; ; pause = Math.min(pause * 2, 2000)) {
    try {
      return await layer.rename(from, to);
    } catch (error) {
      if (!codes.includes(systemCode(error) ?? '') || waited >= patience) throw error;
      await wait(pause);
      waited += pause;
    }
  }
}
