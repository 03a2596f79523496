import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import type { FaceMetrics } from '../core/layout/fonts/face-metrics.ts';
import { packKerning } from '../core/layout/fonts/kern-table.ts';

/**
 * Writes assets/fonts/<face>.metrics.json beside every TTF: advances, ink boxes and pair kerning of the characters the bulletin can print.
 * Kerning is what the font's own GPOS gives for each pair, asked of fontkit pair by pair; ligatures are left out on purpose (better for search).
 */
const folder = 'assets/fonts';

const kernedCodePoints = charactersToKern();

for (const file of readdirSync(folder).filter((name) => name.endsWith('.ttf'))) {
  const metrics = measureFace(file);
  writeFileSync(join(folder, file.replace(/\.ttf$/, '.metrics.json')), `${JSON.stringify(metrics)}\n`);
  console.log(
    `${metrics.face}: ${[...metrics.characters].length} characters, ${[...metrics.kernedCharacters].length} of them kerned`,
  );
}

function measureFace(file: string): FaceMetrics {
  const font = fontkit.create(readFileSync(join(folder, file)));
  if (!('glyphForCodePoint' in font)) throw new Error(`${file} is a collection, not a face`);
  const characters = printableCodePoints().filter((codePoint) => font.hasGlyphForCodePoint(codePoint));
  const glyphs = characters.map((codePoint) => font.glyphForCodePoint(codePoint));
  const kerned = characters.filter((codePoint) => kernedCodePoints.has(codePoint));
  return {
    face: file.replace(/\.ttf$/, ''),
    file,
    postscriptName: font.postscriptName,
    unitsPerEm: font.unitsPerEm,
    bounds: [font.bbox.minX, font.bbox.minY, font.bbox.maxX, font.bbox.maxY],
    italicAngle: font.italicAngle,
    weightClass: font['OS/2'].usWeightClass,
    familyClass: font['OS/2'].sFamilyClass >> 8,
    ascent: font.ascent,
    descent: font.descent,
    capHeight: font.capHeight,
    xHeight: font.xHeight,
    characters: String.fromCodePoint(...characters),
    glyphs: glyphs.map((glyph) => glyph.id),
    advances: glyphs.map((glyph) => glyph.advanceWidth),
    inkBottoms: glyphs.map((glyph) => inkEdge(glyph.bbox.minY)),
    inkTops: glyphs.map((glyph) => inkEdge(glyph.bbox.maxY)),
    kernedCharacters: String.fromCodePoint(...kerned),
    kerning: packKerning(kerned.flatMap((left) => kerned.map((right) => kerningOf(font, left, right)))),
  };
}

function inkEdge(value: number): number {
  return Number.isFinite(value) ? Math.round(value) : 0;
}

/** What the font puts between two characters, in font units. */
function kerningOf(font: fontkit.Font, left: number, right: number): number {
  const run = font.layout(String.fromCodePoint(left, right), { liga: false, clig: false, dlig: false, ccmp: false });
  if (run.glyphs.length !== 2) return 0;
  return Math.round((run.positions[0]?.xAdvance ?? 0) - (run.glyphs[0]?.advanceWidth ?? 0));
}

/** Latin with all Vietnamese letters, Greek for formulas, punctuation, currency, arrows and the signs that turn up in news. */
function printableCodePoints(): number[] {
  const ranges: readonly (readonly [number, number])[] = [
    [0x20, 0x7e],
    [0xa0, 0x24f],
    [0x2b0, 0x2ff],
    [0x370, 0x3ff],
    [0x1ea0, 0x1ef9],
    [0x2000, 0x206f],
    [0x2070, 0x209f],
    [0x20a0, 0x20bf],
    [0x2100, 0x214f],
    [0x2150, 0x218f],
    [0x2190, 0x21ff],
    [0x2200, 0x22ff],
    [0x25a0, 0x25ff],
    [0x2600, 0x27bf],
  ];
  const unassigned = /\p{Cn}|\p{Cc}|\p{Cf}/u;
  return ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
      (point) => !unassigned.test(String.fromCodePoint(point)),
    ),
  );
}

/** The characters between which kerning is worth its bytes: the Vietnamese alphabet, digits and everyday punctuation. */
function charactersToKern(): ReadonlySet<number> {
  const vietnamese = 'aăâbcdđeêghiklmnoôơpqrstuưvxyfjwz';
  const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  const letters = [...vietnamese]
    .flatMap((letter) => tones.map((tone) => (letter + tone).normalize('NFC')))
    .filter((text) => text.length === 1);
  const others = [...'0123456789.,:;!?()[]/-–—“”‘’"\'%&+*=…'];
  const all = [...letters, ...letters.map((letter) => letter.toLocaleUpperCase('vi')), ...others];
  return new Set(all.map((character) => character.codePointAt(0) ?? 0));
}
