import { useState } from 'react';
import type { NextStart } from '../../core/issue/next-issue.ts';
import { isRightStart, StartFields } from '../issue/StartFields.tsx';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { libraryWords } from '../words/library.words.ts';
import { useWords } from '../words/use-words.ts';

export interface NewIssueDialogProps {
  readonly proposed: NextStart;
  readonly refusal: string;
  readonly onCancel: () => void;
  readonly onCreate: (start: NextStart) => void;
}

/** A new issue from the template: only its number and week are asked for. */
export function NewIssueDialog({ proposed, refusal, onCancel, onCreate }: NewIssueDialogProps) {
  const words = useWords(libraryWords);
  const [start, setStart] = useState(proposed);
  return (
    <Dialog
      title={words.newTitle}
      onClose={onCancel}
      foot={
        <>
          <span className="dialog-note">{words.fileNote(`DiemTin-${start.number}-${start.year}.diemtin`)}</span>
          <Button look="outlined" onClick={onCancel}>
            {words.cancel}
          </Button>
          <Button look="primary" disabled={!isRightStart(start)} onClick={() => onCreate(start)}>
            {words.create(start.number)}
          </Button>
        </>
      }
    >
      {refusal !== '' && <Banner kind="error">{refusal}</Banner>}
      <StartFields start={start} onChange={setStart} />
    </Dialog>
  );
}
