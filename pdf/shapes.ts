import type { LineFrame, PathFrame, RectFrame } from '../core/layout/frames/frame.ts';
import type { Pt, Rect } from '../core/layout/frames/geometry.ts';
import { numbers } from './content-stream.ts';
import type { PageCanvas } from './page-canvas.ts';
import { type PathStep, parsePathData } from './path-data.ts';

export function paintRect(frame: RectFrame, canvas: PageCanvas): void {
  canvas.setArea(frame.fill);
  canvas.content.add(roundedRect(frame, frame.radius), 'f');
}

/** A dotted line is a dash of no length with round caps (ISO 32000-1, 8.4.3.6), so the dots are as wide as the line is thick. */
export function paintLine(frame: LineFrame, canvas: PageCanvas): void {
  const { content } = canvas;
  canvas.setLine(frame.color);
  const stroke = `${numbers(frame.thickness)} w ${numbers(frame.x1, frame.y1)} m ${numbers(frame.x2, frame.y2)} l S`;
  if (frame.dotStep === null) content.add(stroke);
  else content.add(`1 J [0 ${numbers(frame.dotStep)}] 0 d`, stroke, '0 J [] 0 d');
}

export function paintPath(frame: PathFrame, canvas: PageCanvas): void {
  const { content } = canvas;
  if (frame.fill === null && frame.stroke === null) return;
  if (frame.fill !== null) canvas.setArea(frame.fill);
  if (frame.stroke !== null) {
    canvas.setLine(frame.stroke.color);
    content.add(`${numbers(frame.stroke.thickness)} w`);
  }
  content.add(...parsePathData(frame.data).map((step) => pathOperator(step, frame.x, frame.y)));
  content.add(frame.fill === null ? 'S' : frame.stroke === null ? 'f' : 'B');
}

/** Construction operators of a rectangle with rounded corners; the radius is cut to half the shorter side. */
export function roundedRect({ x, y, width, height }: Rect, radius: Pt): string {
  const r = Math.min(radius, width / 2, height / 2);
  if (r <= 0) return `${numbers(x, y, width, height)} re`;
  // Distance of the control points that brings a cubic curve nearest to a quarter of a circle.
  const k = r * (1 - 0.5522847498);
  const right = x + width;
  const bottom = y + height;
  return [
    `${numbers(x + r, y)} m ${numbers(right - r, y)} l`,
    `${numbers(right - k, y, right, y + k, right, y + r)} c ${numbers(right, bottom - r)} l`,
    `${numbers(right, bottom - k, right - k, bottom, right - r, bottom)} c ${numbers(x + r, bottom)} l`,
    `${numbers(x + k, bottom, x, bottom - k, x, bottom - r)} c ${numbers(x, y + r)} l`,
    `${numbers(x, y + k, x + k, y, x + r, y)} c h`,
  ].join(' ');
}

function pathOperator(step: PathStep, dx: Pt, dy: Pt): string {
  const point = ([x, y]: readonly [Pt, Pt]): string => numbers(x + dx, y + dy);
  switch (step.kind) {
    case 'move':
      return `${point(step.to)} m`;
    case 'line':
      return `${point(step.to)} l`;
    case 'curve':
      return `${point(step.from)} ${point(step.towards)} ${point(step.to)} c`;
    case 'close':
      return 'h';
  }
}
