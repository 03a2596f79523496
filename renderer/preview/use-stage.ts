import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** What of the stage is in view, px. */
export interface StageView {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** Scrolls the stage; null = stays as it is in that direction. */
export type ScrollStage = (top: number | null, left?: number | null) => void;

/** Size and scroll position of the stage. */
export function useStage(): {
  readonly stage: RefObject<HTMLDivElement | null>;
  readonly view: StageView;
  readonly scrollTo: ScrollStage;
} {
  const stage = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<StageView>({ top: 0, left: 0, width: 0, height: 0 });
  const look = useCallback(() => {
    const box = stage.current;
    if (!box) return;
    const seen = { top: box.scrollTop, left: box.scrollLeft, width: box.clientWidth, height: box.clientHeight };
    setView((before) =>
      before.top === seen.top && before.left === seen.left && before.width === seen.width && before.height === seen.height
        ? before
        : seen,
    );
  }, []);
  useLayoutEffect(() => {
    const box = stage.current;
    if (!box) return;
    look();
    const observer = new ResizeObserver(look);
    observer.observe(box);
    box.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, [look]);
  const scrollTo = useCallback<ScrollStage>(
    (top, left = null) => {
      if (stage.current && top !== null) stage.current.scrollTop = top;
      if (stage.current && left !== null) stage.current.scrollLeft = left;
      look();
    },
    [look],
  );
  return { stage, view, scrollTo };
}

/** Device pixels a CSS px; follows the window from screen to screen, and the browser's zoom. */
export function useDensity(): number {
  const [density, setDensity] = useState(window.devicePixelRatio);
  useEffect(() => {
    const query = window.matchMedia(`(resolution: ${density}dppx)`);
    const change = () => setDensity(window.devicePixelRatio);
    query.addEventListener('change', change);
    return () => query.removeEventListener('change', change);
  }, [density]);
  return density;
}
