import { type KeyboardEvent, useCallback, useMemo, useState } from 'react';
import type { PictureId } from '../../core/issue/ids.ts';
import type { DocumentSession } from '../app/document-session.ts';
import { useStore } from '../app/store.ts';
import { previewWords } from '../words/preview.words.ts';
import { useWords } from '../words/use-words.ts';
import type { LiveLayout } from './live-layout.ts';
import { type PagePoint, PageSheet } from './PageSheet.tsx';
import { PagesHead } from './PagesHead.tsx';
import { pagesKey } from './pages-key.ts';
import { fittingZoom, fullSize, heightOf, nextZoom, type PagesView, rowGap, rowInView, rowOf, sheetRows } from './sheet-rows.ts';
import { Thumbnails } from './Thumbnails.tsx';
import { useFollow } from './use-follow.ts';
import { useKeptPlace } from './use-kept-place.ts';
import { useDensity, useStage } from './use-stage.ts';
import './preview.css';

export interface PagesPaneProps {
  readonly session: DocumentSession;
  readonly live: LiveLayout;
  readonly onOpenPicture: (picture: PictureId) => void;
}

/** The finished pages beside the editor: always what would be printed now. */
export function PagesPane({ session, live, onOpenPicture }: PagesPaneProps) {
  const words = useWords(previewWords);
  const pages = useStore(live.store, (summary) => summary.pages);
  const busy = useStore(live.store, (summary) => summary.busy);
  const { stage, view: seen, scrollTo } = useStage();
  const density = useDensity();
  const [view, setView] = useState<PagesView>('single');
  const [chosenZoom, setChosenZoom] = useState<number | null>(null);
  const zoom = chosenZoom ?? fittingZoom(pages, view, seen);
  const scale = zoom * fullSize;
  const rows = useMemo(() => sheetRows(pages, view, scale), [pages, view, scale]);
  const shown = rowInView(rows, seen.top, seen.height);
  const current = shown?.pages[0];

  const goTo = useCallback(
    (page: number) => {
      const row = rowOf(rows, page);
      if (row) scrollTo(row.height < seen.height ? row.top - (seen.height - row.height) / 2 : row.top - rowGap / 2);
    },
    [rows, seen.height, scrollTo],
  );
  const step = (direction: 1 | -1) => {
    const row = rows[(shown === undefined ? 0 : rows.indexOf(shown)) + direction];
    if (row?.pages[0]) goTo(row.pages[0].number);
  };
  const zoomBy = (direction: 1 | -1) => setChosenZoom(nextZoom(zoom, direction));
  const place = useCallback(
    ({ page, x, y }: PagePoint) => {
      void live.placeAt(page, x, y).then((found) => {
        if (found) session.goTo(found.current, found.caret);
      });
    },
    [live, session],
  );
  const open = useCallback(
    ({ page, x, y }: PagePoint) => {
      void live.placeAt(page, x, y).then((found) => {
        if (found?.picture) onOpenPicture(found.picture);
      });
    },
    [live, onOpenPicture],
  );
  useKeptPlace(rows, scale, seen, scrollTo);
  useFollow(live, rows, scale, seen, scrollTo);

  const key = (event: KeyboardEvent<HTMLElement>) => {
    const act = pagesKey(event);
    if (act === null) return;
    event.preventDefault();
    if (act === 'fit') setChosenZoom(null);
    else if (act.zoom) zoomBy(act.direction);
    else step(act.direction);
  };

  const nearTop = seen.top - seen.height / 2;
  const nearBottom = seen.top + seen.height * 1.5;
  return (
    <section className="pages" aria-label={words.pages} onKeyDown={key}>
      <PagesHead
        label={current?.label ?? ''}
        count={pages.length}
        busy={busy}
        view={view}
        zoom={zoom}
        fits={chosenZoom === null}
        onStep={step}
        onView={setView}
        onZoom={zoomBy}
        onFit={() => setChosenZoom(null)}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the only way to scroll it without a mouse */}
      <div ref={stage} className="pages-stage" tabIndex={0} role="group" aria-label={words.pages}>
        <div
          className="pages-list"
          style={{ height: heightOf(rows), minWidth: Math.max(0, ...rows.map((row) => row.width)) + 2 * rowGap }}
        >
          {rows.map((row) => (
            <div key={row.pages[0]?.number} className="pages-row" style={{ top: row.top }}>
              {row.pages.map((page) => (
                <PageSheet
                  key={page.number}
                  live={live}
                  page={page}
                  scale={scale}
                  density={density}
                  near={row.top + row.height > nearTop && row.top < nearBottom}
                  onPlace={place}
                  onOpen={open}
                />
              ))}
            </div>
          ))}
        </div>
      </div>
      <Thumbnails live={live} pages={pages} current={current?.number ?? 1} density={density} onGo={goTo} />
    </section>
  );
}
