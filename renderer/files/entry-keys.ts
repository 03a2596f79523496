import type { FolderEntry } from '../../electron/contract/answers.ts';

/** Entries that a page key goes past. */
const pageOfEntries = 10;

/** Where a key leads to in a list; null = it leads nowhere. */
export const entryAtKey = (key: string, at: number, count: number): number | null => {
  const target = targetOf(key, at, count);
  return target === null || count === 0 ? null : Math.max(0, Math.min(count - 1, target));
};

/** Paths of the files that are chosen after `to` was pointed at: it alone, it too (or no longer), or all from `from` to it. Folders are never chosen. */
export const picksAfter = (
  entries: readonly FolderEntry[],
  picked: readonly string[],
  from: number,
  to: number,
  how: 'only' | 'toggle' | 'extend',
): readonly string[] => {
  const files = (first: number, last: number): readonly string[] =>
    entries.slice(Math.min(first, last), Math.max(first, last) + 1).flatMap(({ kind, path }) => (kind === 'file' ? [path] : []));
  const pointedAt = files(to, to);
  switch (how) {
    case 'only':
      return pointedAt;
    case 'extend':
      return [...new Set([...picked, ...files(from, to)])];
    case 'toggle':
      return pointedAt.some((path) => picked.includes(path))
        ? picked.filter((path) => !pointedAt.includes(path))
        : [...picked, ...pointedAt];
  }
};

function targetOf(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at - 1;
    case 'PageDown':
      return at + pageOfEntries;
    case 'PageUp':
      return at - pageOfEntries;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
