import { Images, Monitor } from 'lucide-react';
import type { Edition, ExportPlan } from '../../electron/contract/answers.ts';
import { exportWords } from '../words/export.words.ts';
import { useWords } from '../words/use-words.ts';

export interface EditionChoiceProps {
  readonly plan: ExportPlan | null;
  readonly chosen: readonly Edition[];
  readonly onChoose: (chosen: readonly Edition[]) => void;
}

/** In the order in which they are made. */
export const editions: readonly Edition[] = ['screen', 'pages'];

export const editionIcons = { screen: Monitor, pages: Images } as const;

/** Which editions to make. */
export function EditionChoice({ plan, chosen, onChoose }: EditionChoiceProps) {
  const words = useWords(exportWords);
  const notes = { screen: words.screenNote, pages: words.pagesNote };
  return (
    <fieldset className="export-editions">
      <legend>{words.editions}</legend>
      {editions.map((edition) => {
        const Icon = editionIcons[edition];
        return (
          <label key={edition} className="export-edition check">
            <input
              type="checkbox"
              checked={chosen.includes(edition)}
              onChange={(event) =>
                onChoose(editions.filter((one) => (one === edition ? event.target.checked : chosen.includes(one))))
              }
            />
            <Icon size={20} aria-hidden="true" />
            <span>
              <strong>{words[edition]}</strong>
              <span>{notes[edition]}</span>
              <span className="export-name">{plan?.names[edition] ?? ''}</span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
