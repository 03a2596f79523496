import { deflateSync } from 'node:zlib';
import { create, type Font } from 'fontkit';
import { subsetTrueType } from './truetype-subset.ts';

/** The glyphs of a face that one file needs. */
export interface FaceSubset {
  /** The whole face, for its names and measures. */
  readonly font: Font;
  /** A TrueType program, deflated. */
  readonly program: Uint8Array;
  /** Bytes before deflating. */
  readonly programLength: number;
  /** Advance of every glyph in thousandths of an em; glyph 0 first. */
  readonly widths: readonly number[];
}

interface OpenedFont {
  readonly bytes: Uint8Array;
  readonly font: Font;
  last: { readonly key: string; readonly subset: FaceSubset } | null;
}

const opened = new Map<string, OpenedFont>();

/** Opens a TTF; a face stays open for the next export of this process as long as its bytes are the same. */
export function openFont(face: string, bytes: Uint8Array): Font {
  return openCached(face, bytes).font;
}

/** Glyph n + 1 of the result is `glyphs[n]`. The last subset of a face is kept: most exports print the same characters again. */
export function subsetFace(face: string, bytes: Uint8Array, glyphs: readonly number[]): FaceSubset {
  const entry = openCached(face, bytes);
  const key = glyphs.join();
  if (entry.last?.key === key) return entry.last.subset;
  const { font } = entry;
  const { program, advances } = subsetTrueType(bytes, glyphs);
  const widths = advances.map((advance) => Math.round((advance * 1_000_000) / font.unitsPerEm) / 1000);
  const subset = { font, program: deflateSync(program), programLength: program.length, widths };
  entry.last = { key, subset };
  return subset;
}

function openCached(face: string, bytes: Uint8Array): OpenedFont {
  const known = opened.get(face);
  if (known !== undefined && Buffer.compare(known.bytes, bytes) === 0) return known;
  const font = create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (!('createSubset' in font)) throw new Error(`${face} is a font collection, not a face`);
  const entry: OpenedFont = { bytes, font, last: null };
  opened.set(face, entry);
  return entry;
}
