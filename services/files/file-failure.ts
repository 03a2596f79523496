import { dirname } from 'node:path';
import { type Failure, failure } from '../messages/failure.ts';

/** Turns an error of the file system met while reading into a failure; anything else is a bug and is thrown on. */
export const readFailure = (error: unknown, file: string): Failure => {
  const code = systemCode(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
      return failure('not-found', { file });
    case 'EISDIR':
      return failure('is-a-folder', { file });
    case null:
      if (file.includes('\0')) return failure('not-found', { file });
      throw error;
    default:
      return failure('not-readable', { file, detail: code });
  }
};

/** The same for an error met while writing. */
export const writeFailure = (error: unknown, file: string): Failure => {
  const code = systemCode(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return failure('folder-missing', { file, folder: dirname(file) });
    case 'EISDIR':
      return failure('target-is-a-folder', { file });
    case 'EEXIST':
      return failure('target-is-a-file', { file });
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EBUSY':
      return failure('not-writable', { file });
    case 'ENOSPC':
    case 'EDQUOT':
      return failure('disk-full', { file });
    case null:
      throw error;
    default:
      return failure('write-failed', { file, detail: code });
  }
};

/** `ENOENT` and the like; null when the error does not come from the operating system. */
export const systemCode = (error: unknown): string | null =>
  error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string' ? error.code : null;
