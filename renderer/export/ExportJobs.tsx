import { CircleCheck, CircleX, Clock, LoaderCircle } from 'lucide-react';
import type { DesktopApi } from '../../electron/contract/desktop-api.ts';
import { Button } from '../ui/Button.tsx';
import { exportWords } from '../words/export.words.ts';
import { useWords } from '../words/use-words.ts';
import { editionIcons, isFolder, isProved } from './editions.ts';
import type { ExportJob, ExportRunner, ExportState } from './export-runner.ts';

export interface ExportJobsProps {
  readonly api: DesktopApi;
  readonly runner: ExportRunner;
  readonly jobs: readonly ExportJob[];
}

/** The editions under way: how far each is, and what can be done with it. */
export function ExportJobs({ api, runner, jobs }: ExportJobsProps) {
  const words = useWords(exportWords);
  return (
    <div className="export-editions">
      <p>{words.exporting}</p>
      {jobs.map(({ edition, name, state }) => {
        const Icon = editionIcons[edition];
        return (
          <div key={edition} className="export-edition">
            <StateIcon state={state} />
            <Icon size={20} aria-hidden="true" />
            <span>
              <strong>{words[edition]}</strong>
              <span role="status">
                {sentenceOf(state, words)}
                {state.kind === 'done' && isProved(edition) && ` · ${words.proved}`}
              </span>
              {state.kind === 'running' && (
                <span
                  className="progress"
                  role="progressbar"
                  aria-label={words[edition]}
                  aria-valuemin={0}
                  aria-valuemax={state.of}
                  aria-valuenow={state.page}
                >
                  <span style={{ width: state.of === 0 ? 0 : `${(100 * state.page) / state.of}%` }} />
                </span>
              )}
              <span className="export-name">{name}</span>
            </span>
            {(state.kind === 'running' || state.kind === 'waiting') && (
              <Button small onClick={() => runner.stop(edition)}>
                {words.stop}
              </Button>
            )}
            {state.kind === 'done' && (
              <>
                <Button look="primary" small onClick={() => void api.openPath({ path: state.path })}>
                  {isFolder(edition) ? words.openFolder : words.openFile}
                </Button>
                {!isFolder(edition) && (
                  <Button look="outlined" small onClick={() => void api.showInFolder({ path: state.path })}>
                    {words.openFolder}
                  </Button>
                )}
              </>
            )}
          </div>
        );
      })}
    </div>
  );
}

function StateIcon({ state }: { readonly state: ExportState }) {
  switch (state.kind) {
    case 'waiting':
      return <Clock size={18} aria-hidden="true" />;
    case 'running':
      return <LoaderCircle size={18} className="export-turning" aria-hidden="true" />;
    case 'done':
      return <CircleCheck size={18} className="is-ok-icon" aria-hidden="true" />;
    default:
      return <CircleX size={18} className="is-err-icon" aria-hidden="true" />;
  }
}

function sentenceOf(state: ExportState, words: (typeof exportWords)['vi']): string {
  switch (state.kind) {
    case 'waiting':
      return words.waiting;
    case 'running':
      return words.running(state.page, state.of);
    case 'done':
      return words.done(words.megabytes((state.size / 1e6).toLocaleString('vi', { maximumFractionDigits: 1 })));
    case 'stopped':
      return words.stopped;
    case 'failed':
      return state.sentence;
  }
}
