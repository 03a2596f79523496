import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { MediaName } from '../../core/issue/ids.ts';
import type { Issue } from '../../core/issue/issue.ts';
import { envelopeOf, parseIssue } from '../../core/issue/parse-issue.ts';
import { mediaInIssue } from '../../core/issue/pictures-in-issue.ts';
import { readFailure } from '../files/file-failure.ts';
import { type AtomicOptions, writeAtomically } from '../files/write-atomically.ts';
import { MediaError, type MediaStore } from '../media/media-store.ts';
import { type Failure, failure } from '../messages/failure.ts';
import { firstProblem } from '../messages/first-problem.ts';
import { coverThumbnail } from './cover-thumbnail.ts';
import { entryNames, issueMimeType, mediaEntry } from './entry-names.ts';
import { manifestOf } from './manifest.ts';

export interface SavedIssue {
  readonly ok: true;
  /** Pictures that the issue names and the store does not hold: saved without them. */
  readonly missing: readonly MediaName[];
}

/**
 * Saves an issue as a whole, or leaves the older file as it is. The same issue gives the same bytes. Pictures that the issue no
 * longer names are left behind. Refuses an issue that it could not open again.
 */
export const saveIssueFile = async (
  file: string,
  issue: Issue,
  media: MediaStore,
  options?: AtomicOptions,
): Promise<SavedIssue | Failure> => {
  // Through the validator: it refuses what could not be read back, and puts the keys in one order.
  const parsed = parseIssue(envelopeOf(issue));
  if (parsed.status !== 'ok')
    return failure('issue-invalid', {
      file,
      detail: parsed.status === 'corrupt' ? firstProblem(parsed.problems) : parsed.status,
    });
  const needed = [...mediaInIssue(parsed.issue)].sort();
  const held = needed.filter((name) => media.has(name));
  const pictures = await readAll(file, held, media);
  if (!pictures.ok) return pictures;
  const thumbnail = await coverThumbnail(parsed.issue, pictures.bytes);
  const written = await writeAtomically(
    file,
    (sink) => pipeline(zipOf(parsed.issue, pictures.bytes, thumbnail).outputStream, sink),
    options,
  );
  return written.ok ? { ok: true, missing: needed.filter((name) => !media.has(name)) } : written;
};

type Pictures = ReadonlyMap<MediaName, Uint8Array>;

async function readAll(
  file: string,
  names: readonly MediaName[],
  media: MediaStore,
): Promise<{ readonly ok: true; readonly bytes: Pictures } | Failure> {
  const bytes = new Map<MediaName, Uint8Array>();
  try {
    for (const name of names) bytes.set(name, await media.read(name));
    return { ok: true, bytes };
  } catch (error) {
    if (error instanceof MediaError) return failure('damaged-media', { file, name: error.media });
    return readFailure(error, file);
  }
}

function zipOf(issue: Issue, pictures: Pictures, thumbnail: Uint8Array | null): ZipFile {
  const zip = new ZipFile();
  const stored = { ...fixedAttributes(), compress: false };
  zip.addBuffer(Buffer.from(issueMimeType), entryNames.type, stored);
  // Not compressed: a damaged byte then costs one item, not everything behind it.
  zip.addBuffer(Buffer.from(`${JSON.stringify(envelopeOf(issue), null, 1)}\n`), entryNames.issue, stored);
  zip.addBuffer(Buffer.from(`${JSON.stringify(manifestOf(issue), null, 1)}\n`), entryNames.manifest, stored);
  if (thumbnail) zip.addBuffer(Buffer.from(thumbnail), entryNames.thumbnail, stored);
  for (const [name, bytes] of pictures) zip.addBuffer(asBuffer(bytes), mediaEntry(name), stored);
  zip.end();
  return zip;
}

/** ZIP has no time zone and begins in 1980: the first moment of 1980, in whatever zone the program runs. */
function fixedAttributes() {
  return { mtime: new Date(1980, 0, 1), forceDosTimestamp: true, mode: 0o100644 };
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
