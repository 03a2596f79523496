import { basename, dirname, join } from 'node:path';
import type { Issue } from '../../core/issue/issue.ts';
import { saveIssueFile } from '../issue-file/save-issue-file.ts';
import type { MediaStore } from '../media/media-store.ts';
import { type Failure, failure } from '../messages/failure.ts';

/**
 * A file that stays held by another program: the issue is saved beside it, under a name that says what it is. Answers with a failure that names both; with the one that
 * was met when there is no writing beside it either.
 */
export const rescueCopy = async (met: Failure, file: string, issue: Issue, media: MediaStore, now: Date): Promise<Failure> => {
  if (met.code !== 'not-writable') return met;
  const beside = join(
    dirname(file),
    `${basename(file, '.diemtin')} (bản cứu ngày ${now.getDate()}-${now.getMonth() + 1}).diemtin`,
  );
  const saved = await saveIssueFile(beside, issue, media);
  return saved.ok ? failure('saved-beside', { file, beside }) : met;
};
