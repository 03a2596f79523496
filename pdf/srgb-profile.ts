/**
 * The sRGB colour space (IEC 61966-2-1) as an ICC profile of version 4.2 (ICC.1:2004-10): three colorants adapted to D50 and the exact
 * transfer curve, under 500 bytes. PDF 1.6 takes profiles up to version 4.1 (ISO 32000-1, table 67), which has the same parts. Made here rather than shipped, so there is no file to find and no licence to keep.
 */
export function srgbProfile(version: '4.1' | '4.2' = '4.2'): Uint8Array {
  const tags: readonly (readonly [string, Buffer])[] = [
    ['desc', localized('sRGB IEC61966-2.1')],
    ['cprt', localized('Public domain')],
    ['wtpt', xyz(0.9642, 1, 0.8249)],
    ['chad', fixedArray('sf32', [1.047882, 0.022919, -0.050201, 0.029587, 0.990479, -0.017059, -0.009232, 0.01506, 0.751678])],
    ['rXYZ', xyz(0.436066, 0.222488, 0.013916)],
    ['gXYZ', xyz(0.385147, 0.716873, 0.097076)],
    ['bXYZ', xyz(0.143066, 0.060608, 0.714096)],
    ['rTRC', transferCurve()],
    ['gTRC', transferCurve()],
    ['bTRC', transferCurve()],
  ];
  const directory = Buffer.alloc(4 + tags.length * 12);
  directory.writeUInt32BE(tags.length, 0);
  const start = 128 + directory.length;
  const data: Buffer[] = [];
  const offsets = new Map<string, number>();
  let size = 0;
  for (const [index, [name, content]] of tags.entries()) {
    const key = content.toString('hex');
    const known = offsets.get(key);
    const offset = known ?? start + size;
    if (known === undefined) {
      offsets.set(key, offset);
      data.push(content, Buffer.alloc(-content.length & 3));
      size += content.length + (-content.length & 3);
    }
    directory.write(name, 4 + index * 12, 'latin1');
    directory.writeUInt32BE(offset, 8 + index * 12);
    directory.writeUInt32BE(content.length, 12 + index * 12);
  }
  return Buffer.concat([header(start + size, version), directory, ...data]);
}

/** ICC.1:2004-10, 7.2: a display profile, RGB to XYZ; dated by the standard, so that it never changes. */
function header(size: number, version: '4.1' | '4.2'): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(version === '4.1' ? 0x04100000 : 0x04200000, 8);
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  for (const [index, value] of [1999, 10, 18, 0, 0, 0].entries()) bytes.writeUInt16BE(value, 24 + index * 2);
  bytes.write('acsp', 36, 'latin1');
  fixed([0.9642, 1, 0.8249]).copy(bytes, 68);
  return bytes;
}

/** Type `para`, function 3: y = ((x + 0.055) / 1.055)^2.4, below 0.04045 x / 12.92. */
function transferCurve(): Buffer {
  return Buffer.concat([type('para'), Buffer.from([0, 3, 0, 0]), fixed([2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045])]);
}

function xyz(...values: readonly [number, number, number]): Buffer {
  return fixedArray('XYZ ', values);
}

function fixedArray(name: string, values: readonly number[]): Buffer {
  return Buffer.concat([type(name), fixed(values)]);
}

/** Type `mluc` with one record, American English. */
function localized(text: string): Buffer {
  const head = Buffer.alloc(20);
  head.writeUInt32BE(1, 0);
  head.writeUInt32BE(12, 4);
  head.write('enUS', 8, 'latin1');
  head.writeUInt32BE(text.length * 2, 12);
  head.writeUInt32BE(28, 16);
  return Buffer.concat([type('mluc'), head, Buffer.from(text, 'utf16le').swap16()]);
}

/** A tag type's signature and its four reserved bytes. */
function type(name: string): Buffer {
  return Buffer.from(`${name}\0\0\0\0`, 'latin1');
}

/** s15Fixed16Number */
function fixed(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeInt32BE(Math.round(value * 65536), index * 4);
  return bytes;
}
