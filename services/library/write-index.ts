import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Writable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { crc32 } from 'node:zlib';
import type { Vocabulary } from '../../core/search/vocabulary.ts';
import { writeFailure } from '../files/file-failure.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import type { Failure } from '../messages/failure.ts';
import {
  type ArrayName,
  alignment,
  arrayNames,
  type HeadIssue,
  type IndexHead,
  indexMark,
  type Stretch,
} from './index-format.ts';
import type { ReadIndex } from './read-index.ts';
import type { ShelvedIssue } from './shelved-issue.ts';

/** Writes the index of a folder as a whole. It can be made again at any time, so nobody waits for the disk. */
export const writeIndex = async (
  file: string,
  folder: string,
  { issues, vocabulary }: ReadIndex,
): Promise<{ readonly ok: true } | Failure> => {
  try {
    await mkdir(dirname(file), { recursive: true });
  } catch (error) {
    return writeFailure(error, file);
  }
  return writeAtomically(file, (sink) => writeParts(sink, partsOf(folder, issues, vocabulary)), { durability: 'repeatable' });
};

/** Bytes that may be written before other work gets its turn. */
const atOnce = 2 ** 20;

async function writeParts(sink: Writable, parts: Iterable<Uint8Array>): Promise<void> {
  let checksum = 0;
  let sinceTurn = 0;
  for (const part of parts) {
    // zlib begins a new sum when it is handed no bytes.
    if (part.length === 0) continue;
    checksum = crc32(part, checksum);
    sink.write(part);
    sinceTurn += part.length;
    if (sinceTurn < atOnce) continue;
    sinceTurn = 0;
    await nextTurn();
  }
  sink.end(uint32s(checksum));
}

function* partsOf(folder: string, issues: readonly ShelvedIssue[], vocabulary: Vocabulary): Generator<Uint8Array> {
  const data = new Region();
  const headIssues = issues.map(({ name, changed, size, indexed, texts }): HeadIssue => {
    const arrays = arraysOf({ indexed, texts });
    return {
      name,
      changed,
      size,
      facts: indexed.facts,
      entries: indexed.entries,
      arrays: Object.fromEntries(arrayNames.map((array) => [array, data.take(arrays[array].byteLength)])) as HeadIssue['arrays'],
    };
  });
  const head = Buffer.from(JSON.stringify({ folder, vocabulary: vocabulary.toTexts(), issues: headIssues } satisfies IndexHead));
  yield indexMark;
  yield uint32s(head.length, data.length);
  yield head;
  for (const issue of issues) {
    const arrays = arraysOf(issue);
    for (const name of arrayNames) yield padded(arrays[name]);
  }
}

/** Hands out stretches one after the other. */
class Region {
  length = 0;

  take(bytes: number): Stretch {
    const at = this.length;
    this.length += Math.ceil(bytes / alignment) * alignment;
    return [at, bytes];
  }
}

function arraysOf({ indexed, texts }: Pick<ShelvedIssue, 'indexed' | 'texts'>): Readonly<Record<ArrayName, Uint8Array>> {
  const { words, starts, headlineEnds, headlineShingles, bodyShingles } = indexed;
  return {
    words: bytesOf(words),
    starts: bytesOf(starts),
    headlineEnds: bytesOf(headlineEnds),
    headlineHashes: bytesOf(headlineShingles.hashes),
    headlineStarts: bytesOf(headlineShingles.starts),
    bodyHashes: bytesOf(bodyShingles.hashes),
    bodyStarts: bytesOf(bodyShingles.starts),
    texts: texts.bytes,
    textStarts: bytesOf(texts.starts),
  };
}

function bytesOf(array: Uint32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

function padded(bytes: Uint8Array): Uint8Array {
  const missing = -bytes.length & (alignment - 1);
  return missing === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(missing)]);
}

function uint32s(...numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * numbers.length);
  for (const [index, number] of numbers.entries()) bytes.writeUInt32LE(number, 4 * index);
  return bytes;
}
