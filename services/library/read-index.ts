import { type FileHandle, open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { Vocabulary } from '../../core/search/vocabulary.ts';
import { type ArrayName, checksumLength, type HeadIssue, type IndexHead, indexMark, prefixLength } from './index-format.ts';
import type { ShelvedIssue } from './shelved-issue.ts';

/** What an index holds. */
export interface ReadIndex {
  readonly issues: readonly ShelvedIssue[];
  readonly vocabulary: Vocabulary;
}

/** The index of a folder; null when there is none, or it is damaged, of another version or about another folder: then it is made anew. */
export const readIndex = async (file: string, folder: string): Promise<ReadIndex | null> => {
  const handle = await open(file, 'r').catch(() => null);
  try {
    const parts = handle && (await readParts(handle));
    if (!parts) return null;
    // The checksum holds and the version is ours: what stands there is what this program wrote.
    const head = JSON.parse(parts.head.toString('utf8')) as IndexHead;
    if (head.folder !== folder) return null;
    const vocabulary = Vocabulary.from(head.vocabulary);
    return { issues: head.issues.map((issue) => shelvedFrom(issue, parts.data)), vocabulary };
  } catch {
    return null;
  } finally {
    await handle?.close();
  }
};

interface Parts {
  readonly head: Buffer;
  readonly data: Buffer;
}

async function readParts(handle: FileHandle): Promise<Parts | null> {
  const prefix = await readExactly(handle, prefixLength);
  if (!prefix?.subarray(0, indexMark.length).equals(indexMark)) return null;
  const lengths = [0, 1].map((index) => prefix.readUInt32LE(indexMark.length + 4 * index));
  const { size } = await handle.stat();
  if (size !== lengths.reduce((sum, length) => sum + length, prefixLength + checksumLength)) return null;
  const [headLength = 0, dataLength = 0] = lengths;
  const head = await readExactly(handle, headLength);
  const data = await readExactly(handle, dataLength);
  const checksum = await readExactly(handle, checksumLength);
  if (!head || !data || !checksum) return null;
  const found = [prefix, head, data].reduce((sum, part) => (part.length === 0 ? sum : crc32(part, sum)), 0);
  return found === checksum.readUInt32LE(0) ? { head, data } : null;
}

/** From where the last reading ended; a buffer of its own, which begins where arrays of 32-bit numbers can. */
async function readExactly(handle: FileHandle, length: number): Promise<Buffer | null> {
  const buffer = Buffer.allocUnsafeSlow(length);
  for (let filled = 0; filled < length; ) {
    const { bytesRead } = await handle.read(buffer, filled, length - filled, null);
    if (bytesRead === 0) return null;
    filled += bytesRead;
  }
  return buffer;
}

function shelvedFrom({ name, changed, size, facts, entries, arrays }: HeadIssue, data: Buffer): ShelvedIssue {
  const bytes = (array: ArrayName) => {
    const [at, length] = arrays[array];
    return new Uint8Array(data.buffer, data.byteOffset + at, length);
  };
  const numbers = (array: ArrayName) => {
    const { buffer, byteOffset, byteLength } = bytes(array);
    return new Uint32Array(buffer, byteOffset, byteLength / 4);
  };
  return {
    name,
    changed,
    size,
    indexed: {
      facts,
      entries,
      words: numbers('words'),
      starts: numbers('starts'),
      headlineEnds: numbers('headlineEnds'),
      headlineShingles: { hashes: numbers('headlineHashes'), starts: numbers('headlineStarts') },
      bodyShingles: { hashes: numbers('bodyHashes'), starts: numbers('bodyStarts') },
    },
    texts: { bytes: bytes('texts'), starts: numbers('textStarts') },
  };
}
