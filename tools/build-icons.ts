import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/** Makes the program's icons from assets/icons/diem-tin.svg: a PNG of 512 px, and Windows' ICO. Run by hand when the drawing changes. */
const folder = join('assets', 'icons');
const drawing = await readFile(join(folder, 'diem-tin.svg'));
await writeFile(join(folder, 'diem-tin.png'), await painted(512));
await writeFile(join(folder, 'diem-tin.ico'), ico(await Promise.all([16, 24, 32, 48, 64, 128, 256].map(sized))));

interface Sized {
  /** px */
  readonly size: number;
  readonly png: Buffer;
}

async function sized(size: number): Promise<Sized> {
  return { size, png: await painted(size) };
}

/** The drawing is 64 px wide at 72 dpi: painted at the size that is asked for, not scaled up. */
function painted(size: number): Promise<Buffer> {
  return sharp(drawing, { density: (72 * size) / 64 })
    .resize(size, size)
    .png({ compressionLevel: 9 })
    .toBuffer();
}

/** An ICO of PNG pictures, as Windows reads since Vista: a head, one entry of 16 bytes a picture, the pictures. 256 px is written as 0. */
function ico(pictures: readonly Sized[]): Buffer {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [index, { size, png }] of pictures.entries()) {
    const entry = 6 + 16 * index;
    head.writeUInt8(size % 256, entry);
    head.writeUInt8(size % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(png.length, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}
