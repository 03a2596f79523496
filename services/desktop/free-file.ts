import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issue } from '../../core/issue/issue.ts';
import { writeFailure } from '../files/file-failure.ts';
import type { Failure } from '../messages/failure.ts';

/** Name of an issue's file, without ending: `DiemTin-24-2026`. */
export const baseName = ({ number, year }: Pick<Issue, 'number' | 'year'>): string => `DiemTin-${number}-${year}`;

/** A path in the folder that nothing stands at yet: the name itself, or with -2, -3 … The folder is made when it is not there. */
export const freeFile = async (folder: string, base: string): Promise<{ readonly ok: true; readonly file: string } | Failure> => {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    return writeFailure(error, folder);
  }
  for (let count = 1; ; count++) {
    const file = join(folder, `${base}${count === 1 ? '' : `-${count}`}.diemtin`);
    if (!existsSync(file)) return { ok: true, file };
  }
};
