import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { safetyWords } from '../words/safety.words.ts';
import { useWords } from '../words/use-words.ts';
import type { LockQuestion } from './with-lock-question.ts';

/** Someone else has the issue open: a copy, taking over, or nothing. */
export function LockDialog({ question }: { readonly question: LockQuestion }) {
  const words = useWords(safetyWords);
  const cancel = () => question.answer(null);
  return (
    <Dialog
      title={words.inUse}
      onClose={cancel}
      foot={
        <>
          <Button look="outlined" onClick={cancel}>
            {words.cancel}
          </Button>
          <Button look="outlined" onClick={() => question.answer('take')}>
            {words.takeOver}
          </Button>
          <Button look="primary" data-autofocus onClick={() => question.answer('copy')}>
            {words.openCopy}
          </Button>
        </>
      }
    >
      <p>{question.sentence}</p>
    </Dialog>
  );
}
