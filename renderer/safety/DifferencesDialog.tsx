import type { Issue } from '../../core/issue/issue.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { safetyWords } from '../words/safety.words.ts';
import { useWords } from '../words/use-words.ts';
import { DifferenceList } from './DifferenceList.tsx';

export interface DifferencesDialogProps {
  readonly title: string;
  readonly before: Issue;
  readonly now: Issue;
  readonly onClose: () => void;
}

/** Two states of an issue beside each other, as a list of what differs. */
export function DifferencesDialog({ title, before, now, onClose }: DifferencesDialogProps) {
  const words = useWords(safetyWords);
  return (
    <Dialog
      title={title}
      onClose={onClose}
      foot={
        <Button look="primary" data-autofocus onClick={onClose}>
          {words.close}
        </Button>
      }
    >
      <DifferenceList before={before} now={now} />
    </Dialog>
  );
}
