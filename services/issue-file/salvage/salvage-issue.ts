import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { MediaName } from '../../../core/issue/ids.ts';
import type { Issue } from '../../../core/issue/issue.ts';
import { parseIssue } from '../../../core/issue/parse-issue.ts';
import { mediaInIssue } from '../../../core/issue/pictures-in-issue.ts';
import type { MediaStore } from '../../media/media-store.ts';
import { noMedia, withAddedMedia } from '../../media/memory-media.ts';
import { entryNames, limits, mediaNameOfEntry } from '../entry-names.ts';
import { readManifest } from '../manifest.ts';
import { joinSalvaged, type Loss } from './join-salvaged.ts';
import { salvageRecords } from './salvage-records.ts';
import { type ScannedEntry, scanEntries } from './scan-entries.ts';

export interface SalvagedIssue {
  readonly issue: Issue;
  readonly media: MediaStore;
  readonly losses: readonly Loss[];
}

/** Bytes; a file that is larger is not read into memory. */
const largest = 1024 * 2 ** 20;

/**
 * What can still be read of a damaged issue file: every item, block and picture that is whole by its hash, and what can be read of the others. Null = nothing.
 * The file is only read.
 */
export const salvageIssue = async (file: string): Promise<SalvagedIssue | null> => {
  const bytes = await bytesOf(file);
  if (bytes === null) return null;
  const entries = scanEntries(bytes, limits.issue);
  const text = textOf(entries, entryNames.issue);
  const isWhole = entries.some((entry) => entry.name === entryNames.issue && entry.isWhole);
  const manifest = readManifest(textOf(entries, entryNames.manifest));
  const joined = joinSalvaged(salvageRecords(text), manifest);
  const parsed = joined === null ? null : parseIssue(joined.envelope);
  if (joined === null || parsed?.status !== 'ok') return null;
  const { issue } = parsed;
  const media = wholeMedia(entries);
  const lost = mediaInIssue(issue).filter((name) => !media.has(name));
  const unchecked: readonly Loss[] = isWhole || manifest !== null ? [] : [{ kind: 'unchecked', title: '' }];
  const pictures = lost.map((name): Loss => ({ kind: 'picture', title: name }));
  return { issue, media, losses: [...joined.losses, ...unchecked, ...pictures] };
};

async function bytesOf(file: string): Promise<Uint8Array | null> {
  const found = await stat(file).catch(() => null);
  return found?.isFile() && found.size <= largest ? readFile(file).catch(() => null) : null;
}

function textOf(entries: readonly ScannedEntry[], name: string): string {
  const entry = entries.find((one) => one.name === name);
  return entry === undefined ? '' : new TextDecoder().decode(entry.bytes);
}

/** A picture's name says what its bytes are. */
function wholeMedia(entries: readonly ScannedEntry[]): MediaStore {
  const whole = new Map<MediaName, Uint8Array>();
  for (const { name: entry, bytes } of entries) {
    const name = mediaNameOfEntry(entry);
    const hash = createHash('sha256').update(bytes).digest('hex');
    if (name?.startsWith(hash)) whole.set(name, bytes);
  }
  return withAddedMedia(noMedia, whole);
}
