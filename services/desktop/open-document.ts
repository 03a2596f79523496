import { basename, join } from 'node:path';
import type { Issue } from '../../core/issue/issue.ts';
import { picturesInIssue } from '../../core/issue/pictures-in-issue.ts';
import type { Answer, Damage, OpenDocument } from '../../electron/contract/answers.ts';
import { openIssueFile } from '../issue-file/open-issue-file.ts';
import type { Loss } from '../issue-file/salvage/join-salvaged.ts';
import { salvageIssue } from '../issue-file/salvage/salvage-issue.ts';
import { saveIssueFile } from '../issue-file/save-issue-file.ts';
import type { MediaStore } from '../media/media-store.ts';
import { type Failure, failure, sentenceFor } from '../messages/failure.ts';
import { IssueLock } from '../safety/issue-lock.ts';
import type { DesktopParts } from './desktop-parts.ts';
import { freeFile } from './free-file.ts';
import { leftWorkOf, takeLeftWork } from './left-work.ts';
import { OpenFile } from './open-file.ts';
import { refused } from './refused.ts';

export interface Opening {
  /** What to do with an issue that someone else has open; left out = refuse it. */
  readonly lock?: 'take' | 'copy';
  readonly doubts?: readonly string[];
}

/** Opens an issue file for the window. A damaged one is opened as far as it can be read, as a new file. */
export const openDocument = async (
  parts: DesktopParts,
  file: string,
  { lock, doubts = [] }: Opening = {},
): Promise<Answer<OpenDocument>> => {
  const language = parts.settings.get().language;
  // The page was loaded again: what it recorded and did not save comes along.
  const before = parts.documents.ofFile(file);
  if (before) {
    await parts.documents.close(before.id);
    await takeLeftWork(parts, before.id);
  }
  if (lock === 'copy') return openCopy(parts, file);
  const locked = lock === 'take' ? null : new IssueLock(file, parts.setup.now).other();
  if (locked) {
    const { owner, isStale } = locked;
    const reason = failure('in-use', { file: basename(file), ...owner, since: timeOf(owner.since), isStale });
    return { ...refused(reason, language), file };
  }
  const opened = await openIssueFile(file);
  if (!opened.ok) return isDamaged(opened) ? openDamaged(parts, file, opened) : refused(opened, language);
  return hold(parts, file, opened.issue, opened.media, { doubts, damage: null });
};

/** Writes an issue as a new file in the folder of issues and opens it. */
export const createDocument = async (
  parts: DesktopParts,
  base: string,
  issue: Issue,
  media: MediaStore,
  more: { readonly doubts?: readonly string[]; readonly damage?: Damage } = {},
): Promise<Answer<OpenDocument>> => {
  const { settings } = parts;
  const free = await freeFile(settings.get().folder, base);
  if (!free.ok) return refused(free, settings.get().language);
  const saved = await saveIssueFile(free.file, issue, media);
  if (!saved.ok) return refused(saved, settings.get().language);
  const opened = await openIssueFile(free.file);
  if (!opened.ok) return refused(opened, settings.get().language);
  return hold(parts, free.file, opened.issue, opened.media, { doubts: more.doubts ?? [], damage: more.damage ?? null });
};

async function hold(
  parts: DesktopParts,
  file: string,
  issue: Issue,
  media: MediaStore,
  { doubts, damage }: { readonly doubts: readonly string[]; readonly damage: Damage | null },
): Promise<Answer<OpenDocument>> {
  const { setup, documents, known, recent, versions } = parts;
  const id = setup.ids.next();
  const copyFolder = join(parts.workFolder, id);
  const document = new OpenFile({ id, file, issue, stored: media, copyFolder, versions, now: setup.now });
  const leftWork = await leftWorkOf(parts, file);
  documents.keep(document);
  const begun = await document.begin();
  if (!begun.ok) parts.log.write(`working copy: ${sentenceFor(begun, 'en')}`);
  known.add(file);
  await recent.note(file);
  return {
    ok: true,
    document: id,
    issue,
    file,
    pictureSizes: sizesOf(issue, document.media),
    missing: picturesInIssue(issue).flatMap(({ media: name }) => (document.media.has(name) ? [] : [name])),
    doubts,
    damage,
    leftWork,
  };
}

async function openCopy(parts: DesktopParts, file: string): Promise<Answer<OpenDocument>> {
  const opened = await openIssueFile(file);
  if (!opened.ok) return refused(opened, parts.settings.get().language);
  return createDocument(parts, `${basename(file, '.diemtin')} (bản sao)`, opened.issue, opened.media);
}

async function openDamaged(parts: DesktopParts, file: string, met: Failure): Promise<Answer<OpenDocument>> {
  const language = parts.settings.get().language;
  const salvaged = await salvageIssue(file);
  const good = await parts.versions.latestOfFile(file);
  const base = `${basename(file, '.diemtin')} (cứu)`;
  const lastGood = good?.at ?? null;
  if (salvaged) {
    const losses = salvaged.losses.map((loss) => sayLoss(loss, language));
    return createDocument(parts, base, salvaged.issue, salvaged.media, { damage: { file, losses, lastGood } });
  }
  if (!good) return refused(met, language);
  const losses = [sentenceFor(failure('loss-all', {}), language)];
  return createDocument(parts, base, good.issue, parts.versions.media, { damage: { file, losses, lastGood: null } });
}

function isDamaged({ code }: Failure): boolean {
  return code === 'corrupt' || code === 'truncated' || code === 'not-an-issue' || code === 'empty-file';
}

function sayLoss({ kind, title }: Loss, language: 'vi' | 'en'): string {
  return sentenceFor(failure(`loss-${kind}`, { title }), language);
}

function sizesOf(issue: Issue, media: MediaStore): OpenDocument['pictureSizes'] {
  return Object.fromEntries(
    picturesInIssue(issue).flatMap(({ media: name }) => {
      const size = media.size(name);
      return size === null ? [] : [[name, size] as const];
    }),
  );
}

/** `10:42` on the user's clock. */
function timeOf(moment: string): string {
  const at = new Date(moment);
  return `${at.getHours()}:${String(at.getMinutes()).padStart(2, '0')}`;
}
