import type { DesktopApi } from '../../electron/contract/desktop-api.ts';
import type { PressSetup } from '../../electron/contract/settings.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { exportWords } from '../words/export.words.ts';
import { useWords } from '../words/use-words.ts';

export interface PressOptionsProps {
  readonly api: DesktopApi;
  readonly press: PressSetup;
  readonly notes: readonly string[];
  readonly onChange: (press: PressSetup) => void;
}

/** What the printer asked for; kept for the next issue. */
export function PressOptions({ api, press, notes, onChange }: PressOptionsProps) {
  const words = useWords(exportWords);
  const chooseProfile = async () => {
    const answer = await api.chooseProfile({});
    if (answer.ok) onChange({ ...press, profile: answer.path });
  };
  const profileName = press.profile?.split(/[\\/]/u).at(-1) ?? null;
  return (
    <section className="export-press" aria-label={words.press}>
      {notes.length > 0 && (
        <Banner kind="warning">
          <ul className="export-notes">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Banner>
      )}
      <div className="export-row">
        <span aria-hidden="true">{words.trim}</span>
        <Segmented
          label={words.trim}
          value={press.trim}
          options={[
            { value: 'A4', label: 'A4' },
            { value: '19x27', label: words.wide },
          ]}
          onChange={(trim) => onChange({ ...press, trim })}
        />
      </div>
      <label className="check">
        <input
          type="checkbox"
          checked={press.fillSheets}
          onChange={(event) => onChange({ ...press, fillSheets: event.target.checked })}
        />
        {words.fill}
      </label>
      <TextArea
        label={words.imprint}
        value={press.imprint.join('\n')}
        rows={2}
        placeholder={words.imprintHint}
        onChange={(text) => onChange({ ...press, imprint: text === '' ? [] : text.split('\n').slice(0, 12) })}
      />
      <div className="export-row">
        <span>{words.profile(profileName)}</span>
        <Button small onClick={() => void chooseProfile()}>
          {words.chooseProfile}
        </Button>
        {press.profile !== null && (
          <Button small onClick={() => onChange({ ...press, profile: null })}>
            {words.ownProfile}
          </Button>
        )}
      </div>
    </section>
  );
}
