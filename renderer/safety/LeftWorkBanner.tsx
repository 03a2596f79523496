import { useState } from 'react';
import type { Issue } from '../../core/issue/issue.ts';
import type { Answer, LeftWork, OpenDocument } from '../../electron/contract/answers.ts';
import type { DesktopApi } from '../../electron/contract/desktop-api.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { safetyWords } from '../words/safety.words.ts';
import { useWords } from '../words/use-words.ts';
import { clockTime } from './clock-time.ts';
import { DifferencesDialog } from './DifferencesDialog.tsx';

export interface LeftWorkBannerProps {
  readonly api: Pick<DesktopApi, 'recoverWork' | 'readLeftWork' | 'dropLeftWork'>;
  readonly left: LeftWork;
  readonly language: 'vi' | 'en';
  readonly onRecover: (answer: Answer<OpenDocument>) => void;
  /** It is dropped, or was gone. */
  readonly onGone: () => void;
}

type Shown =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'question' }
  | { readonly kind: 'differences'; readonly issue: Issue; readonly inFile: Issue };

/** Work that a crash or a power cut left: one click brings it back. */
export function LeftWorkBanner({ api, left, language, onRecover, onGone }: LeftWorkBannerProps) {
  const words = useWords(safetyWords);
  const [shown, setShown] = useState<Shown>({ kind: 'nothing' });
  const [isBusy, setBusy] = useState(false);
  const close = () => setShown({ kind: 'nothing' });
  const compare = async () => {
    const answer = await api.readLeftWork({ id: left.id });
    if (answer.ok && answer.inFile) setShown({ kind: 'differences', issue: answer.issue, inFile: answer.inFile });
    else if (!answer.ok) onGone();
  };
  const recover = async () => {
    setBusy(true);
    onRecover(await api.recoverWork({ id: left.id }));
    setBusy(false);
  };
  const drop = () => {
    close();
    void api.dropLeftWork({ id: left.id }).then(onGone);
  };
  const { paragraphs, items } = left;
  const more = paragraphs + items > 0 ? words.moreThanFile(paragraphs, items) : words.otherThanFile;
  return (
    <>
      <Banner
        kind="info"
        actions={
          <>
            <Button look="primary" busy={isBusy} onClick={() => void recover()}>
              {words.recover}
            </Button>
            <Button look="outlined" onClick={() => void compare()}>
              {words.compare}
            </Button>
            <Button onClick={() => setShown({ kind: 'question' })}>{words.drop}</Button>
          </>
        }
      >
        {words.leftWork(clockTime(left.at, language), left.number, left.year, more)}
      </Banner>
      {shown.kind === 'differences' && (
        <DifferencesDialog title={words.leftVersusFile} before={shown.inFile} now={shown.issue} onClose={close} />
      )}
      {shown.kind === 'question' && (
        <Dialog
          title={words.drop}
          onClose={close}
          foot={
            <>
              <Button look="outlined" data-autofocus onClick={close}>
                {words.cancel}
              </Button>
              <Button look="danger" onClick={drop}>
                {words.dropSure}
              </Button>
            </>
          }
        >
          <p>{words.dropQuestion}</p>
        </Dialog>
      )}
    </>
  );
}
