import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';
import { findingsWords } from '../words/findings.words.ts';
import { useWords } from '../words/use-words.ts';
import type { Finding } from './finding.ts';

export interface IgnoreDialogProps {
  readonly finding: Finding;
  readonly onIgnore: (reason: string) => void;
  readonly onClose: () => void;
}

type Choice = 'right' | 'name' | 'other';

/** Why a finding stays as it is: asked once, kept with the issue. */
export function IgnoreDialog({ finding, onIgnore, onClose }: IgnoreDialogProps) {
  const words = useWords(findingsWords);
  const [choice, setChoice] = useState<Choice>('right');
  const [typed, setTyped] = useState('');
  const reasons: Readonly<Record<Choice, string>> = {
    right: words.reasonRight,
    name: words.reasonName,
    other: words.reasonOther,
  };
  const reason = choice === 'other' ? typed.trim() : reasons[choice];
  return (
    <Dialog
      title={words.ignore}
      onClose={onClose}
      foot={
        <>
          <span className="dialog-note">{words.ignoreNote}</span>
          <Button look="outlined" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button look="primary" disabled={reason === ''} onClick={() => onIgnore(reason)}>
            {words.ignoreNow}
          </Button>
        </>
      }
    >
      <p>{finding.sentence}</p>
      <div role="radiogroup" aria-label={words.ignore} className="findings-reasons">
        {(Object.keys(reasons) as Choice[]).map((one) => (
          <label key={one} className="check">
            <input type="radio" name="reason" checked={choice === one} onChange={() => setChoice(one)} />
            <span>{reasons[one]}</span>
          </label>
        ))}
      </div>
      {choice === 'other' && <TextField label={words.reasonLabel} value={typed} onChange={setTyped} autoFocus />}
    </Dialog>
  );
}
