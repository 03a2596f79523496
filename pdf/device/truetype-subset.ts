import { readTables, requiredTable, writeTables } from './truetype-tables.ts';

/** Some glyphs of a TrueType font as a font of their own. */
export interface TrueTypeSubset {
  readonly program: Buffer;
  /** Advance of each of its glyphs in font units; glyph 0 first. */
  readonly advances: readonly number[];
}

/**
 * Cuts a TrueType font down to the tables that ISO 32000-1, 9.9 asks for and to some glyphs: glyph 0 of the result is glyph 0, glyph
 * n + 1 is `glyphs[n]`. A glyph that stands in the list twice is kept twice, so that each copy can mean a character of its own (a space
 * and a no-break space). Parts of composed glyphs follow at the end. fontkit decodes and encodes every outline for this, half of the time
 * of a first export; here they are copied.
 */
export function subsetTrueType(bytes: Uint8Array, glyphs: readonly number[]): TrueTypeSubset {
  const tables = readTables(bytes);
  const outlines = glyphOutlines(tables);
  const kept = [0, ...glyphs];
  const places = new Map<number, number>(kept.map((glyph, index) => [glyph, index]));
  const data: Buffer[] = [];
  for (let index = 0; index < kept.length; index++) {
    data.push(
      withRenumberedParts(outlines(kept[index] ?? 0), (part) => {
        const place = places.get(part) ?? kept.push(part) - 1;
        places.set(part, place);
        return place;
      }),
    );
  }
  const metrics = glyphMetrics(tables);
  const result = new Map<string, Buffer>([
    ['head', withField(requiredTable(tables, 'head'), (head) => head.writeInt16BE(longOffsets, 50))],
    ['hhea', withField(requiredTable(tables, 'hhea'), (hhea) => hhea.writeUInt16BE(kept.length, 34))],
    ['maxp', withField(requiredTable(tables, 'maxp'), (maxp) => maxp.writeUInt16BE(kept.length, 4))],
    ['hmtx', Buffer.concat(kept.map(metrics))],
    ['loca', offsetsOf(data)],
    ['glyf', Buffer.concat(data)],
  ]);
  for (const tag of ['cvt ', 'fpgm', 'prep']) {
    const table = tables.get(tag);
    if (table !== undefined) result.set(tag, table);
  }
  const advances = [0, ...glyphs].map((glyph) => metrics(glyph).readUInt16BE(0));
  return { program: writeTables(result), advances };
}

/** Value of `indexToLocFormat` for offsets of four bytes. */
const longOffsets = 1;

/** Looks up the outline of a glyph; empty for a glyph without ink. */
function glyphOutlines(tables: ReadonlyMap<string, Buffer>): (glyph: number) => Buffer {
  const loca = requiredTable(tables, 'loca');
  const glyf = requiredTable(tables, 'glyf');
  const long = requiredTable(tables, 'head').readInt16BE(50) === longOffsets;
  const offset = (glyph: number): number => (long ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2);
  return (glyph) => glyf.subarray(offset(glyph), offset(glyph + 1));
}

/** Looks up advance and left side bearing of a glyph, four bytes. */
function glyphMetrics(tables: ReadonlyMap<string, Buffer>): (glyph: number) => Buffer {
  const hmtx = requiredTable(tables, 'hmtx');
  const full = requiredTable(tables, 'hhea').readUInt16BE(34);
  return (glyph) => {
    if (glyph < full) return hmtx.subarray(glyph * 4, glyph * 4 + 4);
    const bearing = full * 4 + (glyph - full) * 2;
    return Buffer.concat([hmtx.subarray(full * 4 - 4, full * 4 - 2), hmtx.subarray(bearing, bearing + 2)]);
  };
}

/** The outline with the numbers of its parts changed, if it is composed (ISO/IEC 14496-22, 5.3.4), filled up to a multiple of four. */
function withRenumberedParts(outline: Buffer, renumber: (part: number) => number): Buffer {
  const copy = Buffer.concat([outline, Buffer.alloc(-outline.length & 3)]);
  if (copy.length === 0 || copy.readInt16BE(0) >= 0) return copy;
  let position = 10;
  let flags: number;
  do {
    flags = copy.readUInt16BE(position);
    copy.writeUInt16BE(renumber(copy.readUInt16BE(position + 2)), position + 2);
    const wordArguments = (flags & 0x0001) !== 0;
    const scales = (flags & 0x0008) !== 0 ? 2 : (flags & 0x0040) !== 0 ? 4 : (flags & 0x0080) !== 0 ? 8 : 0;
    position += 4 + (wordArguments ? 4 : 2) + scales;
  } while ((flags & moreParts) !== 0);
  return copy;
}

const moreParts = 0x0020;

function withField(table: Buffer, change: (copy: Buffer) => void): Buffer {
  const copy = Buffer.from(table);
  change(copy);
  return copy;
}

function offsetsOf(data: readonly Buffer[]): Buffer {
  const offsets = Buffer.alloc((data.length + 1) * 4);
  let offset = 0;
  for (const [index, outline] of data.entries()) {
    offset += outline.length;
    offsets.writeUInt32BE(offset, (index + 1) * 4);
  }
  return offsets;
}
