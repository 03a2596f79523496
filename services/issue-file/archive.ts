import { open as openFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { systemCode } from '../files/file-failure.ts';
import type { StoredEntry } from './stored-entry.ts';

/** A ZIP file that is open for reading. Nothing is ever unpacked to the disk, so names in it cannot lead anywhere. */
export interface Archive {
  has(name: string): boolean;
  names(): readonly string[];
  /** The whole entry, length and CRC-32 checked; refuses entries that claim more than `limit` bytes. */
  read(name: string, limit: number): Promise<Uint8Array>;
  /** Where an uncompressed entry stands; null for one that is compressed or missing. */
  stored(name: string): StoredEntry | null;
}

export class ArchiveError extends Error {
  constructor(
    readonly code: 'not-a-zip' | 'truncated' | 'damaged',
    detail: string,
  ) {
    super(detail);
  }
}

/** More than any issue has; a directory of millions of entries would only eat memory. */
const maximalEntries = 20_000;

/** Opens the archive, hands it to `use` and closes it again. Throws an ArchiveError, or the system's error when the file cannot be opened. */
export const withArchive = async <T>(file: string, use: (archive: Archive) => Promise<T>): Promise<T> => {
  const zip = await openPromise(file, { autoClose: false, strictFileNames: true }).catch((error: unknown) =>
    explain(error, file),
  );
  try {
    return await use(archiveOver(zip, await entriesOf(zip)));
  } finally {
    zip.close();
  }
};

async function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  if (zip.entryCount > maximalEntries) throw new ArchiveError('damaged', `${zip.entryCount} entries`);
  try {
    for await (const entry of zip.eachEntry()) {
      if (entries.has(entry.fileName)) throw new ArchiveError('damaged', `${entry.fileName} twice`);
      entries.set(entry.fileName, entry);
    }
  } catch (error) {
    throw asArchiveError(error);
  }
  return entries;
}

function archiveOver(zip: ZipFile, entries: ReadonlyMap<string, Entry>): Archive {
  const entry = (name: string): Entry => {
    const found = entries.get(name);
    if (!found) throw new ArchiveError('damaged', `${name} is missing`);
    return found;
  };
  return {
    has: (name) => entries.has(name),
    names: () => [...entries.keys()],
    read: (name, limit) => readWhole(zip, entry(name), limit),
    stored: (name) => storedEntry(entries.get(name)),
  };
}

async function readWhole(zip: ZipFile, entry: Entry, limit: number): Promise<Uint8Array> {
  if (entry.uncompressedSize > limit) throw new ArchiveError('damaged', `${entry.fileName}: ${entry.uncompressedSize} bytes`);
  try {
    const bytes = await gather(await zip.openReadStreamPromise(entry));
    if (crc32(bytes) !== entry.crc32) throw new ArchiveError('damaged', `${entry.fileName}: checksum`);
    return bytes;
  } catch (error) {
    throw asArchiveError(error);
  }
}

function storedEntry(entry: Entry | undefined): StoredEntry | null {
  if (entry === undefined || entry.compressionMethod !== 0 || entry.isEncrypted()) return null;
  return { headerOffset: entry.relativeOffsetOfLocalHeader, size: entry.uncompressedSize, crc32: entry.crc32 };
}

async function gather(stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** yauzl does not tell a cut-off archive from another file: one that begins like an archive and has no directory was cut off. */
async function explain(error: unknown, file: string): Promise<never> {
  if (systemCode(error) !== null) throw error;
  const start = await startOf(file);
  if (!start.startsWith('PK')) throw new ArchiveError('not-a-zip', messageOf(error));
  throw new ArchiveError(/signature not found/u.test(messageOf(error)) ? 'truncated' : 'damaged', messageOf(error));
}

async function startOf(file: string): Promise<string> {
  const handle = await openFile(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return buffer.subarray(0, bytesRead).toString('latin1');
  } finally {
    await handle.close();
  }
}

function asArchiveError(error: unknown): unknown {
  return error instanceof ArchiveError || systemCode(error) !== null ? error : new ArchiveError('damaged', messageOf(error));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
