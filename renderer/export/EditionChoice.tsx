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
  readonly onChoose: (chosen: readonly Edition[]) => void;
  readonly onPress: (press: PressSetup) => void;
}

/** Which editions to make: the usual ones in view, the others behind a line. */
export function EditionChoice({ api, plan, chosen, press, onChoose, onPress }: EditionChoiceProps) {
  const words = useWords(exportWords);
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
      {mainEditions.map(choice)}
      {chosen.includes('print') && <PressOptions api={api} press={press} onChange={onPress} />}
      <details className="export-others" open={otherEditions.some((edition) => chosen.includes(edition)) || undefined}>
        <summary>{words.others}</summary>
        <div className="export-editions">{otherEditions.map(choice)}</div>
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
