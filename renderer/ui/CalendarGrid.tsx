import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { IsoDate } from '../../core/issue/ids.ts';
import { daysAfter } from '../../core/issue/iso-date.ts';
import type { Period } from '../../core/issue/issue.ts';
import { readCivilDay, toDayNumber } from '../../core/text/civil-day.ts';
import { dateWords } from '../words/date.words.ts';
import { useWords } from '../words/use-words.ts';
import { IconButton } from './Button.tsx';
import type { MenuAnchor } from './Menu.tsx';

export interface CalendarGridProps {
  readonly label: string;
  /** The day that has the focus first. */
  readonly start: IsoDate;
  readonly chosen: IsoDate | null;
  readonly week?: Period;
  readonly anchor: MenuAnchor;
  readonly onChoose: (date: IsoDate) => void;
  readonly onClose: () => void;
}

/** px */
const width = 268;
const height = 300;

/** A month to pick a day from: arrow keys, PageUp and PageDown for months, Enter, Esc. Weeks begin on Monday. */
export function CalendarGrid({ label, start, chosen, week, anchor, onChoose, onClose }: CalendarGridProps) {
  const words = useWords(dateWords);
  const [day, setDay] = useState(start);
  const box = useRef<HTMLDivElement>(null);
  const { year, month } = readCivilDay(day) ?? { year: 2026, month: 1 };
  useFocusInside(box, day, onClose);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const step = steps[event.key];
    if (step !== undefined) setDay(daysAfter(day, step));
    else if (event.key === 'PageUp' || event.key === 'PageDown') setDay(monthAway(day, event.key === 'PageUp' ? -1 : 1));
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
  };
  return createPortal(
    <div
      className="calendar"
      role="dialog"
      aria-label={label}
      ref={box}
      style={{
        left: Math.max(8, Math.min(anchor.left, window.innerWidth - width - 8)),
        top: anchor.bottom + height > window.innerHeight ? Math.max(8, anchor.top - height) : anchor.bottom + 4,
        width,
      }}
      onKeyDown={onKeyDown}
    >
      <div className="calendar-head">
        <IconButton label={words.previousMonth} small onClick={() => setDay(monthAway(day, -1))}>
          <ChevronLeft size={16} aria-hidden="true" />
        </IconButton>
        <strong aria-live="polite">{words.month(month, year)}</strong>
        <IconButton label={words.nextMonth} small onClick={() => setDay(monthAway(day, 1))}>
          <ChevronRight size={16} aria-hidden="true" />
        </IconButton>
      </div>
      <div className="calendar-days">
        {words.shortWeekdays.map((name) => (
          <span key={name} className="calendar-weekday">
            {name}
          </span>
        ))}
        {daysOfMonth(day).map((date) => (
          <button
            key={date}
            type="button"
            className="calendar-day"
            tabIndex={date === day ? 0 : -1}
            aria-pressed={date === chosen}
            data-week={week !== undefined && date >= week.from && date <= week.to ? '' : undefined}
            data-other={readCivilDay(date)?.month === month ? undefined : ''}
            aria-label={`${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`}
            onClick={() => onChoose(date)}
          >
            {Number(date.slice(8))}
          </button>
        ))}
      </div>
    </div>,
    document.body,
  );
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** The six weeks that hold the month of a day. */
function daysOfMonth(day: IsoDate): readonly IsoDate[] {
  const first = `${day.slice(0, 8)}01` as IsoDate;
  const civil = readCivilDay(first);
  const weekday = civil === null ? 0 : (((toDayNumber(civil) + 3) % 7) + 7) % 7;
  return Array.from({ length: 42 }, (_, index) => daysAfter(first, index - weekday));
}

/** The first day of a neighbouring month. */
function monthAway(day: IsoDate, by: 1 | -1): IsoDate {
  const first = `${day.slice(0, 8)}01` as IsoDate;
  const there = daysAfter(first, by > 0 ? 31 : -1);
  return `${there.slice(0, 8)}01` as IsoDate;
}

function useFocusInside(box: { readonly current: HTMLElement | null }, day: IsoDate, onClose: () => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the day
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('.calendar-day[tabindex="0"]')?.focus();
  }, [box, day]);
  useEffect(() => {
    const before = document.activeElement;
    const outside = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) onClose();
    };
    document.addEventListener('pointerdown', outside, true);
    return () => {
      document.removeEventListener('pointerdown', outside, true);
      if (before instanceof HTMLElement && document.activeElement === document.body) before.focus();
    };
  }, [box, onClose]);
}
