import type { MediaName } from '../../core/issue/ids.ts';
import type { Issue } from '../../core/issue/issue.ts';
import { mediaInIssue } from '../../core/issue/pictures-in-issue.ts';
import type { MediaStore } from '../media/media-store.ts';
import type { Failure } from '../messages/failure.ts';
import type { Archive } from './archive.ts';
import { archiveMedia } from './archive-media.ts';
import { issueInArchive, withIssueArchive } from './read-issue.ts';

export interface OpenedIssue {
  readonly ok: true;
  readonly issue: Issue;
  readonly media: MediaStore;
  /** Pictures that the issue names and the file does not hold: the issue opens without them. */
  readonly missing: readonly MediaName[];
}

/** Opens a `.diemtin` file. Pictures are not read until they are asked for. */
export const openIssueFile = (file: string): Promise<OpenedIssue | Failure> =>
  withIssueArchive(file, (archive) => openArchive(file, archive));

async function openArchive(file: string, archive: Archive): Promise<OpenedIssue | Failure> {
  const read = await issueInArchive(file, archive);
  if (!read.ok) return read;
  const media = archiveMedia(file, archive);
  return { ok: true, issue: read.issue, media, missing: mediaInIssue(read.issue).filter((name) => !media.has(name)) };
}
