import { join } from 'node:path';
import type { KnownOfIssue, LibraryIssue, LibraryListing } from './library-types.ts';
import type { Shelf } from './shelf.ts';
import type { ShelvedIssue } from './shelved-issue.ts';

/** The issues and the files that cannot be read. */
export const listShelf = (folder: string, shelf: Shelf, known: (file: string) => KnownOfIssue | null): LibraryListing => ({
  issues: [...shelf.issues.values()].map((issue) => listed(folder, issue, known)).sort(newestFirst),
  damaged: [...shelf.damaged.values()]
    .map(({ name, reason }) => ({ file: join(folder, name), reason }))
    .sort((a, b) => byName(a.file, b.file)),
});

function listed(
  folder: string,
  { name, size, changed, indexed }: ShelvedIssue,
  known: (file: string) => KnownOfIssue | null,
): LibraryIssue {
  const file = join(folder, name);
  const more = known(file);
  const exported = more?.exported ?? null;
  const status = exported !== null ? 'exported' : more && 'draft';
  return { ...indexed.facts, file, size, changed, status, exported, pages: more?.pages ?? null };
}

function newestFirst(a: LibraryIssue, b: LibraryIssue): number {
  return b.year - a.year || b.number - a.number || byName(a.file, b.file);
}

function byName(a: string, b: string): number {
  return a.localeCompare(b, 'vi', { numeric: true });
}
