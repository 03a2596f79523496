import { stat } from 'node:fs/promises';
import type { MediaName } from '../../core/issue/ids.ts';
import type { Issue } from '../../core/issue/issue.ts';
import { parseIssue } from '../../core/issue/parse-issue.ts';
import { mediaInIssue } from '../../core/issue/pictures-in-issue.ts';
import { readFailure } from '../files/file-failure.ts';
import { type ParsedJson, parseJson } from '../files/parse-json.ts';
import type { MediaStore } from '../media/media-store.ts';
import { type Failure, failure } from '../messages/failure.ts';
import { firstProblem } from '../messages/first-problem.ts';
import { type Archive, ArchiveError, withArchive } from './archive.ts';
import { archiveMedia } from './archive-media.ts';
import { entryNames, limits } from './entry-names.ts';

export interface OpenedIssue {
  readonly ok: true;
  readonly issue: Issue;
  readonly media: MediaStore;
  /** Pictures that the issue names and the file does not hold: the issue opens without them. */
  readonly missing: readonly MediaName[];
}

/** Opens a `.diemtin` file. Pictures are not read until they are asked for. */
export const openIssueFile = async (file: string): Promise<OpenedIssue | Failure> => {
  try {
    const found = await stat(file);
    if (found.isDirectory()) return failure('is-a-folder', { file });
    if (found.size === 0) return failure('empty-file', { file });
    return await withArchive(file, (archive) => openArchive(file, archive));
  } catch (error) {
    return error instanceof ArchiveError ? archiveFailure(error, file) : readFailure(error, file);
  }
};

async function openArchive(file: string, archive: Archive): Promise<OpenedIssue | Failure> {
  if (!archive.has(entryNames.issue)) return failure('not-an-issue', { file });
  const json = readJson(await archive.read(entryNames.issue, limits.issue));
  if (!json.ok) return failure('corrupt', { file, detail: `${entryNames.issue}: ${json.detail}` });
  const parsed = parseIssue(json.value);
  switch (parsed.status) {
    case 'too-new':
      return failure('too-new', { file, version: parsed.version });
    case 'corrupt':
      return failure('corrupt', { file, detail: firstProblem(parsed.problems) });
    case 'failed':
      return failure('migration-failed', { file, version: parsed.version });
    case 'ok': {
      const media = archiveMedia(file, archive);
      return { ok: true, issue: parsed.issue, media, missing: mediaInIssue(parsed.issue).filter((name) => !media.has(name)) };
    }
  }
}

function readJson(bytes: Uint8Array): ParsedJson {
  try {
    return parseJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
}

function archiveFailure(error: ArchiveError, file: string): Failure {
  switch (error.code) {
    case 'not-a-zip':
      return failure('not-an-issue', { file });
    case 'truncated':
      return failure('truncated', { file });
    case 'damaged':
      return failure('corrupt', { file, detail: error.message });
  }
}
