import { useState } from 'react';
import type { Issue } from '../../core/issue/issue.ts';
import type { DesktopApi } from '../../electron/contract/desktop-api.ts';
import type { OpenIssue } from '../app/open-issue.ts';
import { useStore } from '../app/store.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { safetyWords } from '../words/safety.words.ts';
import { useWords } from '../words/use-words.ts';
import { DifferencesDialog } from './DifferencesDialog.tsx';

export interface SaveTroubleProps {
  readonly api: Pick<DesktopApi, 'readFile' | 'saveBeside'>;
  readonly open: OpenIssue;
  readonly onElsewhere: () => void;
}

/** Saving does not work: said loudly under the top bar, with ways out. Typing goes on. */
export function SaveTrouble({ api, open, onElsewhere }: SaveTroubleProps) {
  const words = useWords(safetyWords);
  const state = useStore(open.autoSave.store, (value) => value);
  const [inFile, setInFile] = useState<Issue | null>(null);
  if (state.kind !== 'failed') return null;
  const { session, autoSave } = open;
  const compare = async () => {
    const answer = await api.readFile({ document: session.document });
    if (answer.ok) setInFile(answer.issue);
  };
  const keepBoth = async () => {
    session.flush();
    const answer = await api.saveBeside({ document: session.document, issue: session.issue });
    if (answer.ok) autoSave.noteSaved(answer.savedAt);
  };
  const actions =
    state.code === 'changed-outside' ? (
      <>
        <Button look="outlined" onClick={() => void keepBoth()}>
          {words.keepBoth}
        </Button>
        <Button look="outlined" onClick={() => void autoSave.now(true)}>
          {words.writeOver}
        </Button>
        <Button look="outlined" onClick={() => void compare()}>
          {words.compare}
        </Button>
      </>
    ) : (
      <>
        <Button look="outlined" onClick={() => void autoSave.now()}>
          {words.tryAgain}
        </Button>
        <Button look="outlined" onClick={onElsewhere}>
          {words.saveElsewhere}
        </Button>
      </>
    );
  return (
    <div className="app-banner">
      <Banner kind="error" actions={actions}>
        {state.code === 'changed-outside' ? words.changedOutside : words.notSavedBecause(state.sentence)}
      </Banner>
      {inFile && (
        <DifferencesDialog title={words.fileVersusNow} before={session.issue} now={inFile} onClose={() => setInFile(null)} />
      )}
    </div>
  );
}
