import type { FaceId } from '../frames/geometry.ts';

/**
 * Metrics of one face, built ahead from its TTF by tools/build-font-metrics.ts and kept beside it as JSON.
 * All lengths in font units (`unitsPerEm` to the em), y upwards from the baseline. The arrays run parallel to `characters`.
 */
export interface FaceMetrics {
  readonly face: FaceId;
  /** File name of the TTF. */
  readonly file: string;
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  /** Box around all glyphs: left, bottom, right, top. */
  readonly bounds: readonly [number, number, number, number];
  /** Degrees, counter-clockwise from upright; negative for italics. */
  readonly italicAngle: number;
  /** usWeightClass and the class of sFamilyClass of the OS/2 table. */
  readonly weightClass: number;
  readonly familyClass: number;
  readonly ascent: number;
  /** Negative. */
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  /** Every covered character once, in code point order. */
  readonly characters: string;
  readonly glyphs: readonly number[];
  readonly advances: readonly number[];
  readonly inkBottoms: readonly number[];
  readonly inkTops: readonly number[];
  /** Characters that take part in kerning. */
  readonly kernedCharacters: string;
  /** The table of all their pairs, left character by left character; two ASCII characters a value (see kern-table.ts): quick to read. */
  readonly kerning: string;
}
