import type { Frame, TextFrame } from '../../../core/layout/frames/frame.ts';
import type { Rect } from '../../../core/layout/frames/geometry.ts';
import type { Page } from '../../../core/layout/frames/page.ts';

/** Whether two pages look alike to the last point. Places in the structure tree do not show: they shift with every new paragraph before them. */
export function samePage(one: Page, other: Page): boolean {
  return (
    one.width === other.width &&
    one.height === other.height &&
    one.frames.length === other.frames.length &&
    one.frames.every((frame, at) => {
      const counterpart = other.frames[at];
      return counterpart !== undefined && sameFrame(frame, counterpart);
    })
  );
}

function sameFrame(one: Frame, other: Frame): boolean {
  switch (one.kind) {
    case 'text':
      return other.kind === 'text' && sameLine(one, other);
    case 'rect':
      return other.kind === 'rect' && sameBox(one, other) && one.radius === other.radius && one.fill === other.fill;
    case 'line':
      return (
        other.kind === 'line' &&
        one.x1 === other.x1 &&
        one.y1 === other.y1 &&
        one.x2 === other.x2 &&
        one.y2 === other.y2 &&
        one.thickness === other.thickness &&
        one.color === other.color &&
        one.dotStep === other.dotStep
      );
    case 'path':
      return (
        other.kind === 'path' &&
        one.x === other.x &&
        one.y === other.y &&
        one.data === other.data &&
        one.fill === other.fill &&
        one.stroke?.color === other.stroke?.color &&
        one.stroke?.thickness === other.stroke?.thickness
      );
    case 'image':
      return (
        other.kind === 'image' &&
        sameBox(one, other) &&
        one.media === other.media &&
        one.radius === other.radius &&
        sameBox(one.source, other.source)
      );
    case 'link':
      return other.kind === 'link';
  }
}

function sameLine(one: TextFrame, other: TextFrame): boolean {
  return (
    one.x === other.x &&
    one.y === other.y &&
    one.runs.length === other.runs.length &&
    one.runs.every((run, at) => {
      const counterpart = other.runs[at];
      return (
        counterpart !== undefined &&
        run.text === counterpart.text &&
        run.x === counterpart.x &&
        run.face === counterpart.face &&
        run.size === counterpart.size &&
        run.color === counterpart.color &&
        run.wordSpace === counterpart.wordSpace &&
        run.tracking === counterpart.tracking
      );
    })
  );
}

const sameBox = (one: Rect, other: Rect): boolean =>
  one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;
