import { deflateSync } from 'node:zlib';
import { create, type Font } from 'fontkit';

/** The glyphs of a face that one file needs, as a TrueType program of their own. */
export interface FaceSubset {
  readonly font: Font;
  /** Deflated. */
  readonly program: Uint8Array;
  /** Bytes before deflating. */
  readonly programLength: number;
  /** Advance of every glyph in thousandths of an em; glyph 0 first. */
  readonly widths: readonly number[];
}

/** fontkit's subset, with the list that its published type leaves out. */
interface TrueTypeSubset {
  /** Glyph numbers of the face, in the order of the subset; 0 comes first. */
  readonly glyphs: number[];
  encode(): Uint8Array;
}

interface OpenedFont {
  readonly bytes: Uint8Array;
  readonly font: Font;
  last: { readonly key: string; readonly subset: FaceSubset } | null;
}

const opened = new Map<string, OpenedFont>();

/** Parses a TTF; a face stays open for the next export of this process as long as its bytes are the same. */
export function openFont(face: string, bytes: Uint8Array): Font {
  return openCached(face, bytes).font;
}

/**
 * Cuts a face down to some glyphs. Glyph n + 1 of the result is `glyphs[n]`: a glyph that stands in the list twice is kept twice,
 * so that each copy can mean a character of its own (a space and a no-break space).
 */
export function subsetFace(face: string, bytes: Uint8Array, glyphs: readonly number[]): FaceSubset {
  const entry = openCached(face, bytes);
  const key = glyphs.join();
  if (entry.last?.key === key) return entry.last.subset;
  const { font } = entry;
  const subset = font.createSubset() as unknown as TrueTypeSubset;
  subset.glyphs.push(...glyphs);
  const program = subset.encode();
  const perEm = 1000 / font.unitsPerEm;
  const result = {
    font,
    program: deflateSync(program),
    programLength: program.length,
    widths: [0, ...glyphs].map((glyph) => font.getGlyph(glyph).advanceWidth * perEm),
  };
  entry.last = { key, subset: result };
  return result;
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
