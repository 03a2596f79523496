import type { Page } from '../core/layout/frames/page.ts';
import { assertNever } from '../core/text/assert-never.ts';
import type { PdfResources } from './resources.ts';
import { GlyphOutlines } from './svg/glyph-outlines.ts';
import { svgImage } from './svg/svg-image.ts';
import { svgNumber } from './svg/svg-number.ts';
import { svgLine, svgPath, svgRect } from './svg/svg-shapes.ts';
import { svgTextLine } from './svg/svg-text.ts';

/**
 * Draws a page as a self-contained SVG: text as outlines, pictures inside, white paper. One user unit is one point, so a rasteriser
 * that takes a unit for 1/72 inch (librsvg at its density) gives the printed size. The same places as in the PDF.
 */
export async function pageToSvg(page: Page, resources: PdfResources): Promise<string> {
  const faces = page.frames.flatMap((frame) => (frame.kind === 'text' ? frame.runs.map((run) => run.face) : []));
  const outlines = await GlyphOutlines.open(faces, resources);
  const parts: string[] = [];
  for (const frame of page.frames) {
    switch (frame.kind) {
      case 'text':
        parts.push(svgTextLine(frame, outlines, resources));
        break;
      case 'rect':
        parts.push(svgRect(frame, resources));
        break;
      case 'line':
        parts.push(svgLine(frame, resources));
        break;
      case 'path':
        parts.push(svgPath(frame, resources));
        break;
      case 'image':
        parts.push(svgImage(frame, await resources.media(frame.media), `clip-${parts.length}`));
        break;
      case 'link':
        break;
      default:
        assertNever(frame);
    }
  }
  const width = svgNumber(page.width);
  const height = svgNumber(page.height);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">\
<defs>${outlines.definitions()}</defs><rect width="${width}" height="${height}" fill="#FFFFFF"/>${parts.join('')}</svg>`;
}
