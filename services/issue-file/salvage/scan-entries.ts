import { crc32, inflateRawSync } from 'node:zlib';

export interface ScannedEntry {
  readonly name: string;
  /** As far as it is there; of a compressed entry as far as it could be unpacked. */
  readonly bytes: Uint8Array;
  /** Its checksum fits. */
  readonly isWhole: boolean;
}

const localHeader = 0x04034b50;
const headerLength = 30;
const longestName = 200;

/** The entries of a ZIP file by their local headers (APPNOTE.TXT 4.3.7), whatever became of its directory. `limit`: bytes that one may unpack to. */
export const scanEntries = (zip: Uint8Array, limit: number): readonly ScannedEntry[] => {
  const view = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  const starts = signaturesIn(view);
  return starts.flatMap((start, index) => entryAt(view, start, starts[index + 1] ?? view.length, limit) ?? []);
};

function signaturesIn(view: Buffer): readonly number[] {
  const starts: number[] = [];
  for (let at = view.indexOf('PK\u0003\u0004', 0, 'latin1'); at >= 0; at = view.indexOf('PK\u0003\u0004', at + 4, 'latin1')) {
    if (view.length - at >= headerLength && nameAt(view, at) !== null) starts.push(at);
  }
  return starts;
}

/** Only names as this program writes them: the signature may occur within a picture. */
function nameAt(view: Buffer, start: number): string | null {
  const length = view.readUInt16LE(start + 26);
  if (view.readUInt32LE(start) !== localHeader || length === 0 || length > longestName) return null;
  const name = view.toString('latin1', start + headerLength, start + headerLength + length);
  return /^[\w./-]+$/u.test(name) ? name : null;
}

function entryAt(view: Buffer, start: number, next: number, limit: number): ScannedEntry | null {
  const name = nameAt(view, start);
  if (name === null) return null;
  const from = start + headerLength + view.readUInt16LE(start + 26) + view.readUInt16LE(start + 28);
  const claimed = view.readUInt32LE(start + 18);
  const isSizeKnown = claimed > 0 && from + claimed <= next;
  const bytes = view.subarray(from, isSizeKnown ? from + claimed : endOfLast(view, from, next));
  const isPacked = view.readUInt16LE(start + 8) !== 0;
  const content = isPacked ? unpacked(bytes, limit) : bytes;
  return { name, bytes: content, isWhole: crc32(content) === view.readUInt32LE(start + 14) };
}

/** Behind the last entry the directory begins. */
function endOfLast(view: Buffer, from: number, next: number): number {
  const directory = view.subarray(from, next).indexOf('PK\u0001\u0002', 0, 'latin1');
  return directory < 0 ? next : from + directory;
}

/** What comes out of a damaged stream before the damage: found by asking for ever less of it. */
function unpacked(bytes: Uint8Array, limit: number): Uint8Array {
  let whole = 0;
  let broken = bytes.length + 1;
  let best: Uint8Array = new Uint8Array();
  while (broken - whole > 1) {
    const length = whole === 0 && broken === bytes.length + 1 ? bytes.length : (whole + broken) >> 1;
    const out = tryUnpack(bytes.subarray(0, length), limit);
    if (out === null) broken = length;
    else {
      whole = length;
      best = out;
    }
  }
  return best;
}

function tryUnpack(bytes: Uint8Array, limit: number): Uint8Array | null {
  try {
    // Z_SYNC_FLUSH: an end that comes too early is no error.
    return inflateRawSync(bytes, { finishFlush: 2, maxOutputLength: limit });
  } catch {
    return null;
  }
}
