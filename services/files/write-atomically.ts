import { randomBytes } from 'node:crypto';
import { closeSync, constants, createWriteStream, openSync, rmSync, writeSync } from 'node:fs';
import { access, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { type Failure, failure } from '../messages/failure.ts';
import { systemCode, writeFailure } from './file-failure.ts';

/** `lasting`: on the disk before the rename, as an issue must be. A PDF can be made again: nobody should wait for the disk. */
export type Durability = 'lasting' | 'repeatable';

/**
 * Writes a whole file or nothing: into a temporary file beside it, flushed to the disk if it is to last, then renamed over.
 * `write` fills the stream and returns when all of it is handed over. Whatever goes wrong, an older file stays as it is.
 */
export const writeAtomically = async (
  file: string,
  write: (sink: Writable) => Promise<void>,
  durability: Durability = 'lasting',
): Promise<{ readonly ok: true } | Failure> => {
  const target = await realpath(file).catch(() => file);
  const refused = await refusalOf(target, file);
  if (refused) return refused;
  const temporary = join(dirname(target), `.diemtin-${randomBytes(6).toString('hex')}.tmp`);
  unfinished.add(temporary);
  try {
    await fill(temporary, write, durability);
    await renamePatiently(temporary, target);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    return writeFailure(error, file);
  } finally {
    unfinished.delete(temporary);
  }
  if (durability === 'lasting') await syncFolder(dirname(target));
  return { ok: true };
};

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

async function fill(temporary: string, write: (sink: Writable) => Promise<void>, durability: Durability): Promise<void> {
  const sink = durability === 'lasting' ? createWriteStream(temporary, { flags: 'wx', flush: true }) : directSink(temporary);
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

/** On Windows a virus scanner or an indexer may hold a fresh file for a moment. */
async function renamePatiently(from: string, to: string): Promise<void> {
  for (const pause of [20, 50, 100, 200]) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (process.platform !== 'win32' || !['EPERM', 'EACCES', 'EBUSY'].includes(systemCode(error) ?? '')) throw error;
      await wait(pause);
    }
  }
  await rename(from, to);
}

/** So that the rename itself survives a power cut; Windows does not know this and needs it not. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
