import type { ImageFrame } from '../../../../core/layout/frames/frame.ts';
import type { Page } from '../../../../core/layout/frames/page.ts';
import { assertNever } from '../../../../core/text/assert-never.ts';
import { paintImage, paintLine, paintPath, paintRect } from './paint-shapes.ts';
import { paintText } from './paint-text.ts';
import type { Pen } from './pen.ts';
import type { WordDrawing } from './word-drawing.ts';

/** Paints the frames of a page in their order on white paper, at the places where the PDF has them. */
export function paintPage(page: Page, pen: Pen, words: WordDrawing, pictureFor: (frame: ImageFrame) => ImageBitmap | null): void {
  pen.context.fillStyle = '#ffffff';
  pen.context.fillRect(0, 0, page.width, page.height);
  for (const frame of page.frames) {
    switch (frame.kind) {
      case 'text':
        paintText(frame, pen, words);
        break;
      case 'rect':
        paintRect(frame, pen);
        break;
      case 'line':
        paintLine(frame, pen);
        break;
      case 'path':
        paintPath(frame, pen);
        break;
      case 'image':
        paintImage(frame, pictureFor(frame), pen);
        break;
      case 'link':
        break;
      default:
        assertNever(frame);
    }
  }
}
