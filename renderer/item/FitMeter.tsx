import type { CopyFit } from '../preview/layout-summary.ts';
import { itemWords } from '../words/item.words.ts';
import { useWords } from '../words/use-words.ts';

/** Share of the meter that means "full". */
const full = 80;

/** Lines that a page holds, for the meter's scale. */
const linesOfPage = 44;

/** The copy-fit meter: too long, too short, or right. */
export function FitMeter({ fit }: { readonly fit: CopyFit }) {
  const words = useWords(itemWords);
  const value = meterValue(fit);
  const text = fit.kind === 'fits' ? words.fits : fit.kind === 'over' ? words.over(fit.lines) : words.room(fit.lines);
  const said = fit.kind === 'over' ? words.overValue(fit.lines, fit.page) : text;
  return (
    <div className={`fit fit-${fit.kind}`}>
      {/* biome-ignore lint/a11y/useSemanticElements: a <meter> cannot show its mark at 80 % and what is over it */}
      <div
        className="fit-bar"
        role="meter"
        aria-label={words.fit}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(value)}
        aria-valuetext={said}
      >
        <div className="fit-value" style={{ width: `${Math.min(value, full)}%` }} />
        {value > full && <div className="fit-excess" style={{ left: `${full}%`, width: `${value - full}%` }} />}
        <div className="fit-mark" style={{ left: `${full}%` }} />
      </div>
      <strong className="fit-text">{text}</strong>
      {fit.kind === 'over' && <span className="fit-hint">· {words.overHint(fit.words)}</span>}
    </div>
  );
}

function meterValue(fit: CopyFit): number {
  switch (fit.kind) {
    case 'fits':
      return full;
    case 'over':
      return Math.min(100, full + 4 + fit.lines * 2);
    case 'room':
      return Math.max(6, full * (1 - Math.min(fit.lines, linesOfPage) / linesOfPage));
  }
}
