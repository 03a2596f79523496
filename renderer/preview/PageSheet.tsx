import { type MouseEvent, memo } from 'react';
import { previewWords } from '../words/preview.words.ts';
import { useWords } from '../words/use-words.ts';
import type { PageSummary } from './layout-summary.ts';
import type { LiveLayout } from './live-layout.ts';
import { PageMarks } from './PageMarks.tsx';
import { usePageCanvas } from './page-canvas.ts';
import { cssLength } from './sheet-rows.ts';

export interface PagePoint {
  /** Sheet number, from 1. */
  readonly page: number;
  /** Points from the trim's top left corner. */
  readonly x: number;
  readonly y: number;
}

export interface PageSheetProps {
  readonly live: LiveLayout;
  readonly page: PageSummary;
  /** CSS px a point. */
  readonly scale: number;
  /** Device pixels a CSS px. */
  readonly density: number;
  /** Near the view: painted. */
  readonly near: boolean;
  readonly onPlace: (point: PagePoint) => void;
  readonly onOpen: (point: PagePoint) => void;
}

/** One page on the stage. */
export const PageSheet = memo(function PageSheet({ live, page, scale, density, near, onPlace, onOpen }: PageSheetProps) {
  const words = useWords(previewWords);
  const width = cssLength(page.width, scale);
  const height = cssLength(page.height, scale);
  const pointOf = (event: MouseEvent<HTMLElement>): PagePoint => {
    const box = event.currentTarget.getBoundingClientRect();
    return { page: page.number, x: (event.clientX - box.left) / scale, y: (event.clientY - box.top) / scale };
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a shorter way with the mouse; with the keyboard the outline leads to every text
    <div
      className="pages-sheet"
      role="img"
      aria-label={words.page(page.label)}
      style={{ width, height }}
      onClick={(event) => event.detail === 1 && onPlace(pointOf(event))}
      onDoubleClick={(event) => onOpen(pointOf(event))}
    >
      {near && (
        <>
          <PaintedPage live={live} page={page.number} points={page.width} width={width} height={height} density={density} />
          <PageMarks live={live} page={page.number} scale={scale} />
        </>
      )}
    </div>
  );
});

function PaintedPage(props: Parameters<typeof usePageCanvas>[0]) {
  const canvas = usePageCanvas(props);
  return <canvas ref={canvas} className="pages-canvas" />;
}
