import type { CropBox, FocalPoint } from '../../core/issue/picture.ts';

/** A corner of the crop: north or south, west or east. */
export type Corner = 'nw' | 'ne' | 'sw' | 'se';

export const wholePicture: CropBox = { x: 0, y: 0, width: 1, height: 1 };

/** Smallest side of a crop, as a share of the picture. */
const least = 0.05;

/** The crop after a corner was pulled to a point (fractions). `ratio` = width / height in fractions to keep; null = free. */
export const pullCorner = (box: CropBox, corner: Corner, point: FocalPoint, ratio: number | null): CropBox => {
  const fixed = {
    x: corner.endsWith('w') ? box.x + box.width : box.x,
    y: corner.startsWith('n') ? box.y + box.height : box.y,
  };
  const room = {
    width: corner.endsWith('w') ? fixed.x : 1 - fixed.x,
    height: corner.startsWith('n') ? fixed.y : 1 - fixed.y,
  };
  let width = between(Math.abs(between(point.x, 0, 1) - fixed.x), least, room.width);
  let height = between(Math.abs(between(point.y, 0, 1) - fixed.y), least, room.height);
  if (ratio !== null) {
    width = Math.min(Math.max(width, height * ratio), room.width, room.height * ratio);
    height = width / ratio;
  }
  return {
    x: corner.endsWith('w') ? fixed.x - width : fixed.x,
    y: corner.startsWith('n') ? fixed.y - height : fixed.y,
    width,
    height,
  };
};

/** The crop moved by a distance (fractions), inside the picture. */
export const moveCrop = (box: CropBox, dx: number, dy: number): CropBox => ({
  ...box,
  x: between(box.x + dx, 0, 1 - box.width),
  y: between(box.y + dy, 0, 1 - box.height),
});

/** The largest crop of a ratio (in fractions) around a point, inside the picture. */
export const cropOfRatio = (ratio: number, around: FocalPoint): CropBox => {
  const width = Math.min(1, ratio);
  const height = width / ratio;
  return {
    x: between(around.x - width / 2, 0, 1 - width),
    y: between(around.y - height / 2, 0, 1 - height),
    width,
    height,
  };
};

/** The point, or the nearest one inside the crop. */
export const insideCrop = (point: FocalPoint, box: CropBox): FocalPoint => ({
  x: between(point.x, box.x, box.x + box.width),
  y: between(point.y, box.y, box.y + box.height),
});

function between(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), Math.max(low, high));
}
