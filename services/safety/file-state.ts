import { stat } from 'node:fs/promises';

/** How a file looks from outside: enough to see that another program wrote it. */
export interface FileState {
  readonly size: number;
  /** ms since 1970. */
  readonly changedAt: number;
}

/** Null = there is no such file, or it cannot be reached. */
export const fileState = async (file: string): Promise<FileState | null> => {
  const found = await stat(file).catch(() => null);
  return found === null ? null : { size: found.size, changedAt: found.mtimeMs };
};

export const isSameState = (a: FileState, b: FileState): boolean => a.size === b.size && a.changedAt === b.changedAt;
