/**
 * What an ICC profile calls itself, if it is one that a print edition can be made for: class output, space CMYK (ICC.1:2004-10, 7.2). ''
 * when it has no description; null when the bytes are anything else.
 */
export function pressProfileName(bytes: Uint8Array): string | null {
  const profile = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (profile.length < directoryStart || profile.readUInt32BE(0) !== profile.length) return null;
  const signature = (at: number): string => profile.toString('latin1', at, at + 4);
  if (signature(36) !== 'acsp' || signature(12) !== 'prtr' || signature(16) !== 'CMYK') return null;
  const tags = profile.readUInt32BE(directoryStart - 4);
  for (let entry = directoryStart; entry + 12 <= Math.min(profile.length, directoryStart + tags * 12); entry += 12) {
    if (signature(entry) !== 'desc') continue;
    const offset = profile.readUInt32BE(entry + 4);
    return description(profile.subarray(offset, offset + profile.readUInt32BE(entry + 8)));
  }
  return '';
}

/** After the header and the number of tags. */
const directoryStart = 132;

/** Type `desc` of version 2 (ASCII with its length), or `mluc` of version 4 (UTF-16; the first of its languages). */
function description(tag: Buffer): string {
  const type = tag.toString('latin1', 0, 4);
  if (type === 'desc' && tag.length >= 12) return onOneLine(tag.toString('latin1', 12, 12 + tag.readUInt32BE(8)));
  if (type !== 'mluc' || tag.length < 28) return '';
  const text = tag.subarray(tag.readUInt32BE(24), tag.readUInt32BE(24) + tag.readUInt32BE(20));
  return onOneLine(
    Buffer.from(text.subarray(0, text.length - (text.length % 2)))
      .swap16()
      .toString('utf16le'),
  );
}

const onOneLine = (text: string): string => text.replace(/\p{Cc}+/gu, ' ').trim();
