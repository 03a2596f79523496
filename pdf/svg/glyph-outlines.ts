import type { FaceId } from '../../core/layout/frames/geometry.ts';
import { openFont } from '../device/opened-font.ts';
import type { PdfResources } from '../resources.ts';

/** The outlines that one page needs, each drawn once in `<defs>` and used by reference. Font units, y upwards. */
export class GlyphOutlines {
  private readonly outlines = new Map<string, string>();

  private constructor(private readonly fonts: ReadonlyMap<FaceId, ReturnType<typeof openFont>>) {}

  static async open(faces: Iterable<FaceId>, resources: PdfResources): Promise<GlyphOutlines> {
    const fonts = new Map<FaceId, ReturnType<typeof openFont>>();
    for (const face of new Set(faces)) fonts.set(face, openFont(face, await resources.fontFile(face)));
    return new GlyphOutlines(fonts);
  }

  /** Name of a glyph's outline in `<defs>`; '' when it has no ink. */
  name(face: FaceId, glyph: number): string {
    const name = `${face}-${glyph}`;
    const outline = this.outlines.get(name) ?? this.fonts.get(face)?.getGlyph(glyph).path.toSVG() ?? '';
    this.outlines.set(name, outline);
    return outline === '' ? '' : name;
  }

  /** A `<path>` for every outline that was named. */
  definitions(): string {
    return Array.from(this.outlines, ([name, outline]) => (outline === '' ? '' : `<path id="${name}" d="${outline}"/>`)).join('');
  }
}
