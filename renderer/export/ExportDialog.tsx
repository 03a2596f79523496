import { useEffect, useState } from 'react';
import type { Edition, ExportPlan } from '../../electron/contract/answers.ts';
import type { DesktopApi } from '../../electron/contract/desktop-api.ts';
import type { PressSetup } from '../../electron/contract/settings.ts';
import type { DocumentSession } from '../app/document-session.ts';
import { useStore } from '../app/store.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { exportWords } from '../words/export.words.ts';
import { useWords } from '../words/use-words.ts';
import { EditionChoice } from './EditionChoice.tsx';
import { ExportJobs } from './ExportJobs.tsx';
import type { ExportRunner } from './export-runner.ts';
import { type ExportFindings, FindingsSummary } from './FindingsSummary.tsx';
import './export.css';

export interface ExportDialogProps {
  readonly api: DesktopApi;
  readonly session: DocumentSession;
  readonly runner: ExportRunner;
  readonly findings: ExportFindings;
  readonly press: PressSetup;
  readonly onPress: (press: PressSetup) => void;
  readonly onClose: () => void;
}

/** Choosing editions and a folder, deciding about errors, then watching the work. Nothing happens before the button. */
export function ExportDialog({ api, session, runner, findings, press, onPress, onClose }: ExportDialogProps) {
  const words = useWords(exportWords);
  const [plan, setPlan] = useState<ExportPlan | null>(null);
  const [refusal, setRefusal] = useState('');
  const [chosen, setChosen] = useState<readonly Edition[]>(['screen']);
  const [reason, setReason] = useState('');
  const [notes, setNotes] = useState<readonly string[]>([]);
  const jobs = useStore(runner.store, (value) => value);
  const { document } = session;
  // biome-ignore lint/correctness/useExhaustiveDependencies: planned once when the dialog opens
  useEffect(() => {
    session.flush();
    void makePlan(null);
  }, []);
  const makePlan = async (folder: string | null) => {
    const answer = await api.planExport({ document, issue: session.issue, folder });
    if (answer.ok) setPlan(answer);
    else setRefusal(answer.sentence);
  };
  const changeFolder = async () => {
    const answer = await api.chooseFolder({ folder: plan?.folder ?? null });
    if (answer.ok) await makePlan(answer.folder);
    else setRefusal(answer.sentence);
  };
  const toPress = chosen.includes('print');
  useEffect(() => {
    if (!toPress) return;
    let isCurrent = true;
    void api.checkForPress({ document, issue: session.issue, press }).then((answer) => {
      if (isCurrent && answer.ok) setNotes(answer.notes);
    });
    return () => {
      isCurrent = false;
    };
  }, [api, document, session, press, toPress]);
  const isDecided = findings.errors.length === 0 || reason.trim() !== '';
  const isRunning = jobs.length > 0;
  const run = () => {
    if (!plan) return;
    session.flush();
    if (findings.errors.length > 0) findings.onAnyway(reason.trim());
    void runner.run(
      document,
      session.issue,
      { folder: plan.folder, press },
      chosen.map((edition) => ({ edition, name: plan.names[edition] })),
    );
  };
  const { number, year } = session.issue;
  return (
    <Dialog
      title={words.title(number, year)}
      onClose={onClose}
      foot={
        isRunning ? (
          <>
            <span className="dialog-note">{runner.isIdle(jobs) ? '' : words.background}</span>
            {runner.isIdle(jobs) && <Button onClick={() => runner.clear()}>{words.again}</Button>}
            <Button look="outlined" data-autofocus onClick={onClose}>
              {words.close}
            </Button>
          </>
        ) : (
          <>
            <span className="dialog-note">
              {plan?.existing.some((edition) => chosen.includes(edition)) ? words.replaces : ''}
            </span>
            <Button look="outlined" onClick={onClose}>
              {words.cancel}
            </Button>
            <Button look="primary" data-autofocus disabled={!plan || chosen.length === 0 || !isDecided} onClick={run}>
              {words.run(chosen.length)}
            </Button>
          </>
        )
      }
    >
      <div className="export">
        {refusal !== '' && <Banner kind="error">{refusal}</Banner>}
        <FindingsSummary findings={findings} reason={reason} onReason={setReason} />
        {isRunning ? (
          <ExportJobs api={api} runner={runner} jobs={jobs} />
        ) : (
          <EditionChoice
            api={api}
            plan={plan}
            chosen={chosen}
            press={press}
            notes={notes}
            onChoose={setChosen}
            onPress={onPress}
          />
        )}
        {plan && (
          <p className="export-folder">
            <span>{words.saveTo}</span>
            <strong title={plan.folder}>{plan.folder}</strong>
            {!isRunning && (
              <Button small onClick={() => void changeFolder()}>
                {words.change}
              </Button>
            )}
          </p>
        )}
      </div>
    </Dialog>
  );
}
