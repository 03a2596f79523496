import { Crosshair } from 'lucide-react';
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { CropBox, FocalPoint, Picture } from '../../core/issue/picture.ts';
import { picturesWords } from '../words/pictures.words.ts';
import { useWords } from '../words/use-words.ts';
import { type Corner, insideCrop, moveCrop, pullCorner, wholePicture } from './crop-geometry.ts';

export interface CropStageProps {
  readonly picture: Picture;
  readonly address: string;
  /** Width / height of the crop to keep, in fractions of the picture; null = free. */
  readonly ratio: number | null;
  readonly onCrop: (crop: CropBox) => void;
  readonly onFocalPoint: (point: FocalPoint) => void;
}

const corners: readonly Corner[] = ['nw', 'ne', 'sw', 'se'];

/** Steps of the arrow keys, as shares of the picture. */
const smallStep = 0.01;
const largeStep = 0.1;

/** The picture with its crop and the spot to keep, both moved by pointer and by arrow keys. */
export function CropStage({ picture, address, ratio, onCrop, onFocalPoint }: CropStageProps) {
  const words = useWords(picturesWords);
  const box = useRef<HTMLDivElement>(null);
  const crop = picture.crop ?? wholePicture;
  const { focalPoint } = picture;
  const pointOf = ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): FocalPoint => {
    const area = box.current?.getBoundingClientRect();
    if (!area) return focalPoint;
    return { x: within((clientX - area.left) / area.width), y: within((clientY - area.top) / area.height) };
  };
  const drag = (move: (point: FocalPoint) => void) => (event: PointerEvent<HTMLElement>) => {
    event.preventDefault();
    event.stopPropagation();
    const knob = event.currentTarget;
    knob.focus();
    knob.setPointerCapture(event.pointerId);
    const follow = (moved: globalThis.PointerEvent) => move(pointOf(moved));
    knob.addEventListener('pointermove', follow);
    knob.addEventListener('lostpointercapture', () => knob.removeEventListener('pointermove', follow), { once: true });
  };
  const moveWhole = (event: PointerEvent<HTMLElement>) => {
    const from = pointOf(event);
    drag((to) => onCrop(moveCrop(crop, to.x - from.x, to.y - from.y)))(event);
  };
  const onArrows = (run: (dx: number, dy: number) => void) => (event: KeyboardEvent) => {
    const step = event.shiftKey ? largeStep : smallStep;
    const [dx, dy] = arrows[event.key] ?? [0, 0];
    if (dx === 0 && dy === 0) return;
    event.preventDefault();
    event.stopPropagation();
    run(dx * step, dy * step);
  };
  return (
    <div className="crop-stage">
      <div className="crop-picture" ref={box}>
        <img src={address} alt="" draggable={false} />
        {/* biome-ignore lint/a11y/useSemanticElements: a crop is no set of form fields */}
        <div
          className="crop-frame"
          role="group"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys move the crop
          tabIndex={0}
          aria-label={words.cropFrame}
          style={placeOf(crop)}
          onPointerDown={moveWhole}
          onKeyDown={onArrows((dx, dy) => onCrop(moveCrop(crop, dx, dy)))}
        >
          {corners.map((corner) => (
            <button
              key={corner}
              type="button"
              className={`crop-handle crop-handle-${corner}`}
              aria-label={words.handle(words.handles[corner] ?? corner)}
              onPointerDown={drag((point) => onCrop(pullCorner(crop, corner, point, ratio)))}
              onKeyDown={onArrows((dx, dy) => {
                const x = (corner.endsWith('w') ? crop.x : crop.x + crop.width) + dx;
                const y = (corner.startsWith('n') ? crop.y : crop.y + crop.height) + dy;
                onCrop(pullCorner(crop, corner, { x, y }, ratio));
              })}
            />
          ))}
        </div>
        <div
          className="crop-focal"
          role="slider"
          tabIndex={0}
          aria-label={words.focalPoint}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={Math.round(focalPoint.x * 100)}
          aria-valuetext={words.focalValue(Math.round(focalPoint.x * 100), Math.round(focalPoint.y * 100))}
          style={{ left: `${focalPoint.x * 100}%`, top: `${focalPoint.y * 100}%` }}
          onPointerDown={drag((point) => onFocalPoint(insideCrop(point, crop)))}
          onKeyDown={onArrows((dx, dy) =>
            onFocalPoint(insideCrop({ x: within(focalPoint.x + dx), y: within(focalPoint.y + dy) }, crop)),
          )}
        >
          <Crosshair size={20} aria-hidden="true" />
        </div>
      </div>
    </div>
  );
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

function placeOf({ x, y, width, height }: CropBox) {
  return { left: `${x * 100}%`, top: `${y * 100}%`, width: `${width * 100}%`, height: `${height * 100}%` };
}

function within(value: number): number {
  return Math.min(1, Math.max(0, value));
}
