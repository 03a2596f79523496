import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

let found: string | null = null;

/** A file of the project, wherever this code runs from: the source tree or the bundle in build/. */
export const projectFile = (...path: readonly string[]): string => {
  found ??= findRoot(dirname(fileURLToPath(import.meta.url)));
  return join(found, ...path);
};

function findRoot(folder: string): string {
  if (isRoot(folder)) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('the package.json of diem-tin stands nowhere above the program');
  return findRoot(parent);
}

function isRoot(folder: string): boolean {
  const file = join(folder, 'package.json');
  return existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as { name?: string }).name === 'diem-tin';
}
