import { stat } from 'node:fs/promises';
import type { Issue } from '../../core/issue/issue.ts';
import { parseIssue } from '../../core/issue/parse-issue.ts';
import { readFailure } from '../files/file-failure.ts';
import { type ParsedJson, parseJson } from '../files/parse-json.ts';
import { type Failure, failure } from '../messages/failure.ts';
import { firstProblem } from '../messages/first-problem.ts';
import { type Archive, ArchiveError, withArchive } from './archive.ts';
import { entryNames, limits } from './entry-names.ts';

export type ReadIssue = { readonly ok: true; readonly issue: Issue } | Failure;

/** Opens the archive of an issue file for `use`; what is wrong with the file becomes a failure. */
export const withIssueArchive = async <T extends { readonly ok: true }>(
  file: string,
  use: (archive: Archive) => Promise<T | Failure>,
): Promise<T | Failure> => {
  try {
    const found = await stat(file);
    if (found.isDirectory()) return failure('is-a-folder', { file });
    if (found.size === 0) return failure('empty-file', { file });
    return await withArchive(file, use);
  } catch (error) {
    return error instanceof ArchiveError ? archiveFailure(error, file) : readFailure(error, file);
  }
};

/** The issue alone; its pictures are not looked at. */
export const readIssue = (file: string): Promise<ReadIssue> => withIssueArchive(file, (archive) => issueInArchive(file, archive));

/** The issue of an open archive, checked and migrated. */
export const issueInArchive = async (file: string, archive: Archive): Promise<ReadIssue> => {
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
    case 'ok':
      return { ok: true, issue: parsed.issue };
  }
};

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
