/** What a PDF must know of a JPEG to show it without touching a byte. */
export interface JpegHeader {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly components: 1 | 3 | 4;
  /** The file was written by Adobe software, which stores CMYK inverted. */
  readonly adobe: boolean;
  /** The embedded ICC profile. */
  readonly profile: Uint8Array | null;
}

export const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xd8;

/**
 * Reads the markers up to the frame header (ITU-T T.81, B.1; ICC.1, B.4 for the profile). Throws on bytes that are no JPEG, and on
 * the rare kinds that DCTDecode does not take (lossless, hierarchical).
 */
export function readJpegHeader(bytes: Uint8Array): JpegHeader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const profileParts: { readonly number: number; readonly part: Uint8Array }[] = [];
  let adobe = false;
  let position = 2;
  while (position + 4 <= bytes.length) {
    if (bytes[position] !== 0xff) throw new Error('damaged JPEG: no marker where one is due');
    const marker = bytes[position + 1] ?? 0;
    if (marker === 0xff) {
      position += 1;
      continue;
    }
    const length = view.getUint16(position + 2);
    const segment = bytes.subarray(position + 4, position + 2 + length);
    if (marker === 0xee && startsWith(segment, 'Adobe')) adobe = true;
    if (marker === 0xe2 && startsWith(segment, 'ICC_PROFILE\0'))
      profileParts.push({ number: segment[12] ?? 0, part: segment.subarray(14) });
    if (marker >= 0xc0 && marker <= 0xc2) {
      const components = segment[5];
      if (components !== 1 && components !== 3 && components !== 4) throw new Error(`JPEG with ${components} colour components`);
      return {
        width: view.getUint16(position + 7),
        height: view.getUint16(position + 5),
        bits: segment[0] ?? 8,
        components,
        adobe,
        profile: joinProfile(profileParts, components),
      };
    }
    if (marker >= 0xc3 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      throw new Error('JPEG of a kind that PDF cannot show (lossless or hierarchical)');
    }
    position += 2 + length;
  }
  throw new Error('damaged JPEG: no frame header');
}

function joinProfile(
  parts: readonly { readonly number: number; readonly part: Uint8Array }[],
  components: 1 | 3 | 4,
): Uint8Array | null {
  if (parts.length === 0) return null;
  const profile = Buffer.concat(parts.toSorted((one, other) => one.number - other.number).map(({ part }) => part));
  const space = { 1: 'GRAY', 3: 'RGB ', 4: 'CMYK' }[components];
  const sound =
    profile.length >= 132 && profile.readUInt32BE(0) === profile.length && profile.toString('latin1', 16, 20) === space;
  return sound ? profile : null;
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  for (let index = 0; index < text.length; index++) if (bytes[index] !== text.charCodeAt(index)) return false;
  return true;
}
