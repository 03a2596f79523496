import { deflateSync } from 'node:zlib';
import type { FaceMetrics } from '../../core/layout/fonts/face-metrics.ts';
import type { PdfDevice } from './pdf-device.ts';
import { type PdfReference, pdfText } from './pdf-value.ts';
import { subsetTrueType } from './truetype-subset.ts';

/**
 * Embeds a subset of a TrueType face as a composite font (ISO 32000-1, 9.7) in which code n + 1 shows `glyphs[n]` and means
 * `codePoints[n]`. Each code means exactly one code point, so a copied text is the text that was set. Returns the font object.
 */
export function embedFace(
  device: PdfDevice,
  metrics: FaceMetrics,
  bytes: Uint8Array,
  glyphs: readonly number[],
  codePoints: readonly number[],
): PdfReference {
  const subset = subsetFace(metrics, bytes, glyphs);
  const name = `${subsetTag(codePoints)}+${metrics.postscriptName.replaceAll(' ', '_')}`;
  const program = device.addStream({ Filter: 'FlateDecode', Length1: subset.programLength }, subset.program);
  const descendant = device.add({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: pdfText('Adobe'), Ordering: pdfText('Identity'), Supplement: 0 },
    CIDToGIDMap: 'Identity',
    FontDescriptor: device.add(descriptor(name, metrics, program)),
    W: [0, subset.widths],
  });
  return device.add({
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: device.addStream({}, Buffer.from(toUnicode(codePoints), 'latin1')),
  });
}

/** The glyphs of a face that one file needs. */
interface FaceSubset {
  /** A TrueType program, deflated. */
  readonly program: Uint8Array;
  /** Bytes before deflating. */
  readonly programLength: number;
  /** Advance of every glyph in thousandths of an em; glyph 0 first. */
  readonly widths: readonly number[];
}

/** The last subset of each face: most exports of a process print the same characters again. */
const lastSubsets = new WeakMap<FaceMetrics, { readonly key: string; readonly subset: FaceSubset }>();

function subsetFace(metrics: FaceMetrics, bytes: Uint8Array, glyphs: readonly number[]): FaceSubset {
  const key = `${bytes.length} ${glyphs.join()}`;
  const known = lastSubsets.get(metrics);
  if (known?.key === key) return known.subset;
  const { program, advances } = subsetTrueType(bytes, glyphs);
  const widths = advances.map((advance) => Math.round((advance * 1_000_000) / metrics.unitsPerEm) / 1000);
  const subset = { program: deflateSync(program), programLength: program.length, widths };
  lastSubsets.set(metrics, { key, subset });
  return subset;
}

/** ISO 32000-1, 9.8, table 122. Lengths in thousandths of an em. */
function descriptor(name: string, metrics: FaceMetrics, program: PdfReference) {
  const perEm = (units: number): number => Math.round((units * 1000) / metrics.unitsPerEm);
  const serif = metrics.familyClass >= 1 && metrics.familyClass <= 7 ? 2 : 0;
  const symbolic = 4;
  const italic = metrics.italicAngle !== 0 ? 64 : 0;
  return {
    Type: 'FontDescriptor',
    FontName: name,
    Flags: serif | symbolic | italic,
    FontBBox: metrics.bounds.map(perEm),
    ItalicAngle: metrics.italicAngle,
    Ascent: perEm(metrics.ascent),
    Descent: perEm(metrics.descent),
    CapHeight: perEm(metrics.capHeight),
    XHeight: perEm(metrics.xHeight),
    // The TTF does not tell; this follows the weight class, 400 -> 88, 700 -> 166.
    StemV: Math.round(50 + (metrics.weightClass / 65) ** 2),
    FontFile2: program,
  };
}

/** Six capitals that differ where the characters differ (ISO 32000-1, 9.6.4); FNV-1a over the code points. */
function subsetTag(codePoints: readonly number[]): string {
  let hash = 0x811c9dc5;
  for (const codePoint of codePoints) hash = Math.imul(hash ^ codePoint, 0x01000193) >>> 0;
  return Array.from({ length: 6 }, (_, place) => String.fromCharCode(65 + (Math.floor(hash / 26 ** place) % 26))).join('');
}

/** The CMap from codes to Unicode (ISO 32000-1, 9.10.3), in blocks of at most 100. */
function toUnicode(codePoints: readonly number[]): string {
  const entries = codePoints.map((codePoint, index) => `<${hex(index + 1)}> <${unicode(codePoint)}>`);
  const blocks: string[] = [];
  for (let start = 0; start < entries.length; start += 100) {
    const block = entries.slice(start, start + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0');
}

function unicode(codePoint: number): string {
  return Array.from(String.fromCodePoint(codePoint).split(''), (unit) => hex(unit.charCodeAt(0))).join('');
}
