/** The tables of a TrueType font by their tags (ISO/IEC 14496-22, 4.3). Throws on other font formats. */
export function readTables(bytes: Uint8Array): ReadonlyMap<string, Buffer> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = file.readUInt32BE(0);
  if (version !== trueType && version !== 0x74727565) throw new Error('not a TrueType font');
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < file.readUInt16BE(4); index++) {
    const record = 12 + index * 16;
    const offset = file.readUInt32BE(record + 8);
    tables.set(file.toString('latin1', record, record + 4), file.subarray(offset, offset + file.readUInt32BE(record + 12)));
  }
  return tables;
}

export function requiredTable(tables: ReadonlyMap<string, Buffer>, tag: string): Buffer {
  const table = tables.get(tag);
  if (table === undefined) throw new Error(`the font has no ${tag} table`);
  return table;
}

/** Puts tables together to a font file, with the checksums that the format asks for. */
export function writeTables(tables: ReadonlyMap<string, Buffer>): Buffer {
  const sorted = [...tables].sort(([one], [other]) => (one < other ? -1 : 1));
  const directory = Buffer.alloc(12 + sorted.length * 16);
  const power = Math.floor(Math.log2(sorted.length));
  directory.writeUInt32BE(trueType, 0);
  for (const [index, value] of [sorted.length, 16 << power, power, (sorted.length - (1 << power)) * 16].entries()) {
    directory.writeUInt16BE(value, 4 + index * 2);
  }
  const parts = [directory];
  let offset = directory.length;
  for (const [index, [tag, table]] of sorted.entries()) {
    const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    const record = 12 + index * 16;
    directory.write(tag, record, 'latin1');
    for (const [place, value] of [checksum(padded), offset, table.length].entries())
      directory.writeUInt32BE(value, record + 4 + place * 4);
    offset += padded.length;
    parts.push(padded);
  }
  return Buffer.concat(parts);
}

/** Sum of the big-endian words, modulo 2^32. */
function checksum(padded: Buffer): number {
  let sum = 0;
  for (let position = 0; position < padded.length; position += 4) sum = (sum + padded.readUInt32BE(position)) >>> 0;
  return sum;
}

const trueType = 0x00010000;
