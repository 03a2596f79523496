import { inflateSync } from 'node:zlib';
import { type Dictionary, Keyword, Name, Reference, Scanner, type Value } from './syntax.ts';

/** A stream: its dictionary and its bytes as they stand in the file. */
export interface Stream {
  readonly dictionary: Dictionary;
  readonly raw: Buffer;
}

/**
 * The objects of a file, read by its cross-reference stream (ISO 32000-1, 7.5). Knows what the app writes, nothing of how it writes it.
 * Throws where the file is broken.
 */
export class PdfFile {
  readonly trailer: Dictionary;
  private readonly places: ReadonlyMap<number, Place>;
  private readonly source: string;
  private readonly objects = new Map<number, Value | Stream>();
  private readonly packed = new Map<number, readonly Value[]>();

  constructor(private readonly bytes: Buffer) {
    this.source = bytes.toString('latin1');
    const start = /startxref\s+(\d+)\s+%%EOF\s*$/u.exec(this.source.slice(-64))?.[1];
    if (start === undefined) throw new Error('no end of the file');
    const table = this.readAt(Number(start));
    if (!isStream(table)) throw new Error('no cross-reference stream');
    this.trailer = table.dictionary;
    this.places = placesIn(table);
  }

  /** Of the header: `1.7`. */
  get version(): string {
    return /^%PDF-(\d\.\d)/u.exec(this.source.slice(0, 16))?.[1] ?? '';
  }

  /** What a value is, references followed. */
  value(value: Value | undefined): Value | undefined {
    if (!(value instanceof Reference)) return value;
    const object = this.object(value);
    return isStream(object) ? object.dictionary : object;
  }

  dictionary(value: Value | undefined): Dictionary | null {
    const found = this.value(value);
    return found instanceof Map ? (found as Dictionary) : null;
  }

  list(value: Value | undefined): readonly Value[] {
    const found = this.value(value);
    return Array.isArray(found) ? (found as readonly Value[]) : [];
  }

  name(value: Value | undefined): string | null {
    const found = this.value(value);
    return found instanceof Name ? found.value : null;
  }

  stream(value: Value | undefined): Stream | null {
    const object = value instanceof Reference ? this.object(value) : undefined;
    return isStream(object) ? object : null;
  }

  /** A stream's bytes, unpacked. */
  data(stream: Stream): Buffer {
    return unpacked(stream);
  }

  private object({ id }: Reference): Value | Stream | undefined {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const place = this.places.get(id);
    if (place === undefined) return undefined;
    const object = 'offset' in place ? this.readAt(place.offset) : this.packedIn(place.stream)[place.index];
    if (object !== undefined) this.objects.set(id, object);
    return object;
  }

  private readAt(offset: number): Value | Stream {
    const scanner = new Scanner(this.source, offset);
    const [, , word] = [scanner.next(), scanner.next(), scanner.next()];
    if (!(word instanceof Keyword) || word.value !== 'obj') throw new Error(`no object at ${offset}`);
    const value = scanner.next();
    if (value === undefined) throw new Error(`an empty object at ${offset}`);
    const after = scanner.next();
    if (!(value instanceof Map) || !(after instanceof Keyword) || after.value !== 'stream') return value;
    const dictionary = value as Dictionary;
    const length = dictionary.get('Length');
    if (typeof length !== 'number') throw new Error(`a stream without its length at ${offset}`);
    const start = scanner.at + (this.source[scanner.at] === '\r' ? 2 : 1);
    return { dictionary, raw: this.bytes.subarray(start, start + length) };
  }

  private packedIn(id: number): readonly Value[] {
    const known = this.packed.get(id);
    if (known !== undefined) return known;
    const stream = this.stream(new Reference(id));
    if (stream === null) throw new Error(`no object stream ${id}`);
    const text = unpacked(stream).toString('latin1');
    const [count, first] = [Number(stream.dictionary.get('N')), Number(stream.dictionary.get('First'))];
    const head = text.slice(0, first).trim().split(/\s+/u).map(Number);
    const values = Array.from({ length: count }, (_, index) => {
      const value = new Scanner(text, first + (head[index * 2 + 1] ?? 0)).next();
      return value ?? null;
    });
    this.packed.set(id, values);
    return values;
  }
}

type Place = { readonly offset: number } | { readonly stream: number; readonly index: number };

export function isStream(object: Value | Stream | undefined): object is Stream {
  return typeof object === 'object' && object !== null && 'raw' in object;
}

function unpacked({ dictionary, raw }: Stream): Buffer {
  const filter = dictionary.get('Filter');
  if (filter === undefined) return raw;
  if (!(filter instanceof Name) || filter.value !== 'FlateDecode') throw new Error('a filter that is not read');
  const data = inflateSync(raw);
  const parameters = dictionary.get('DecodeParms');
  return parameters instanceof Map && parameters.has('Columns') ? unfiltered(data, Number(parameters.get('Columns'))) : data;
}

/** Takes back the PNG filters None and Up, the only ones of a cross-reference stream here. */
function unfiltered(data: Buffer, columns: number): Buffer {
  const rows = Math.floor(data.length / (columns + 1));
  const out = Buffer.alloc(rows * columns);
  for (let row = 0; row < rows; row++) {
    const isUp = data[row * (columns + 1)] === 2;
    for (let column = 0; column < columns; column++) {
      const above = isUp && row > 0 ? (out[(row - 1) * columns + column] ?? 0) : 0;
      out[row * columns + column] = ((data[row * (columns + 1) + 1 + column] ?? 0) + above) & 0xff;
    }
  }
  return out;
}

/** ISO 32000-1, 7.5.8.3. */
function placesIn(table: Stream): ReadonlyMap<number, Place> {
  const widths = table.dictionary.get('W');
  const [one = 0, two = 0, three = 0] = Array.isArray(widths) ? (widths as readonly number[]) : [];
  const data = unpacked(table);
  const places = new Map<number, Place>();
  const row = one + two + three;
  for (let id = 0; (id + 1) * row <= data.length; id++) {
    const at = id * row;
    const kind = data.readUIntBE(at, one);
    const second = data.readUIntBE(at + one, two);
    const third = data.readUIntBE(at + one + two, three);
    if (kind === 1) places.set(id, { offset: second });
    else if (kind === 2) places.set(id, { stream: second, index: third });
  }
  return places;
}
