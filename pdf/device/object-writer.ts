import { deflateSync } from 'node:zlib';
import type { ByteSink } from './byte-sink.ts';
import { type PdfDictionary, type PdfReference, type PdfValue, serialize } from './pdf-value.ts';

/** Objects without a stream are packed together, this many at a time (ISO 32000-1, 7.5.7): a tagged file shrinks by almost half. */
const objectsInStream = 200;

type Whereabouts = { readonly offset: number } | { readonly packedIn: number; readonly index: number };

/** Writes the body of the file and its cross-reference stream. */
export class ObjectWriter {
  private readonly places = new Map<number, Whereabouts>();
  private packed: { readonly id: number; readonly text: string }[] = [];

  constructor(
    private readonly sink: ByteSink,
    /** Makes the number of a new object. */
    private readonly nextId: () => number,
  ) {}

  /** ISO 32000-1, 7.5.2: the version, and a comment of four bytes over 127 that marks the file as binary. */
  header(version: string): void {
    this.sink.write(`%PDF-${version}\n%\xE2\xE3\xCF\xD3\n`);
  }

  /** An object without a stream. */
  object(reference: PdfReference): void {
    this.packed.push({ id: reference.id, text: serialize(reference.data) });
    if (this.packed.length >= objectsInStream) this.writePacked();
  }

  /** An object with a stream; the bytes go out as they are, `Filter` says what they are. */
  stream(id: number, dictionary: PdfDictionary, bytes: Uint8Array): void {
    this.places.set(id, { offset: this.sink.bytes });
    this.sink.write(`${id} 0 obj\n${serialize({ ...dictionary, Length: bytes.length })}\nstream\n`);
    this.sink.write(bytes);
    this.sink.write('\nendstream\nendobj\n');
  }

  /** The cross-reference stream (ISO 32000-1, 7.5.8), which is the trailer too. */
  end(trailer: { readonly Root: PdfReference; readonly Info: PdfReference; readonly ID: PdfValue }): void {
    this.writePacked();
    const id = this.nextId();
    const offset = this.sink.bytes;
    this.places.set(id, { offset });
    const dictionary = {
      Type: 'XRef',
      Size: id + 1,
      W: [1, 4, 2],
      ...trailer,
      Filter: 'FlateDecode',
      DecodeParms: { Predictor: 12, Columns: rowBytes },
    };
    this.stream(id, dictionary, deflateSync(this.table(id)));
    this.sink.write(`startxref\n${offset}\n%%EOF\n`);
  }

  private writePacked(): void {
    if (this.packed.length === 0) return;
    const id = this.nextId();
    let offset = 0;
    const index = this.packed.map((object, position) => {
      this.places.set(object.id, { packedIn: id, index: position });
      const entry = `${object.id} ${offset}`;
      offset += object.text.length + 1;
      return entry;
    });
    const head = `${index.join(' ')}\n`;
    const body = this.packed.map((object) => object.text).join('\n');
    const dictionary = { Type: 'ObjStm', N: this.packed.length, First: head.length, Filter: 'FlateDecode' };
    this.packed = [];
    this.stream(id, dictionary, deflateSync(Buffer.from(head + body, 'latin1')));
  }

  /** One row an object: type, offset or object stream, index in it; each row is the difference to the row above (PNG filter Up). */
  private table(lastId: number): Buffer {
    const rows = Buffer.alloc((lastId + 1) * rowBytes);
    for (let id = 0; id <= lastId; id++) {
      const place = this.places.get(id);
      const start = id * rowBytes;
      rows[start] = place === undefined ? 0 : 'offset' in place ? 1 : 2;
      rows.writeUInt32BE(place === undefined ? 0 : 'offset' in place ? place.offset : place.packedIn, start + 1);
      rows.writeUInt16BE(place === undefined ? (id === 0 ? 0xffff : 0) : 'offset' in place ? 0 : place.index, start + 5);
    }
    const filtered = Buffer.alloc((lastId + 1) * (rowBytes + 1));
    for (let id = 0; id <= lastId; id++) {
      filtered[id * (rowBytes + 1)] = 2;
      for (let byte = 0; byte < rowBytes; byte++) {
        const above = id === 0 ? 0 : (rows[(id - 1) * rowBytes + byte] ?? 0);
        filtered[id * (rowBytes + 1) + 1 + byte] = ((rows[id * rowBytes + byte] ?? 0) - above) & 0xff;
      }
    }
    return filtered;
  }
}

const rowBytes = 7;
