import { basename, join } from 'node:path';
import type { Issue } from '../../core/issue/issue.ts';
import type { Answer, OpenDocument } from '../../electron/contract/answers.ts';
import type { DesktopMethods } from '../../electron/contract/desktop-api.ts';
import { openIssueFile } from '../issue-file/open-issue-file.ts';
import { saveIssueFile } from '../issue-file/save-issue-file.ts';
import type { MediaStore } from '../media/media-store.ts';
import { noMedia } from '../media/memory-media.ts';
import { failure } from '../messages/failure.ts';
import { issueHash } from '../safety/journal-file.ts';
import { readCopy } from '../safety/read-copy.ts';
import type { DesktopParts } from './desktop-parts.ts';
import { allLeftWork, dropLeftWork, leftMedia } from './left-work.ts';
import { createDocument, openDocument } from './open-document.ts';
import { refused } from './refused.ts';

type LeftWorkMethods = Pick<DesktopMethods, 'listLeftWork' | 'recoverWork' | 'readLeftWork' | 'dropLeftWork'>;

/** Work that an earlier run left behind when it was killed: shown, brought back, or dropped when the user says so. */
export const leftWorkMethods = (parts: DesktopParts): LeftWorkMethods => {
  const gone = () => refused(failure('left-work-gone', {}), parts.settings.get().language);
  return {
    listLeftWork: () => allLeftWork(parts),
    recoverWork: async ({ id }) => (await recover(parts, id)) ?? gone(),
    readLeftWork: async ({ id }) => {
      const left = await readCopy(join(parts.workFolder, id));
      if (left === null) return gone();
      const inFile = await openIssueFile(left.file);
      return { ok: true, issue: left.issue, inFile: inFile.ok ? inFile.issue : null };
    },
    dropLeftWork: ({ id }) => dropLeftWork(parts, id),
  };
};

/** Into its file; into a new one when that was changed by someone else since, or is gone. */
async function recover(parts: DesktopParts, id: string): Promise<Answer<OpenDocument> | null> {
  const left = await readCopy(join(parts.workFolder, id));
  if (left === null || parts.documents.get(id)) return null;
  const inFile = await openIssueFile(left.file);
  const media = leftMedia(parts, id, inFile.ok ? inFile.media : noMedia);
  const isUnchanged = inFile.ok && left.ownStates.has(issueHash(inFile.issue));
  if (inFile.ok) await parts.versions.keep(inFile.issue, left.file, inFile.media, 'recovery');
  const answer = isUnchanged
    ? await recoverInto(parts, left.file, left.issue, media)
    : await createDocument(parts, `${basename(left.file, '.diemtin')} (khôi phục)`, left.issue, media);
  if (answer.ok) await dropLeftWork(parts, id);
  return answer.ok ? { ...answer, leftWork: null } : answer;
}

async function recoverInto(parts: DesktopParts, file: string, issue: Issue, media: MediaStore): Promise<Answer<OpenDocument>> {
  const saved = await saveIssueFile(file, issue, media);
  return saved.ok ? openDocument(parts, file, { lock: 'take' }) : refused(saved, parts.settings.get().language);
}
