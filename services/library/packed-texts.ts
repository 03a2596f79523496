import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { EntryTexts } from '../../core/search/entry-texts.ts';

/** The texts of an issue's entries, each deflated JSON: about half its size, and opened one by one for the hits that are shown. */
export interface PackedTexts {
  readonly bytes: Uint8Array;
  /** Where each entry begins in `bytes`; one more than there are entries. */
  readonly starts: Uint32Array;
}

export const packTexts = (texts: readonly EntryTexts[]): PackedTexts => {
  const packed = texts.map((one) => deflateRawSync(JSON.stringify(one), { level: 3 }));
  const starts = new Uint32Array(packed.length + 1);
  for (const [index, { length }] of packed.entries()) starts[index + 1] = (starts[index] ?? 0) + length;
  return { bytes: Buffer.concat(packed), starts };
};

/** The texts of one entry. */
export const textsOf = ({ bytes, starts }: PackedTexts, entry: number): EntryTexts => {
  const packed = bytes.subarray(starts[entry] ?? 0, starts[entry + 1] ?? 0);
  return JSON.parse(inflateRawSync(packed).toString('utf8')) as EntryTexts;
};
