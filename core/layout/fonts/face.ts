import type { FaceId, Pt } from '../frames/geometry.ts';
import type { FaceMetrics } from './face-metrics.ts';

/** A face ready for measuring: constant-time look-up of glyphs, advances and pair kerning. All values in font units. */
export class Face {
  readonly id: FaceId;
  readonly unitsPerEm: number;
  /** Above the baseline, per em. */
  readonly ascent: number;
  /** Below the baseline, per em, positive. */
  readonly descent: number;
  readonly capHeight: number;
  private readonly indexByCodePoint: Int16Array;
  private readonly kernIndex: Int16Array;
  private readonly kernTable: Int16Array;
  private readonly kernSize: number;
  private readonly widthByWord = new Map<string, number>();

  constructor(readonly metrics: FaceMetrics) {
    this.id = metrics.face;
    this.unitsPerEm = metrics.unitsPerEm;
    this.ascent = metrics.ascent / metrics.unitsPerEm;
    this.descent = -metrics.descent / metrics.unitsPerEm;
    this.capHeight = metrics.capHeight / metrics.unitsPerEm;
    const codePoints = Array.from(metrics.characters, (character) => character.codePointAt(0) ?? 0);
    this.indexByCodePoint = new Int16Array((codePoints.at(-1) ?? 0) + 1).fill(-1);
    for (const [index, codePoint] of codePoints.entries()) this.indexByCodePoint[codePoint] = index;
    const kern = buildKernTable(metrics.kerning);
    this.kernIndex = kern.index;
    this.kernTable = kern.table;
    this.kernSize = kern.size;
  }

  /** Index of a code point in the metrics' arrays; -1 = the face has no such glyph. */
  indexOf(codePoint: number): number {
    return this.indexByCodePoint[codePoint] ?? -1;
  }

  glyph(index: number): number {
    return this.metrics.glyphs[index] ?? 0;
  }

  advance(index: number): number {
    return this.metrics.advances[index] ?? 0;
  }

  /** What is added between two glyphs that stand side by side. */
  kern(left: number, right: number): number {
    const row = this.kernIndex[left] ?? -1;
    const column = this.kernIndex[right] ?? -1;
    return row < 0 || column < 0 ? 0 : (this.kernTable[row * this.kernSize + column] ?? 0);
  }

  inkTop(index: number): number {
    return this.metrics.inkTops[index] ?? 0;
  }

  inkBottom(index: number): number {
    return this.metrics.inkBottoms[index] ?? 0;
  }

  /** Width of a text with kerning, in font units; characters without a glyph count nothing. Words are remembered. */
  width(text: string): number {
    const known = this.widthByWord.get(text);
    if (known !== undefined) return known;
    let width = 0;
    let previous = -1;
    for (let offset = 0; offset < text.length; offset++) {
      const index = this.indexOf(text.charCodeAt(offset));
      if (index < 0) continue;
      if (previous >= 0) width += this.kern(previous, index);
      width += this.advance(index);
      previous = index;
    }
    this.widthByWord.set(text, width);
    return width;
  }

  /** Width in points at a size. */
  widthAt(text: string, size: Pt): Pt {
    return (this.width(text) * size) / this.unitsPerEm;
  }

  /** True when every character of the text has a glyph. */
  covers(text: string): boolean {
    for (let offset = 0; offset < text.length; offset++) if (this.indexOf(text.charCodeAt(offset)) < 0) return false;
    return true;
  }
}

/** Finds a face by its name; throws for a name that no template may use (templates are checked on load). */
export type FaceSource = (face: FaceId) => Face;

function buildKernTable(kerning: FaceMetrics['kerning']): { index: Int16Array; table: Int16Array; size: number } {
  const index = new Int16Array(kerning.length).fill(-1);
  let size = 0;
  const claim = (character: number): void => {
    if (index[character] === -1) index[character] = size++;
  };
  for (const [left, pairs] of kerning.entries()) {
    if (pairs.length > 0) claim(left);
    for (let position = 0; position < pairs.length; position += 2) claim(pairs[position] ?? 0);
  }
  const table = new Int16Array(size * size);
  for (const [left, pairs] of kerning.entries()) {
    for (let position = 0; position < pairs.length; position += 2) {
      const row = index[left] ?? 0;
      const column = index[pairs[position] ?? 0] ?? 0;
      table[row * size + column] = pairs[position + 1] ?? 0;
    }
  }
  return { index, table, size };
}
