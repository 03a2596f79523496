import type { KeyboardEvent, PointerEvent } from 'react';

export interface SplitterProps {
  readonly label: string;
  /** `vertical` = a line between columns. */
  readonly orientation: 'vertical' | 'horizontal';
  /** Size of the pane it belongs to, in px. */
  readonly size: number;
  readonly min: number;
  readonly max: number;
  readonly usual: number;
  /** 1 = the pane stands before the line (left, above), -1 = behind it. */
  readonly direction: 1 | -1;
  readonly onResize: (size: number) => void;
}

const step = 16;

/** The line between two panes: dragged, moved by arrow keys, set back by a double click. */
export function Splitter({ label, orientation, size, min, max, usual, direction, onResize }: SplitterProps) {
  const resize = (wanted: number) => onResize(Math.round(Math.max(min, Math.min(max, wanted))));
  const along = (event: { readonly clientX: number; readonly clientY: number }) =>
    orientation === 'vertical' ? event.clientX : event.clientY;
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    const line = event.currentTarget;
    const start = along(event);
    line.setPointerCapture(event.pointerId);
    const move = (moved: globalThis.PointerEvent) => resize(size + (along(moved) - start) * direction);
    line.addEventListener('pointermove', move);
    line.addEventListener('lostpointercapture', () => line.removeEventListener('pointermove', move), { once: true });
  };
  const key = (event: KeyboardEvent) => {
    const [less, more] = orientation === 'vertical' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
    if (event.key !== less && event.key !== more) return;
    event.preventDefault();
    resize(size + (event.key === more ? step : -step) * direction);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> takes no focus and no value
    <div
      className="splitter"
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation={orientation}
      aria-valuenow={Math.round(size)}
      aria-valuemin={min}
      aria-valuemax={max}
      onPointerDown={drag}
      onKeyDown={key}
      onDoubleClick={() => onResize(usual)}
    />
  );
}
