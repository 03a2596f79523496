import { convertLegacy, detectLegacy } from '../../core/text/legacy/detect-legacy.ts';
import { toNfc } from '../../core/text/nfc.ts';
import { type Failure, failure } from '../messages/failure.ts';
import { readBytes } from './read-bytes.ts';

const limit = 20;

export type ReadText = { readonly ok: true; readonly text: string } | Failure;

/**
 * Reads a text file as NFC text: UTF-8 with or without a byte order mark, UTF-16 with one, and Vietnamese in TCVN3 or VNI. Refuses other encodings and more
 * than 20 MB.
 */
export const readText = async (file: string): Promise<ReadText> => {
  const read = await readBytes(file, limit);
  if (!read.ok) return read;
  const decoded = decode(read.bytes) ?? new TextDecoder('windows-1252').decode(read.bytes);
  const legacy = detectLegacy(decoded);
  const text = legacy === null ? decode(read.bytes) : convertLegacy(decoded, legacy);
  if (text === null) return failure('not-utf8', { file });
  return text.trim() === '' ? failure('empty-file', { file }) : { ok: true, text: toNfc(text) };
};

function decode(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}
