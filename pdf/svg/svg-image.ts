import type { ImageFrame } from '../../core/layout/frames/frame.ts';
import { isJpeg } from '../device/jpeg.ts';
import { attributes } from './svg-shapes.ts';

/** The part `source` of a picture, clipped to the frame; `id` names the clip. The bytes travel inside the SVG. */
export function svgImage(frame: ImageFrame, bytes: Uint8Array, id: string): string {
  const { x, y, width, height, source, radius } = frame;
  const fullWidth = width / source.width;
  const fullHeight = height / source.height;
  const place = { x: x - source.x * fullWidth, y: y - source.y * fullHeight, width: fullWidth, height: fullHeight };
  const type = isJpeg(bytes) ? 'image/jpeg' : 'image/png';
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  const clip = attributes({ x, y, width, height, rx: Math.min(radius, width / 2, height / 2) });
  return `<clipPath id="${id}"><rect ${clip}/></clipPath><g clip-path="url(#${id})"><image ${attributes(place)} \
preserveAspectRatio="none" href="data:${type};base64,${data}"/></g>`;
}
