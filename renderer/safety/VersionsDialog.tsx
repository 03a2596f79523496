import { useEffect, useState } from 'react';
import type { Command } from '../../core/issue/commands/command.ts';
import type { IssueDifference } from '../../core/issue/compare-issues.ts';
import type { Issue } from '../../core/issue/issue.ts';
import { restoreIssue, restoreItem } from '../../core/issue/restore.ts';
import type { KeptVersion } from '../../electron/contract/answers.ts';
import type { DesktopApi } from '../../electron/contract/desktop-api.ts';
import type { DocumentSession } from '../app/document-session.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import type { ToastMessage } from '../ui/Toast.tsx';
import { safetyWords } from '../words/safety.words.ts';
import { uiWords } from '../words/ui.words.ts';
import { useWords } from '../words/use-words.ts';
import { clockTime } from './clock-time.ts';
import { DifferenceList } from './DifferenceList.tsx';

export interface VersionsDialogProps {
  readonly api: Pick<DesktopApi, 'listVersions' | 'readVersion' | 'keepVersion'>;
  readonly session: DocumentSession;
  readonly language: 'vi' | 'en';
  readonly toast: (message: ToastMessage) => void;
  readonly onClose: () => void;
}

interface Chosen {
  readonly version: KeptVersion;
  readonly issue: Issue;
}

/** Earlier states of the issue: what they differ in; restored as a whole or item by item, as an edit that can be undone. */
export function VersionsDialog({ api, session, language, toast, onClose }: VersionsDialogProps) {
  const words = useWords(safetyWords);
  const { undo } = useWords(uiWords);
  const [versions, setVersions] = useState<readonly KeptVersion[] | null>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const { document, issue } = session;
  useEffect(() => void api.listVersions({ document }).then(setVersions), [api, document]);
  const choose = async (version: KeptVersion) => {
    const answer = await api.readVersion({ document, version: version.id });
    if (answer.ok) setChosen({ version, issue: answer.issue });
    else toast({ text: answer.sentence });
  };
  const restore = async (command: Command | null) => {
    if (command === null) return;
    await api.keepVersion({ document, issue: session.issue, reason: 'restore' });
    if (!session.edit(command)) return;
    onClose();
    toast({ text: words.restored, action: { label: undo, keys: 'Ctrl Z', run: () => session.undo() } });
  };
  const itemAction = (difference: IssueDifference, then: Issue) =>
    'item' in difference && difference.kind !== 'item-removed' ? (
      <Button small look="outlined" onClick={() => void restore(restoreItem(session.issue, then, difference.item))}>
        {words.restoreItem}
      </Button>
    ) : null;
  return (
    <Dialog
      title={words.versions}
      size="medium"
      onClose={onClose}
      foot={
        <>
          <span className="dialog-note">{words.versionsNote}</span>
          <Button look="outlined" onClick={onClose}>
            {words.close}
          </Button>
          <Button
            look="primary"
            disabled={chosen === null}
            onClick={() => void restore(chosen && restoreIssue(session.issue, chosen.issue))}
          >
            {words.restoreIssue}
          </Button>
        </>
      }
    >
      {versions?.length === 0 ? (
        <p>{words.noVersions}</p>
      ) : (
        <div className="versions">
          <ul className="versions-list" aria-label={words.versions}>
            {versions?.map((version) => (
              <li key={version.id}>
                <Button aria-pressed={chosen?.version.id === version.id} onClick={() => void choose(version)}>
                  <strong>{clockTime(version.at, language)}</strong>
                  <span>{words.reason(version.reason)}</span>
                </Button>
              </li>
            ))}
          </ul>
          <div className="versions-differences">
            {chosen && (
              <>
                <h3>{words.versionVersusNow}</h3>
                <DifferenceList before={issue} now={chosen.issue} action={(one) => itemAction(one, chosen.issue)} />
              </>
            )}
          </div>
        </div>
      )}
    </Dialog>
  );
}
