import type { FaceId, Pt } from '../frames/geometry.ts';
import type { FaceMetrics } from './face-metrics.ts';
import { unpackKerning } from './kern-table.ts';

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
    this.kernIndex = new Int16Array(codePoints.length).fill(-1);
    const kerned = Array.from(metrics.kernedCharacters, (character) => this.indexOf(character.codePointAt(0) ?? 0));
    for (const [row, index] of kerned.entries()) this.kernIndex[index] = row;
    this.kernTable = unpackKerning(metrics.kerning);
    this.kernSize = kerned.length;
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
