import type { Face } from '../core/layout/fonts/face.ts';
import type { FaceId } from '../core/layout/frames/geometry.ts';
import type { Page } from '../core/layout/frames/page.ts';
import { embedFace } from './device/embedded-face.ts';
import type { PdfDevice } from './device/pdf-device.ts';
import type { PdfReference } from './device/pdf-value.ts';
import type { PdfResources } from './resources.ts';

/** A face as the file holds it: its font object and the code of every character that the pages print. */
export interface PrintedFace {
  /** Name in the resources of a page: `F1`. */
  readonly name: string;
  readonly reference: PdfReference;
  readonly face: Face;
  /** Four hexadecimal digits for each character (by index in the metrics); '' = not printed with this face. */
  readonly codes: readonly string[];
}

/** Embeds the faces of the pages, each cut down to the characters that are printed with it, in code point order. */
export async function embedFaces(
  device: PdfDevice,
  pages: readonly Page[],
  resources: PdfResources,
): Promise<ReadonlyMap<FaceId, PrintedFace>> {
  const printed = new Map<FaceId, PrintedFace>();
  const used = [...usedCharacters(pages)].sort(([one], [other]) => (one < other ? -1 : 1));
  for (const [id, characters] of used) {
    const face = resources.face(id);
    const codePoints = [...characters].filter((codePoint) => face.indexOf(codePoint) >= 0).sort((one, other) => one - other);
    const indices = codePoints.map((codePoint) => face.indexOf(codePoint));
    const glyphs = indices.map((index) => face.glyph(index));
    const reference = embedFace(device, face.metrics, await resources.fontFile(id), glyphs, codePoints);
    const codes = new Array<string>(face.metrics.glyphs.length).fill('');
    for (const [position, index] of indices.entries()) codes[index] = (position + 1).toString(16).padStart(4, '0');
    printed.set(id, { name: `F${printed.size + 1}`, reference, face, codes });
  }
  return printed;
}

/** Code points of every run, by face; the space that a broken line needs included. */
function usedCharacters(pages: readonly Page[]): ReadonlyMap<FaceId, ReadonlySet<number>> {
  const used = new Map<FaceId, Set<number>>();
  for (const page of pages) {
    for (const frame of page.frames) {
      if (frame.kind !== 'text') continue;
      for (const run of frame.runs) {
        const characters = used.get(run.face) ?? new Set([0x20]);
        used.set(run.face, characters);
        for (let offset = 0; offset < run.text.length; offset++) characters.add(run.text.charCodeAt(offset));
      }
    }
  }
  return used;
}
