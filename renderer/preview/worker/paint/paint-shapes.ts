import type { ImageFrame, LineFrame, PathFrame, RectFrame } from '../../../../core/layout/frames/frame.ts';
import type { Rect } from '../../../../core/layout/frames/geometry.ts';
import type { Pen } from './pen.ts';

export function paintRect(frame: RectFrame, pen: Pen): void {
  pen.setFill(frame.fill);
  if (frame.radius > 0) {
    pen.context.beginPath();
    pen.context.roundRect(frame.x, frame.y, frame.width, frame.height, radiusOf(frame, frame.radius));
    pen.context.fill();
    return;
  }
  const { x, y, width, height } = onPixels(frame, pen.scale);
  pen.context.fillRect(x, y, width, height);
}

/** Dots are dashes of no length with round caps, as in the PDF. */
export function paintLine(frame: LineFrame, pen: Pen): void {
  const { context } = pen;
  context.strokeStyle = pen.color(frame.color);
  context.lineWidth = frame.thickness;
  context.lineCap = frame.dotStep === null ? 'butt' : 'round';
  context.setLineDash(frame.dotStep === null ? [] : [0, frame.dotStep]);
  context.beginPath();
  context.moveTo(frame.x1, frame.y1);
  context.lineTo(frame.x2, frame.y2);
  context.stroke();
}

export function paintPath(frame: PathFrame, pen: Pen): void {
  const { context } = pen;
  const path = new Path2D(frame.data);
  context.save();
  context.translate(frame.x, frame.y);
  if (frame.fill !== null) {
    context.fillStyle = pen.color(frame.fill);
    context.fill(path);
  }
  if (frame.stroke !== null) {
    context.strokeStyle = pen.color(frame.stroke.color);
    context.lineWidth = frame.stroke.thickness;
    context.lineCap = 'butt';
    context.setLineDash([]);
    context.stroke(path);
  }
  context.restore();
}

/** The part `source` of a picture so that it fills the frame; without a picture, the area alone in the colour for what is still to come. */
export function paintImage(frame: ImageFrame, picture: ImageBitmap | null, pen: Pen): void {
  const { context } = pen;
  const { x, y, width, height, source, radius } = frame;
  context.save();
  context.beginPath();
  context.roundRect(x, y, width, height, radiusOf(frame, radius));
  context.clip();
  if (picture === null) {
    context.fillStyle = pen.color(pen.template.flow.picture.placeholder.fill);
    context.fillRect(x, y, width, height);
  } else {
    context.imageSmoothingQuality = 'medium';
    const full = { width: picture.width, height: picture.height };
    context.drawImage(
      picture,
      source.x * full.width,
      source.y * full.height,
      source.width * full.width,
      source.height * full.height,
      x,
      y,
      width,
      height,
    );
  }
  context.restore();
}

const radiusOf = ({ width, height }: Rect, radius: number): number => Math.min(radius, width / 2, height / 2);

/** Edges of areas on whole pixels, where the area is wider than a few of them: areas that touch show no seam. */
function onPixels({ x, y, width, height }: Rect, scale: number): Rect {
  const [left, right] = edges(x, x + width, scale);
  const [top, bottom] = edges(y, y + height, scale);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function edges(from: number, to: number, scale: number): readonly [number, number] {
  if ((to - from) * scale < 4) return [from, to];
  return [Math.round(from * scale) / scale, Math.round(to * scale) / scale];
}
