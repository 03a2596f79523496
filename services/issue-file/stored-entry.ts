import { closeSync, openSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/** Where an uncompressed entry of a ZIP file stands: enough to read it without reading the directory again. */
export interface StoredEntry {
  /** Offset of the local header (APPNOTE.TXT 4.3.7). */
  readonly headerOffset: number;
  readonly size: number;
  readonly crc32: number;
}

const headerLength = 30;
const headerSignature = 0x04034b50;

/** Runs `use` with the file open for reading. */
export function withFile<T>(file: string, use: (descriptor: number) => T): T {
  const descriptor = openSync(file, 'r');
  try {
    return use(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** The entry's bytes; null when the file no longer holds them at that place (it was saved over, or is damaged). */
export function readStored(descriptor: number, entry: StoredEntry): Uint8Array | null {
  const bytes = readStoredStart(descriptor, entry, entry.size);
  return bytes !== null && bytes.length === entry.size && crc32(bytes) === entry.crc32 ? bytes : null;
}

/** The first `length` bytes of the entry, unchecked; null when no entry begins at that place. */
export function readStoredStart(descriptor: number, entry: StoredEntry, length: number): Uint8Array | null {
  const header = readAt(descriptor, entry.headerOffset, headerLength);
  if (header.length < headerLength || header.readUInt32LE(0) !== headerSignature) return null;
  const start = entry.headerOffset + headerLength + header.readUInt16LE(26) + header.readUInt16LE(28);
  return readAt(descriptor, start, Math.min(length, entry.size));
}

function readAt(descriptor: number, offset: number, length: number): Buffer {
  const buffer = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const count = readSync(descriptor, buffer, filled, length - filled, offset + filled);
    if (count === 0) break;
    filled += count;
  }
  return buffer.subarray(0, filled);
}
