import type { Face, FaceSource } from '../../../../core/layout/fonts/face.ts';
import type { ColorId, FaceId, Pt } from '../../../../core/layout/frames/geometry.ts';
import type { Template } from '../../../../core/layout/template/template.ts';

export type PageContext = OffscreenCanvasRenderingContext2D;

/** A canvas whose unit is the point, with what painters need to know. Remembers what is set: setting it again costs time. */
export class Pen {
  private font = '';
  private fill = '';
  private tracking = 0;

  constructor(
    readonly context: PageContext,
    /** Device pixels a point. */
    readonly scale: number,
    readonly template: Template,
    readonly faces: FaceSource,
  ) {
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.fontKerning = 'normal';
    // Advances as the font has them, not rounded to pixels.
    context.textRendering = 'geometricPrecision';
    context.textBaseline = 'alphabetic';
  }

  color(id: ColorId): string {
    return this.template.palette[id]?.rgb ?? '#000000';
  }

  /** Also for text. */
  setFill(id: ColorId): void {
    const fill = this.color(id);
    if (fill === this.fill) return;
    this.context.fillStyle = fill;
    this.fill = fill;
  }

  setFace(id: FaceId, size: Pt, tracking: Pt): Face {
    const font = `${size}px "${id}"`;
    if (font !== this.font) {
      this.context.font = font;
      this.font = font;
    }
    if (tracking !== this.tracking) {
      this.context.letterSpacing = `${tracking}px`;
      this.tracking = tracking;
    }
    return this.faces(id);
  }
}
