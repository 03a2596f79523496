import { inflateSync } from 'node:zlib';

export interface FileObject {
  /** The dictionary or value as it stands in the file. */
  readonly text: string;
  /** Raw bytes of its stream. */
  readonly stream: Buffer | null;
}

/** Reads the objects of a file that this project wrote: plain ones by their offsets, packed ones out of the object streams. */
export function readObjects(file: Buffer): ReadonlyMap<number, FileObject> {
  const objects = new Map<number, FileObject>();
  let position = 0;
  const source = file.toString('latin1');
  const start = /(\d+) 0 obj\n(<<[\s\S]*?>>)\nstream\n/g;
  while (true) {
    start.lastIndex = position;
    const match = start.exec(source);
    if (match === null) break;
    const [all, id = '', text = ''] = match;
    const length = Number(/\/Length (\d+)/.exec(text)?.[1]);
    const begin = match.index + all.length;
    const stream = file.subarray(begin, begin + length);
    objects.set(Number(id), { text, stream });
    if (text.includes('/Type /ObjStm'))
      for (const [packed, value] of unpack(text, stream)) objects.set(packed, { text: value, stream: null });
    position = begin + length;
  }
  return objects;
}

/** The stream, decompressed. */
export function decoded(object: FileObject): Buffer {
  if (object.stream === null) throw new Error('an object without a stream');
  return object.text.includes('/Filter /FlateDecode') ? inflateSync(object.stream) : object.stream;
}

/** Objects whose dictionary holds a text. */
export function objectsWith(objects: ReadonlyMap<number, FileObject>, part: string): FileObject[] {
  return [...objects.values()].filter(({ text }) => text.includes(part));
}

function unpack(text: string, stream: Buffer): (readonly [number, string])[] {
  const first = Number(/\/First (\d+)/.exec(text)?.[1]);
  const plain = inflateSync(stream).toString('latin1');
  const numbers = plain.slice(0, first).trim().split(' ').map(Number);
  return Array.from({ length: numbers.length / 2 }, (_, index) => {
    const offset = first + (numbers[index * 2 + 1] ?? 0);
    const next = numbers[index * 2 + 3];
    return [numbers[index * 2] ?? 0, plain.slice(offset, next === undefined ? undefined : first + next).trim()] as const;
  });
}
