import { useEffect, useRef } from 'react';
import type { LiveLayout } from './live-layout.ts';

/** A page has at most so many pixels: a larger zoom shows it less sharply. */
const mostPixels = 9_000_000;

export interface PageOnCanvas {
  readonly live: LiveLayout;
  /** Sheet number, from 1. */
  readonly page: number;
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  /** Points from the left to the right edge of the trim. */
  readonly points: number;
  /** Device pixels a CSS px. */
  readonly density: number;
  readonly patient?: boolean;
}

/** A canvas that shows a page and follows its changes. What it shows stays until the new picture is there, whole. */
export function usePageCanvas({ live, page, width, height, points, density, patient = false }: PageOnCanvas) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const sharpness = Math.min(density, Math.sqrt(mostPixels / (width * height)));
  const scale = (width * sharpness) / points;
  useEffect(
    () =>
      live.watch({
        page,
        scale,
        patient,
        show: (picture) => canvas.current?.getContext('bitmaprenderer')?.transferFromImageBitmap(picture),
      }),
    [live, page, scale, patient],
  );
  return canvas;
}
