import type { Issue } from '../../core/issue/issue.ts';
import { readIssue } from '../issue-file/read-issue.ts';
import type { LibraryIssue } from '../library/library-types.ts';
import type { DesktopParts } from './desktop-parts.ts';

/** The newest issue of an earlier week in the library; `file` = where the issue itself stands. null = none, or it cannot be read. */
export const previousIssue = async (
  { library }: Pick<DesktopParts, 'library'>,
  issue: Issue,
  file: string | null,
): Promise<Issue | null> => {
  const { library: shelf, isRead } = await library.get();
  await isRead;
  const before = newestBefore(issue, (await shelf.list()).issues, file);
  if (before === null) return null;
  const read = await readIssue(before.file);
  return read.ok ? read.issue : null;
};

function newestBefore({ id, period }: Issue, issues: readonly LibraryIssue[], file: string | null): LibraryIssue | null {
  const earlier = issues.filter((one) => one.id !== id && one.file !== file && one.period.from < period.from);
  return earlier.reduce<LibraryIssue | null>((best, one) => (best && best.period.from >= one.period.from ? best : one), null);
}
