import { CalendarDays } from 'lucide-react';
import { useRef, useState } from 'react';
import type { IsoDate } from '../../core/issue/ids.ts';
import type { Period } from '../../core/issue/issue.ts';
import { readCivilDay, toDayNumber } from '../../core/text/civil-day.ts';
import { writeDay } from '../../core/text/written-day.ts';
import { dateWords } from '../words/date.words.ts';
import { useWords } from '../words/use-words.ts';
import { IconButton } from './Button.tsx';
import { CalendarGrid } from './CalendarGrid.tsx';
import type { FieldMessage } from './Field.tsx';
import { type ReadDay, readDay } from './read-date.ts';
import { TextField } from './TextField.tsx';

export interface DateFieldProps {
  readonly label: string;
  readonly value: IsoDate | null;
  /** Called with days that exist only; what is wrong stays in the field and is said. */
  readonly onChange: (value: IsoDate | null) => void;
  /** The week: tinted in the calendar; a day outside gets a hint. */
  readonly week?: Period;
  /** The year of a day typed without one. */
  readonly year: number;
  readonly required?: boolean;
  readonly name?: string;
  readonly onFocus?: () => void;
}

/** A day, typed or picked from a calendar. */
export function DateField({ label, value, onChange, week, year, required = false, name, onFocus }: DateFieldProps) {
  const words = useWords(dateWords);
  const [typed, setTyped] = useState<string | null>(null);
  const [isLeft, setLeft] = useState(true);
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const read = typed === null ? null : readDay(typed, year);
  const leave = () => {
    setLeft(true);
    if (read?.kind === 'day' || (read?.kind === 'empty' && !required)) setTyped(null);
  };
  return (
    <div className="date-field field" ref={box}>
      <TextField
        label={label}
        {...(name === undefined ? {} : { name })}
        {...(onFocus === undefined ? {} : { onFocus })}
        value={typed ?? writeDay(value)}
        aside={value === null ? undefined : weekdayOf(value, words.weekdays)}
        message={messageFor(read, isLeft, { value, week, required }, words)}
        onChange={(text) => {
          setTyped(text);
          setLeft(false);
          const next = readDay(text, year);
          if (next.kind === 'day' && next.date !== value) onChange(next.date);
          if (next.kind === 'empty' && !required && value !== null) onChange(null);
        }}
        onBlur={leave}
        button={
          <IconButton label={words.calendar} small aria-expanded={isOpen} aria-haspopup="dialog" onClick={() => setOpen(!isOpen)}>
            <CalendarDays size={16} aria-hidden="true" />
          </IconButton>
        }
      />
      {isOpen && (
        <CalendarGrid
          label={words.calendar}
          start={value ?? week?.from ?? (`${year}-01-01` as IsoDate)}
          chosen={value}
          {...(week === undefined ? {} : { week })}
          anchor={box.current?.getBoundingClientRect() ?? { left: 0, right: 0, top: 0, bottom: 0 }}
          onChoose={(date) => {
            setOpen(false);
            setTyped(null);
            if (date !== value) onChange(date);
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}

interface Facts {
  readonly value: IsoDate | null;
  readonly week: Period | undefined;
  readonly required: boolean;
}

function messageFor(
  read: ReadDay | null,
  isLeft: boolean,
  { value, week, required }: Facts,
  words: (typeof dateWords)['vi'],
): FieldMessage | null {
  if (isLeft && read?.kind === 'no-such-day') return { kind: 'error', text: words.noSuchDay(read.month, read.days) };
  if (isLeft && read?.kind === 'unreadable') return { kind: 'error', text: words.unreadable };
  if (isLeft && read?.kind === 'empty' && required) return { kind: 'error', text: words.required };
  const isOutside = week !== undefined && value !== null && (value < week.from || value > week.to);
  return isOutside ? { kind: 'hint', text: words.outsideWeek } : null;
}

/** Name of the weekday; day 0, 1970-01-01, was a Thursday. */
function weekdayOf(date: IsoDate, names: readonly string[]): string {
  const day = readCivilDay(date);
  return day === null ? '' : (names[(((toDayNumber(day) + 3) % 7) + 7) % 7] ?? '');
}
