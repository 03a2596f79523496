import { deflateSync, inflateSync } from 'node:zlib';
import { type FileObject, readObjects } from '../pdf-objects.ts';

/** The objects of a file, to be changed by a test; streams are unpacked. */
export class Objects {
  private readonly texts = new Map<number, string>();
  private readonly streams = new Map<number, Buffer>();
  private trailer = '';

  constructor(file: Buffer) {
    for (const [id, { text, stream }] of readObjects(file)) this.take(id, { text, stream });
  }

  private take(id: number, { text, stream }: FileObject): void {
    if (text.includes('/Type /XRef')) this.trailer = ['Root', 'Info', 'ID'].map((key) => entry(text, key)).join(' ');
    if (/\/Type \/(?:XRef|ObjStm)/u.test(text)) return;
    this.texts.set(id, text);
    if (stream === null) return;
    const isFlat = text.includes('/Filter /FlateDecode') && !text.includes('/Subtype /Image');
    this.streams.set(id, isFlat ? inflateSync(stream) : stream);
    if (isFlat) this.texts.set(id, text.replace(' /Filter /FlateDecode', '').replace('/Filter /FlateDecode', ''));
  }

  /** Ids of the objects that hold a text. */
  with(part: string | RegExp): readonly number[] {
    const holds = (text: string) => (typeof part === 'string' ? text.includes(part) : part.test(text));
    return [...this.texts].filter(([, text]) => holds(text)).map(([id]) => id);
  }

  text(id: number): string {
    return this.texts.get(id) ?? '';
  }

  /** Changes an object's text; throws when nothing changes, so that no test proves nothing. */
  edit(id: number | undefined, change: (text: string) => string): void {
    const before = this.texts.get(id ?? -1);
    if (id === undefined || before === undefined) throw new Error('no such object');
    const after = change(before);
    if (after === before) throw new Error(`nothing changed in ${before.slice(0, 120)}`);
    this.texts.set(id, after);
  }

  /** The same for the first object that holds a text. */
  editFirst(part: string | RegExp, change: (text: string) => string): void {
    this.edit(this.with(part)[0], change);
  }

  /** The operators of the nth page, from 0. */
  editPage(index: number, change: (operators: string) => string): void {
    const [id, bytes] = this.pages[index] ?? [];
    if (id === undefined || bytes === undefined) throw new Error('no such page');
    const before = bytes.toString('latin1');
    const after = change(before);
    if (after === before) throw new Error('nothing changed on the page');
    this.streams.set(id, Buffer.from(after, 'latin1'));
  }

  /** The first page whose operators hold a text, from 0. */
  pageWith(pattern: RegExp): number {
    return this.pages.findIndex(([, bytes]) => pattern.test(bytes.toString('latin1')));
  }

  private get pages(): readonly (readonly [number, Buffer])[] {
    return [...this.streams].filter(([, bytes]) => bytes.subarray(0, 8).toString('latin1') === '1 0 0 -1');
  }

  /** The streams that hold a text. */
  editStream(part: string, change: (text: string) => string): void {
    const found = [...this.streams].find(([, bytes]) => bytes.includes(part));
    if (found === undefined) throw new Error('no such stream');
    const before = found[1].toString('latin1');
    const after = change(before);
    if (after === before) throw new Error('nothing changed in the stream');
    this.streams.set(found[0], Buffer.from(after, 'latin1'));
  }

  /** A file of them, nothing packed but page contents. */
  file(header = '%PDF-1.7\n%\xE2\xE3\xCF\xD3\n'): Buffer {
    const parts: Buffer[] = [Buffer.from(header, 'latin1')];
    const places = new Map<number, number>();
    let at = parts[0]?.length ?? 0;
    const add = (bytes: Buffer): void => {
      parts.push(bytes);
      at += bytes.length;
    };
    for (const [id, text] of this.texts) {
      places.set(id, at);
      const stream = this.streams.get(id);
      if (stream === undefined) add(Buffer.from(`${id} 0 obj\n${text}\nendobj\n`, 'latin1'));
      else {
        const isPicture = text.includes('/Subtype /Image');
        const packed = isPicture ? stream : deflateSync(stream, { level: 1 });
        const filter = isPicture ? '' : ' /Filter /FlateDecode';
        const dictionary = text.replace(/\/Length \d+/u, '').replace(/>>$/u, `${filter} /Length ${packed.length}>>`);
        add(Buffer.from(`${id} 0 obj\n${dictionary}\nstream\n`, 'latin1'));
        add(packed);
        add(Buffer.from('\nendstream\nendobj\n', 'latin1'));
      }
    }
    const size = Math.max(...this.texts.keys()) + 2;
    const table = Buffer.alloc(size * 7);
    places.set(size - 1, at);
    for (const [id, place] of places) {
      table[id * 7] = 1;
      table.writeUInt32BE(place, id * 7 + 1);
    }
    const start = at;
    const dictionary = `<</Type /XRef /Size ${size} /W [1 4 2] ${this.trailer} /Length ${table.length}>>`;
    add(Buffer.from(`${size - 1} 0 obj\n${dictionary}\nstream\n`, 'latin1'));
    add(table);
    add(Buffer.from(`\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`, 'latin1'));
    return Buffer.concat(parts);
  }
}

function entry(text: string, key: string): string {
  return new RegExp(`/${key} (?:\\[[^\\]]*\\]|\\d+ \\d+ R)`, 'u').exec(text)?.[0] ?? '';
}
