import type { LineFrame, PathFrame, RectFrame } from '../../core/layout/frames/frame.ts';
import type { PdfResources } from '../resources.ts';
import { svgNumber } from './svg-number.ts';

export function svgRect(frame: RectFrame, resources: PdfResources): string {
  const { x, y, width, height, radius } = frame;
  const fill = resources.color(frame.fill).rgb;
  return `<rect ${attributes({ x, y, width, height, rx: Math.min(radius, width / 2, height / 2) })} fill="${fill}"/>`;
}

/** Dots are dashes of no length with round caps, as in the PDF. */
export function svgLine(frame: LineFrame, resources: PdfResources): string {
  const { x1, y1, x2, y2, thickness, dotStep } = frame;
  const dots = dotStep === null ? '' : ` stroke-linecap="round" stroke-dasharray="0 ${svgNumber(dotStep)}"`;
  return `<line ${attributes({ x1, y1, x2, y2, 'stroke-width': thickness })} stroke="${resources.color(frame.color).rgb}"${dots}/>`;
}

export function svgPath(frame: PathFrame, resources: PdfResources): string {
  const fill = frame.fill === null ? 'none' : resources.color(frame.fill).rgb;
  const stroke =
    frame.stroke === null
      ? ''
      : ` stroke="${resources.color(frame.stroke.color).rgb}" stroke-width="${svgNumber(frame.stroke.thickness)}"`;
  const data = frame.data.replace(/[^MLHVQCZ0-9eE+\-.,\s]/g, '');
  return `<path transform="translate(${svgNumber(frame.x)} ${svgNumber(frame.y)})" d="${data}" fill="${fill}"${stroke}/>`;
}

export function attributes(values: Readonly<Record<string, number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${svgNumber(value)}"`)
    .join(' ');
}
