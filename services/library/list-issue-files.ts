import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readFailure } from '../files/file-failure.ts';
import type { Failure } from '../messages/failure.ts';

/** A file of the folder, and by what a change of it is told. */
export interface ListedFile {
  /** Within the folder. */
  readonly name: string;
  /** Time of the last change, ms since 1970. */
  readonly changed: number;
  /** Bytes. */
  readonly size: number;
}

/** How many questions a network share is asked at once. */
const atOnce = 16;

/** Whether a name is that of an issue file; hidden and half-written ones are none. */
export const isIssueFileName = (name: string): boolean => /^[^.].*\.diemtin$/iu.test(name);

/** The issue files of a folder (not of the folders in it), by name. */
export const listIssueFiles = async (
  folder: string,
): Promise<{ readonly ok: true; readonly files: readonly ListedFile[] } | Failure> => {
  try {
    const names = (await readdir(folder)).filter(isIssueFileName).sort();
    const files: ListedFile[] = [];
    for (let start = 0; start < names.length; start += atOnce) {
      const found = await Promise.all(names.slice(start, start + atOnce).map((name) => listed(folder, name)));
      files.push(...found.flatMap((one) => one ?? []));
    }
    return { ok: true, files };
  } catch (error) {
    return readFailure(error, folder);
  }
};

/** Null: gone in between, or a folder. */
async function listed(folder: string, name: string): Promise<ListedFile | null> {
  const found = await stat(join(folder, name)).catch(() => null);
  return found?.isFile() ? { name, changed: found.mtimeMs, size: found.size } : null;
}
