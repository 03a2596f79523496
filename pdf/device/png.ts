import { deflateSync, inflateSync } from 'node:zlib';
import { unfilterPng } from './png-filter.ts';

/** A PNG in the parts that a PDF shows: colours, palette and soft mask apart. All streams are deflated. */
export interface PngPicture {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  /** Colour channels without alpha. */
  readonly channels: 1 | 3;
  readonly palette: Uint8Array | null;
  readonly pixels: Uint8Array;
  /** 15: the rows carry PNG filters; null: plain rows. */
  readonly predictor: 15 | null;
  /** One byte a pixel, plain rows. */
  readonly alpha: Uint8Array | null;
  /** Two bounds a channel: the colour that is clear (ISO 32000-1, 8.9.6.4). */
  readonly colorKey: readonly number[] | null;
}

export const isPng = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 8)).equals(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));

/**
 * Takes a PNG apart (W3C PNG, third edition). Without alpha its compressed rows are used as they are; alpha is split off, which needs
 * the pixels, so this is for logos rather than photos. Throws on interlaced files: import writes them anew.
 */
export function readPng(bytes: Uint8Array): PngPicture {
  const chunks = readChunks(bytes);
  const header = chunks.get('IHDR');
  const data = chunks.get('IDAT');
  if (header === undefined || data === undefined) throw new Error('damaged PNG: IHDR or IDAT is missing');
  const width = header.readUInt32BE(0);
  const height = header.readUInt32BE(4);
  const bits = header[8] ?? 8;
  const colorType = header[9] ?? 0;
  if (header[12] !== 0) throw new Error('interlaced PNG');
  const channels = colorType === 2 || colorType === 6 ? 3 : 1;
  const palette = colorType === 3 ? (chunks.get('PLTE') ?? null) : null;
  const clear = chunks.get('tRNS') ?? null;
  const picture = { width, height, bits, channels, palette, pixels: data, predictor: 15, alpha: null, colorKey: null } as const;
  if (colorType === 4 || colorType === 6) return splitAlpha(picture);
  if (clear === null) return picture;
  if (palette !== null) return { ...picture, alpha: deflateSync(paletteAlpha(picture, clear)) };
  const key = Array.from({ length: channels }, (_, channel) => clear.readUInt16BE(channel * 2));
  return { ...picture, colorKey: key.flatMap((value) => [value, value]) };
}

/** Chunks by type; those of the same type joined. */
function readChunks(bytes: Uint8Array): ReadonlyMap<string, Buffer> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks = new Map<string, Buffer[]>();
  for (let position = 8; position + 12 <= buffer.length; ) {
    const length = buffer.readUInt32BE(position);
    const type = buffer.toString('latin1', position + 4, position + 8);
    chunks.set(type, [...(chunks.get(type) ?? []), buffer.subarray(position + 8, position + 8 + length)]);
    position += 12 + length;
  }
  return new Map(Array.from(chunks, ([type, parts]) => [type, Buffer.concat(parts)]));
}

/** Colours and alpha in streams of their own, 8 bits a channel. */
function splitAlpha(picture: PngPicture): PngPicture {
  const { width, height, channels, bits } = picture;
  const bytesPerChannel = bits / 8;
  const pixelBytes = (channels + 1) * bytesPerChannel;
  const rows = unfilterPng(inflateSync(picture.pixels), width * pixelBytes, height, pixelBytes);
  const colors = Buffer.alloc(width * height * channels);
  const alpha = Buffer.alloc(width * height);
  let color = 0;
  for (let pixel = 0; pixel < alpha.length; pixel++) {
    const start = pixel * pixelBytes;
    for (let channel = 0; channel < channels; channel++) colors[color++] = rows[start + channel * bytesPerChannel] ?? 0;
    alpha[pixel] = rows[start + channels * bytesPerChannel] ?? 0;
  }
  return { ...picture, bits: 8, pixels: deflateSync(colors), predictor: null, alpha: deflateSync(alpha) };
}

function paletteAlpha({ width, height, bits, pixels }: PngPicture, clear: Buffer): Buffer {
  const rowBytes = Math.ceil((width * bits) / 8);
  const rows = unfilterPng(inflateSync(pixels), rowBytes, height, 1);
  const alpha = Buffer.alloc(width * height, 255);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const byte = rows[y * rowBytes + ((x * bits) >> 3)] ?? 0;
      const index = (byte >> (8 - bits - ((x * bits) & 7))) & ((1 << bits) - 1);
      alpha[y * width + x] = clear[index] ?? 255;
    }
  }
  return alpha;
}
