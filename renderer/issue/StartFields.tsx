import { daysBetween } from '../../core/issue/iso-date.ts';
import type { NextStart } from '../../core/issue/next-issue.ts';
import { DateField } from '../ui/DateField.tsx';
import { issueWords } from '../words/issue.words.ts';
import { useWords } from '../words/use-words.ts';
import { NumberField } from './NumberField.tsx';
import './issue.css';
import '../ui/pane.css';

export interface StartFieldsProps {
  readonly start: NextStart;
  readonly onChange: (start: NextStart) => void;
}

/** Number, year and week of an issue: of an open one, or of one that is about to be made. */
export function StartFields({ start, onChange }: StartFieldsProps) {
  const words = useWords(issueWords);
  const { period } = start;
  const days = daysBetween(period.from, period.to) + 1;
  return (
    <>
      <div className="pane-row start-fields">
        <NumberField
          label={words.number}
          value={start.number}
          min={1}
          max={99999}
          wrong={words.numberWrong}
          onChange={(number) => onChange({ ...start, number })}
        />
        <NumberField
          label={words.year}
          value={start.year}
          min={1900}
          max={9999}
          wrong={words.yearWrong}
          onChange={(year) => onChange({ ...start, year })}
        />
        <DateField
          label={words.from}
          value={period.from}
          year={start.year}
          required
          onChange={(from) => from && onChange({ ...start, period: { ...period, from } })}
        />
        <DateField
          label={words.to}
          value={period.to}
          year={start.year}
          required
          onChange={(to) => to && onChange({ ...start, period: { ...period, to } })}
        />
      </div>
      <p className={days > 0 ? 'start-days' : 'start-days is-wrong'} role="status">
        {days > 0 ? words.days(days) : words.periodWrong}
      </p>
    </>
  );
}

/** Whether an issue can begin like this. */
export const isRightStart = ({ period }: NextStart): boolean => period.from <= period.to;
