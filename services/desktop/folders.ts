import { readdir, realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, extname, join, relative, resolve, sep } from 'node:path';
import type { Answer, FolderEntry, FolderListing } from '../../electron/contract/answers.ts';
import { readFailure } from '../files/file-failure.ts';
import { failure } from '../messages/failure.ts';
import type { DesktopParts } from './desktop-parts.ts';
import { refused } from './refused.ts';

/** Folders that the page may look into: the user's own and the one of the issues. Everything below them, nothing above. */
export const allowedFolders = ({ setup, settings }: DesktopParts): readonly string[] => [
  homedir(),
  setup.documentsFolder,
  settings.get().folder,
];

/** Whether a path lies within the allowed folders, links followed. A file that is not there yet counts by its folder. */
export const isAllowed = async (path: string, parts: DesktopParts): Promise<boolean> => {
  const real = await realPath(resolve(path));
  const roots = await Promise.all(allowedFolders(parts).map((folder) => realPath(resolve(folder))));
  return roots.some((root) => isInside(real, root));
};

/** What stands in a folder: folders first, then the files with fitting endings; nothing hidden. */
export const listFolder = async (
  parts: DesktopParts,
  folder: string | null,
  extensions: readonly string[],
): Promise<Answer<FolderListing>> => {
  const language = parts.settings.get().language;
  const wanted = resolve(folder ?? parts.settings.get().folder);
  if (!(await isAllowed(wanted, parts))) return refused(failure('folder-not-allowed', { folder: wanted }), language);
  try {
    const found = await readdir(wanted, { withFileTypes: true });
    const entries = found
      .filter(({ name }) => !name.startsWith('.'))
      .flatMap((entry): FolderEntry[] => {
        const path = join(wanted, entry.name);
        if (entry.isDirectory()) return [{ name: entry.name, path, kind: 'folder' }];
        const fits = entry.isFile() && extensions.includes(extname(entry.name).slice(1).toLowerCase());
        return fits ? [{ name: entry.name, path, kind: 'file' }] : [];
      })
      .sort((a, b) => (a.kind === b.kind ? a.name.localeCompare(b.name, 'vi', { numeric: true }) : a.kind === 'folder' ? -1 : 1));
    const parent = dirname(wanted);
    const hasParent = parent !== wanted && (await isAllowed(parent, parts));
    return { ok: true, folder: wanted, parent: hasParent ? parent : null, entries };
  } catch (error) {
    return refused(readFailure(error, wanted), language);
  }
};

async function realPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(await realPath(parent), relative(parent, path));
  }
}

function isInside(path: string, root: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}
