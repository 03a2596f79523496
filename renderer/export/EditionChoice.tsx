import { Fragment, useState } from 'react';
import type { Edition, ExportPlan } from '../../electron/contract/answers.ts';
import type { DesktopApi } from '../../electron/contract/desktop-api.ts';
import type { PressSetup } from '../../electron/contract/settings.ts';
import { exportWords } from '../words/export.words.ts';
import { useWords } from '../words/use-words.ts';
import { editionIcons, editions, mainEditions, otherEditions } from './editions.ts';
import { PressOptions } from './PressOptions.tsx';

export interface EditionChoiceProps {
  readonly api: DesktopApi;
  readonly plan: ExportPlan | null;
  readonly chosen: readonly Edition[];
  readonly press: PressSetup;
  /** What a press would show of these pages. */
  readonly notes: readonly string[];
  readonly onChoose: (chosen: readonly Edition[]) => void;
  readonly onPress: (press: PressSetup) => void;
}

/** Which editions to make: the usual ones in view, the others behind a line. */
export function EditionChoice({ api, plan, chosen, press, notes, onChoose, onPress }: EditionChoiceProps) {
  const words = useWords(exportWords);
  const [showsAll, setShowsAll] = useState(() => otherEditions.some((edition) => chosen.includes(edition)));
  const choice = (edition: Edition) => (
    <Choice
      key={edition}
      edition={edition}
      name={plan?.names[edition] ?? ''}
      isChosen={chosen.includes(edition)}
      onChange={(wanted) => onChoose(editions.filter((one) => (one === edition ? wanted : chosen.includes(one))))}
    />
  );
  return (
    <fieldset className="export-editions">
      <legend>{words.editions}</legend>
      {mainEditions.map((edition) => (
        <Fragment key={edition}>
          {choice(edition)}
          {edition === 'print' && chosen.includes('print') && (
            <PressOptions api={api} press={press} notes={notes} onChange={onPress} />
          )}
        </Fragment>
      ))}
      <details className="export-others" open={showsAll} onToggle={(event) => setShowsAll(event.currentTarget.open)}>
        <summary>{words.others}</summary>
        <div className="export-editions is-small">{otherEditions.map(choice)}</div>
      </details>
    </fieldset>
  );
}

interface ChoiceProps {
  readonly edition: Edition;
  /** Of the file or folder. */
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChange: (wanted: boolean) => void;
}

function Choice({ edition, name, isChosen, onChange }: ChoiceProps) {
  const words = useWords(exportWords);
  const Icon = editionIcons[edition];
  return (
    <label className="export-edition check">
      <input type="checkbox" checked={isChosen} onChange={(event) => onChange(event.target.checked)} />
      <Icon size={20} aria-hidden="true" />
      <span>
        <strong>{words[edition]}</strong>
        <span>{words[`${edition}Note`]}</span>
        <span className="export-name">{name}</span>
      </span>
    </label>
  );
}
