import type { CropBox, FocalPoint } from '../../issue/picture.ts';
import type { Pt } from '../frames/geometry.ts';

const whole: CropBox = { x: 0, y: 0, width: 1, height: 1 };

/** Width / height of the part of a picture that may be shown. Sizes in pixels. */
export function shownRatio(size: { readonly width: number; readonly height: number }, crop: CropBox | null): number {
  const { width, height } = crop ?? whole;
  return (size.width * width) / (size.height * height);
}

/**
 * The part of a picture, in fractions of its size, that fills a frame of `ratio` (width / height): as much as fits into the
 * editor's crop, moved so that the focal point stays as near to the middle as the crop's edges allow. Never stretches.
 */
export function cropTo(
  size: { readonly width: number; readonly height: number },
  crop: CropBox | null,
  focalPoint: FocalPoint,
  ratio: number,
): CropBox {
  const area = crop ?? whole;
  const current = shownRatio(size, crop);
  const width = current > ratio ? (area.width * ratio) / current : area.width;
  const height = current > ratio ? area.height : (area.height * current) / ratio;
  return {
    x: between(focalPoint.x - width / 2, area.x, area.x + area.width - width),
    y: between(focalPoint.y - height / 2, area.y, area.y + area.height - height),
    width,
    height,
  };
}

const between = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), Math.max(least, most));

/** Resolution in dots per inch at which a picture prints when `width` pt of it show `share` of its pixels. */
export const printedDpi = (pixels: number, share: number, width: Pt): number => (pixels * share * 72) / width;
