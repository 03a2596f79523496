import { ChevronLeft, ChevronRight, Maximize, Minus, Plus } from 'lucide-react';
import { IconButton } from '../ui/Button.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { previewWords } from '../words/preview.words.ts';
import { useWords } from '../words/use-words.ts';
import type { PagesView } from './sheet-rows.ts';

export interface PagesHeadProps {
  /** As printed; '' = nothing is laid out yet. */
  readonly label: string;
  readonly count: number;
  readonly busy: boolean;
  readonly view: PagesView;
  /** 1 = 100 %. */
  readonly zoom: number;
  readonly fits: boolean;
  readonly onStep: (direction: 1 | -1) => void;
  readonly onView: (view: PagesView) => void;
  readonly onZoom: (direction: 1 | -1) => void;
  readonly onFit: () => void;
}

/** Which page is in view, and how pages are shown. */
export function PagesHead({ label, count, busy, view, zoom, fits, onStep, onView, onZoom, onFit }: PagesHeadProps) {
  const words = useWords(previewWords);
  return (
    <div className="pages-head">
      <IconButton small label={words.previous} onClick={() => onStep(-1)}>
        <ChevronLeft size={16} />
      </IconButton>
      <span className="pages-number">
        {label !== '' && (
          <>
            <strong>{words.page(label)}</strong>
            {words.count(count)}
          </>
        )}
      </span>
      <IconButton small label={words.next} onClick={() => onStep(1)}>
        <ChevronRight size={16} />
      </IconButton>
      <span className="pages-busy" role="status">
        {busy ? words.busy : ''}
      </span>
      <span className="pages-view">
        <Segmented
          label={words.view}
          value={view}
          options={[
            { value: 'single', label: words.single },
            { value: 'spread', label: words.spread },
          ]}
          onChange={onView}
        />
      </span>
      <IconButton small label={words.zoomOut} onClick={() => onZoom(-1)}>
        <Minus size={16} />
      </IconButton>
      <span className="pages-zoom">{words.zoom(Math.round(zoom * 100))}</span>
      <IconButton small label={words.zoomIn} onClick={() => onZoom(1)}>
        <Plus size={16} />
      </IconButton>
      <IconButton small label={words.fit} aria-pressed={fits} onClick={onFit}>
        <Maximize size={16} />
      </IconButton>
    </div>
  );
}
