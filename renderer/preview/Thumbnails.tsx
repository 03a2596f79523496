import { type KeyboardEvent, memo, useEffect, useRef, useState } from 'react';
import { previewWords } from '../words/preview.words.ts';
import { useWords } from '../words/use-words.ts';
import type { PageSummary } from './layout-summary.ts';
import type { LiveLayout } from './live-layout.ts';
import { usePageCanvas } from './page-canvas.ts';

export interface ThumbnailsProps {
  readonly live: LiveLayout;
  readonly pages: readonly PageSummary[];
  /** Sheet number of the page in view. */
  readonly current: number;
  readonly density: number;
  readonly onGo: (page: number) => void;
}

/** Width of a small page, and from one to the next, px. */
const width = 40;
const pitch = 52;

/** Small pages in a row: one tab stop, arrow keys move. Only those in view, and a few beside, are painted. */
export function Thumbnails({ live, pages, current, density, onGo }: ThumbnailsProps) {
  const words = useWords(previewWords);
  const strip = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ left: 0, width: 600 });
  useEffect(() => {
    const box = strip.current;
    if (!box) return;
    const look = () => setView({ left: box.scrollLeft, width: box.clientWidth });
    const observer = new ResizeObserver(look);
    observer.observe(box);
    box.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, []);
  useEffect(() => {
    const box = strip.current;
    if (!box) return;
    const left = (current - 1) * pitch;
    if (left < box.scrollLeft || left + pitch > box.scrollLeft + box.clientWidth) {
      box.scrollLeft = left - (box.clientWidth - pitch) / 2;
    }
  }, [current]);
  const key = (event: KeyboardEvent<HTMLDivElement>) => {
    const target = targetOf(event.key, current, pages.length);
    if (target === null) return;
    event.preventDefault();
    event.stopPropagation();
    onGo(target);
    const button = strip.current?.children[target - 1];
    if (button instanceof HTMLElement) button.focus({ preventScroll: true });
  };
  return (
    <div ref={strip} className="pages-thumbs" role="toolbar" aria-label={words.thumbnails} tabIndex={-1} onKeyDown={key}>
      {pages.map((page, at) => (
        <Thumbnail
          key={page.number}
          live={live}
          page={page}
          density={density}
          isCurrent={page.number === current}
          near={(at + 3) * pitch > view.left && (at - 3) * pitch < view.left + view.width}
          onGo={onGo}
        />
      ))}
    </div>
  );
}

function targetOf(key: string, current: number, count: number): number | null {
  const target = { ArrowLeft: current - 1, ArrowRight: current + 1, Home: 1, End: count }[key];
  return target === undefined ? null : Math.min(count, Math.max(1, target));
}

interface ThumbnailProps {
  readonly live: LiveLayout;
  readonly page: PageSummary;
  readonly density: number;
  readonly isCurrent: boolean;
  readonly near: boolean;
  readonly onGo: (page: number) => void;
}

const Thumbnail = memo(function Thumbnail({ live, page, density, isCurrent, near, onGo }: ThumbnailProps) {
  const words = useWords(previewWords);
  const height = Math.round((width * page.height) / page.width);
  return (
    <button
      type="button"
      className="pages-thumb"
      aria-label={words.page(page.label)}
      aria-current={isCurrent ? 'page' : undefined}
      tabIndex={isCurrent ? 0 : -1}
      onClick={() => onGo(page.number)}
    >
      <span className="pages-thumb-paper" style={{ width, height }}>
        {near && (
          <SmallPage
            live={live}
            page={page.number}
            points={page.width}
            width={width}
            height={height}
            density={Math.max(density, 1.5)}
            patient
          />
        )}
      </span>
      <span className="pages-thumb-label">{page.label}</span>
    </button>
  );
});

function SmallPage(props: Parameters<typeof usePageCanvas>[0]) {
  const canvas = usePageCanvas(props);
  return <canvas ref={canvas} className="pages-canvas" />;
}
