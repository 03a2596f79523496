import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CropBox } from '../../../core/issue/picture.ts';
import {
  type Corner,
  cropOfRatio,
  insideCrop,
  moveCrop,
  pullCorner,
  wholePicture,
} from '../../../renderer/pictures/crop-geometry.ts';

const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const point = fc.record({ x: fraction, y: fraction });
const corner = fc.constantFrom<Corner>('nw', 'ne', 'sw', 'se');
const box: fc.Arbitrary<CropBox> = fc
  .record({ x: fc.double({ min: 0, max: 0.9, noNaN: true }), y: fc.double({ min: 0, max: 0.9, noNaN: true }) })
  .chain(({ x, y }) =>
    fc.record({
      x: fc.constant(x),
      y: fc.constant(y),
      width: fc.double({ min: 0.06, max: Math.max(0.06, 1 - x), noNaN: true }),
      height: fc.double({ min: 0.06, max: Math.max(0.06, 1 - y), noNaN: true }),
    }),
  );

const isInside = ({ x, y, width, height }: CropBox) =>
  x >= -1e-9 && y >= -1e-9 && x + width <= 1 + 1e-9 && y + height <= 1 + 1e-9 && width > 0 && height > 0;

describe('crop geometry', () => {
  it('stays inside the picture, whatever is pulled, moved or chosen', () => {
    fc.assert(
      fc.property(box, corner, point, fc.double({ min: 0.3, max: 3, noNaN: true }), (start, which, to, ratio) => {
        expect(isInside(pullCorner(start, which, to, null))).toBe(true);
        expect(isInside(pullCorner(start, which, to, ratio))).toBe(true);
        expect(isInside(moveCrop(start, to.x - 0.5, to.y - 0.5))).toBe(true);
        expect(isInside(cropOfRatio(ratio, to))).toBe(true);
      }),
    );
  });

  it('keeps the ratio while a corner is pulled, and the size while it is moved', () => {
    fc.assert(
      fc.property(box, corner, point, fc.double({ min: 0.3, max: 3, noNaN: true }), (start, which, to, ratio) => {
        const pulled = pullCorner(start, which, to, ratio);
        expect(pulled.width / pulled.height).toBeCloseTo(ratio, 6);
        expect(moveCrop(start, to.x, to.y)).toMatchObject({ width: start.width, height: start.height });
      }),
    );
  });

  it('leaves the opposite corner where it is', () => {
    const pulled = pullCorner({ x: 0.2, y: 0.2, width: 0.4, height: 0.4 }, 'se', { x: 0.9, y: 0.8 }, null);
    expect(pulled).toMatchObject({ x: 0.2, y: 0.2 });
    expect(pulled.width).toBeCloseTo(0.7);
  });

  it('brings a spot back into the crop', () => {
    expect(insideCrop({ x: 0.9, y: 0.1 }, { x: 0, y: 0.5, width: 0.5, height: 0.5 })).toEqual({ x: 0.5, y: 0.5 });
    expect(insideCrop({ x: 0.3, y: 0.3 }, wholePicture)).toEqual({ x: 0.3, y: 0.3 });
  });
});
