import { create, type Font } from 'fontkit';

const opened = new Map<string, { readonly bytes: Uint8Array; readonly font: Font }>();

/** Opens a TTF for its outlines; a face stays open in this process as long as its bytes are the same. */
export function openFont(face: string, bytes: Uint8Array): Font {
  const known = opened.get(face);
  if (known !== undefined && Buffer.compare(known.bytes, bytes) === 0) return known.font;
  const font = create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (!('createSubset' in font)) throw new Error(`${face} is a font collection, not a face`);
  opened.set(face, { bytes, font });
  return font;
}
