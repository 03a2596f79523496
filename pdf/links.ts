import type { LinkFrame } from '../core/layout/frames/frame.ts';
import type { Rect } from '../core/layout/frames/geometry.ts';
import { type PdfDictionary, pdfText } from './device/pdf-value.ts';
import type { PageCanvas } from './page-canvas.ts';

/**
 * Puts a link annotation on the page (ISO 32000-1, 12.5.6.5) and under its node in the structure tree. Several areas make one
 * annotation with a quadrilateral each, so that a link over two lines is one link to a screen reader.
 */
export function addLink(frame: LinkFrame, canvas: PageCanvas): void {
  const { device, page, structure, height } = canvas;
  if (frame.areas.length === 0 || structure === null) return;
  const annotation = device.reserve();
  const data: PdfDictionary = {
    Type: 'Annot',
    Subtype: 'Link',
    Rect: corners(bounds(frame.areas), height),
    Border: [0, 0, 0],
    F: printed,
    P: page.reference,
    Contents: pdfText(frame.label),
    StructParent: structure.addAnnotation(frame.node, page, annotation),
    ...target(frame),
  };
  if (frame.areas.length > 1) data.QuadPoints = frame.areas.flatMap((area) => quadrilateral(area, height));
  Object.assign(annotation.data, data);
  device.write(annotation);
  page.annotations.push(annotation);
}

/** Annotation flag Print (ISO 32000-1, table 165); PDF/A-2, 6.3.2 demands it. */
const printed = 4;

function target({ target }: LinkFrame): PdfDictionary {
  if ('destination' in target) return { Dest: pdfText(target.destination) };
  return { A: { Type: 'Action', S: 'URI', URI: pdfText(asciiUrl(target.url)) } };
}

/** URIs are 7-bit ASCII (ISO 32000-1, 12.6.4.7): other characters are percent-encoded as UTF-8. */
function asciiUrl(url: string): string {
  return url.trim().replace(/[^\x21-\x7e]+/g, (characters) => encodeURIComponent(characters));
}

function bounds(areas: readonly Rect[]): Rect {
  const x = Math.min(...areas.map((area) => area.x));
  const y = Math.min(...areas.map((area) => area.y));
  const right = Math.max(...areas.map((area) => area.x + area.width));
  const bottom = Math.max(...areas.map((area) => area.y + area.height));
  return { x, y, width: right - x, height: bottom - y };
}

function corners({ x, y, width, height }: Rect, pageHeight: number): number[] {
  return [x, pageHeight - y - height, x + width, pageHeight - y].map(thousandth);
}

/** Upper left, upper right, lower left, lower right: the order that viewers expect, whatever the drawing in the standard says. */
function quadrilateral({ x, y, width, height }: Rect, pageHeight: number): number[] {
  const top = pageHeight - y;
  const bottom = top - height;
  return [x, top, x + width, top, x, bottom, x + width, bottom].map(thousandth);
}

const thousandth = (value: number): number => Math.round(value * 1000) / 1000;
