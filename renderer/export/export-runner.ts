import type { Issue } from '../../core/issue/issue.ts';
import type { Edition } from '../../electron/contract/answers.ts';
import type { DesktopApi } from '../../electron/contract/desktop-api.ts';
import type { PressSetup } from '../../electron/contract/settings.ts';
import { Store } from '../app/store.ts';

export type ExportState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'running'; readonly page: number; readonly of: number }
  | { readonly kind: 'done'; readonly path: string; readonly size: number }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly sentence: string };

export interface ExportJob {
  readonly edition: Edition;
  /** Name of the file or folder it makes. */
  readonly name: string;
  readonly state: ExportState;
}

/** The exports of one issue, one edition after the other, on a snapshot: typing and the dialog's closing do not disturb them. */
export class ExportRunner {
  readonly store = new Store<readonly ExportJob[]>([]);
  private document = '';
  private readonly stopListening: () => void;

  constructor(private readonly api: DesktopApi) {
    this.stopListening = api.onEvent((event) => {
      if (event.type !== 'export-progress' || event.document !== this.document) return;
      if (this.stateOf(event.edition)?.kind === 'running')
        this.put(event.edition, { kind: 'running', page: event.page, of: event.of });
    });
  }

  /** Nothing is waiting or running. */
  readonly isIdle = (jobs: readonly ExportJob[]): boolean =>
    jobs.every(({ state }) => state.kind !== 'waiting' && state.kind !== 'running');

  /** How far the running export is; null = none runs. */
  readonly progressOf = (jobs: readonly ExportJob[]): (ExportState & { readonly kind: 'running' }) | null => {
    const state = jobs.find((job) => job.state.kind === 'running')?.state;
    return state?.kind === 'running' ? state : null;
  };

  async run(
    document: string,
    issue: Issue,
    { folder, press }: { readonly folder: string; readonly press: PressSetup },
    jobs: readonly Pick<ExportJob, 'edition' | 'name'>[],
  ): Promise<void> {
    this.document = document;
    this.store.set(jobs.map((job) => ({ ...job, state: { kind: 'waiting' } })));
    for (const { edition } of jobs) {
      if (this.stateOf(edition)?.kind !== 'waiting') continue;
      this.put(edition, { kind: 'running', page: 0, of: 0 });
      const answer = await this.api.exportIssue({ document, issue, edition, folder, press });
      if (answer.ok) this.put(edition, { kind: 'done', path: answer.path, size: answer.size });
      else if (answer.code === 'cancelled') this.put(edition, { kind: 'stopped' });
      else this.put(edition, { kind: 'failed', sentence: answer.sentence });
    }
  }

  /** Stops an edition: one that waits at once, one that runs at its next page. */
  stop(edition: Edition): void {
    if (this.stateOf(edition)?.kind === 'waiting') this.put(edition, { kind: 'stopped' });
    else void this.api.cancelExport({ document: this.document, edition });
  }

  /** Forgets what is done. */
  clear(): void {
    if (this.isIdle(this.store.get())) this.store.set([]);
  }

  dispose(): void {
    this.stopListening();
  }

  private stateOf(edition: Edition): ExportState | undefined {
    return this.store.get().find((job) => job.edition === edition)?.state;
  }

  private put(edition: Edition, state: ExportState): void {
    this.store.set(this.store.get().map((job) => (job.edition === edition ? { ...job, state } : job)));
  }
}
