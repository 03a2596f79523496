import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { compareIssues } from '../../core/issue/compare-issues.ts';
import { stableJson } from '../../core/issue/stable-json.ts';
import type { LeftWork } from '../../electron/contract/answers.ts';
import { openIssueFile } from '../issue-file/open-issue-file.ts';
import { saveIssueFile } from '../issue-file/save-issue-file.ts';
import { folderMedia } from '../media/folder-media.ts';
import type { MediaStore } from '../media/media-store.ts';
import { unionMedia } from '../media/union-media.ts';
import { mediaFolder } from '../safety/copy-files.ts';
import { issueHash } from '../safety/journal-file.ts';
import { type LeftCopy, readCopy } from '../safety/read-copy.ts';
import type { DesktopParts } from './desktop-parts.ts';

/** Work that was left on the issue of one file; null = none. */
export const leftWorkOf = async (parts: DesktopParts, file: string): Promise<LeftWork | null> =>
  (await allLeftWork(parts)).find((left) => left.file === file) ?? null;

/** Brings work back without asking: the page that did it was only loaded again. */
export const takeLeftWork = async (parts: DesktopParts, id: string): Promise<void> => {
  const left = await readCopy(join(parts.workFolder, id));
  if (left === null) return;
  const inFile = await openIssueFile(left.file);
  if (!inFile.ok) return;
  const isInFile = stableJson(left.issue) === stableJson(inFile.issue);
  const isOwn = left.ownStates.has(issueHash(inFile.issue));
  // A file that someone else changed is left alone: the work is offered.
  if (!isInFile && !isOwn) return;
  const saved = isInFile ? null : await saveIssueFile(left.file, left.issue, leftMedia(parts, id, inFile.media));
  if (saved === null || saved.ok) await dropLeftWork(parts, id);
};

/** Latest first; what holds nothing new is taken away. */
export const allLeftWork = async (parts: DesktopParts): Promise<readonly LeftWork[]> => {
  const found: LeftWork[] = [];
  for (const id of await readdir(parts.workFolder).catch(() => [])) {
    if (parts.documents.get(id)) continue;
    const left = await readCopy(join(parts.workFolder, id));
    const work = left && (await summary(id, left));
    // Nothing in it that the file has not, or nothing that can be read.
    if (work) found.push(work);
    else await dropLeftWork(parts, id);
  }
  return found.sort((a, b) => (a.at < b.at ? 1 : -1));
};

async function summary(id: string, left: LeftCopy): Promise<LeftWork | null> {
  const inFile = await openIssueFile(left.file);
  const differences = compareIssues(inFile.ok ? inFile.issue : left.base, left.issue);
  const isSameAsFile = inFile.ok && differences.length === 0;
  const isUntouched = stableJson(left.base) === stableJson(left.issue);
  if (isSameAsFile || isUntouched) return null;
  const { file, at, issue } = left;
  const paragraphs = differences.reduce((sum, difference) => sum + ('blocks' in difference ? difference.blocks : 0), 0);
  const items = differences.filter(({ kind }) => kind.startsWith('item')).length;
  return { id, file, at, number: issue.number, year: issue.year, paragraphs, items };
}

/** Pictures that left work may name. */
export const leftMedia = ({ workFolder, versions }: DesktopParts, id: string, ofFile: MediaStore): MediaStore =>
  unionMedia([folderMedia(join(workFolder, id, mediaFolder)), ofFile, versions.media]);

export const dropLeftWork = async ({ workFolder, documents }: DesktopParts, id: string): Promise<void> => {
  if (!documents.get(id)) await rm(join(workFolder, id), { recursive: true, force: true });
};
