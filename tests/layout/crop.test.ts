import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cropTo, printedDpi, shownRatio } from '../../core/layout/pictures/crop.ts';

const pixels = fc.integer({ min: 50, max: 6000 });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const crop = fc.option(
  fc.record({ x: share, y: share, width: share, height: share }).map(({ x, y, width, height }) => ({
    x: x * 0.5,
    y: y * 0.5,
    width: 0.1 + width * (0.9 - x * 0.5),
    height: 0.1 + height * (0.9 - y * 0.5),
  })),
  { nil: null },
);

describe('cropping a picture', () => {
  it('fills the frame without stretching, inside the editor’s crop', () => {
    fc.assert(
      fc.property(
        pixels,
        pixels,
        crop,
        share,
        share,
        fc.double({ min: 0.3, max: 3, noNaN: true }),
        (width, height, area, x, y, ratio) => {
          const part = cropTo({ width, height }, area, { x, y }, ratio);
          const allowed = area ?? { x: 0, y: 0, width: 1, height: 1 };
          expect((part.width * width) / (part.height * height)).toBeCloseTo(ratio, 6);
          expect(part.x).toBeGreaterThanOrEqual(allowed.x - 1e-9);
          expect(part.y).toBeGreaterThanOrEqual(allowed.y - 1e-9);
          expect(part.x + part.width).toBeLessThanOrEqual(allowed.x + allowed.width + 1e-9);
          expect(part.y + part.height).toBeLessThanOrEqual(allowed.y + allowed.height + 1e-9);
        },
      ),
    );
  });

  it('keeps the focal point in sight', () => {
    const part = cropTo({ width: 1600, height: 900 }, null, { x: 0.9, y: 0.5 }, 1);
    expect(part.x + part.width).toBe(1);
    expect(part.x).toBeLessThan(0.9);
  });

  it('shows the whole picture where the shape fits', () => {
    expect(cropTo({ width: 1500, height: 1000 }, null, { x: 0.2, y: 0.2 }, 1.5)).toEqual({ x: 0, y: 0, width: 1, height: 1 });
  });

  it('tells shape and resolution', () => {
    expect(shownRatio({ width: 1600, height: 800 }, { x: 0, y: 0, width: 0.5, height: 1 })).toBe(1);
    expect(printedDpi(1500, 1, 414)).toBeCloseTo(260.9, 1);
  });
});
