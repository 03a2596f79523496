import { readFile, stat } from 'node:fs/promises';
import { type Failure, failure } from '../messages/failure.ts';
import { readFailure } from './file-failure.ts';

export type ReadBytes = { readonly ok: true; readonly bytes: Uint8Array } | Failure;

/** Reads a file that the user named. Refuses folders, empty files and, before reading, whatever is above the limit (megabytes of 2^20 bytes). */
export const readBytes = async (file: string, megabytes: number): Promise<ReadBytes> => {
  try {
    const found = await stat(file);
    if (found.isDirectory()) return failure('is-a-folder', { file });
    if (found.size > megabytes * 2 ** 20) return failure('too-large', { file, megabytes });
    const bytes = await readFile(file);
    return bytes.length === 0 ? failure('empty-file', { file }) : { ok: true, bytes };
  } catch (error) {
    return readFailure(error, file);
  }
};
