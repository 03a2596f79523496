import { applyCommand } from '../../core/issue/commands/apply-command.ts';
import type { AddItem } from '../../core/issue/commands/command.ts';
import type { IdSource, MediaName } from '../../core/issue/ids.ts';
import { type Reuse, reuseItem } from '../../core/issue/reuse-item.ts';
import { readFailure } from '../files/file-failure.ts';
import { openIssueFile } from '../issue-file/open-issue-file.ts';
import { type SavedIssue, saveIssueFile } from '../issue-file/save-issue-file.ts';
import { MediaError } from '../media/media-store.ts';
import { withAddedMedia } from '../media/memory-media.ts';
import type { Failure } from '../messages/failure.ts';

export interface ReusedFromFile {
  readonly ok: true;
  /** Adds the item to the issue; to be applied once the pictures are with it. */
  readonly command: AddItem;
  /** The bytes of its pictures. */
  readonly media: ReadonlyMap<MediaName, Uint8Array>;
  /** Pictures that the past issue names and does not hold, or holds damaged: the item names them still. */
  readonly missing: readonly MediaName[];
}

/** Copies an item of a past issue's file for an issue that is open: what it says and the pictures it needs. */
export const reuseFromFile = async (
  file: string,
  reuse: Omit<Reuse, 'from'>,
  ids: IdSource,
): Promise<ReusedFromFile | Failure> => {
  const opened = await openIssueFile(file);
  if (!opened.ok) return opened;
  const reused = reuseItem({ ...reuse, from: opened.issue }, ids);
  if (!reused.ok) return reused;
  const media = new Map<MediaName, Uint8Array>();
  const missing: MediaName[] = [];
  try {
    for (const name of reused.media) {
      const bytes = await opened.media.read(name).catch(orMissing);
      if (bytes) media.set(name, bytes);
      else missing.push(name);
    }
  } catch (error) {
    return readFailure(error, file);
  }
  return { ok: true, command: reused.command, media, missing };
};

/** The same into another file, which is saved. */
export const reuseIntoFile = async (
  file: string,
  target: string,
  reuse: Omit<Reuse, 'from' | 'into'>,
  ids: IdSource,
): Promise<SavedIssue | Failure> => {
  const opened = await openIssueFile(target);
  if (!opened.ok) return opened;
  const reused = await reuseFromFile(file, { ...reuse, into: opened.issue }, ids);
  if (!reused.ok) return reused;
  const applied = applyCommand(opened.issue, reused.command);
  if (!applied.ok) return applied;
  return saveIssueFile(target, applied.issue, withAddedMedia(opened.media, reused.media));
};

function orMissing(error: unknown): null {
  if (error instanceof MediaError) return null;
  throw error;
}
