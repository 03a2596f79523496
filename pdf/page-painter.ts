import type { Frame } from '../core/layout/frames/frame.ts';
import type { Page } from '../core/layout/frames/page.ts';
import { assertNever } from '../core/text/assert-never.ts';
import { addLink } from './links.ts';
import { type CanvasContext, PageCanvas } from './page-canvas.ts';
import { type Pictures, paintImage } from './pictures.ts';
import { paintLine, paintPath, paintRect } from './shapes.ts';
import { paintTextLine } from './text-line.ts';

/** Paints the frames of a page in their order. */
export async function paintPage(page: Page, context: CanvasContext, pictures: Pictures): Promise<void> {
  const canvas = new PageCanvas(page, context);
  await paintFrames(page.frames, canvas, pictures);
  canvas.end();
}

export async function paintFrames(frames: readonly Frame[], canvas: PageCanvas, pictures: Pictures): Promise<void> {
  for (const frame of frames) {
    if (frame.kind !== 'image') paintFrame(frame, canvas);
    else {
      const picture = await pictures.picture(frame.media);
      canvas.enter(frame.node, frame);
      paintImage(frame, picture, canvas);
    }
  }
}

function paintFrame(frame: Exclude<Frame, { kind: 'image' }>, canvas: PageCanvas): void {
  switch (frame.kind) {
    case 'text':
      paintTextLine(frame, canvas);
      break;
    case 'rect':
      canvas.enter(frame.node, frame);
      paintRect(frame, canvas);
      break;
    case 'line':
      canvas.marked.enter('layout');
      paintLine(frame, canvas);
      break;
    case 'path':
      canvas.enter(frame.node, frame.bounds);
      paintPath(frame, canvas);
      break;
    case 'link':
      addLink(frame, canvas);
      break;
    default:
      assertNever(frame);
  }
}
