import type { Finding } from '../../core/preflight/finding.ts';
import type { PreflightContext } from '../../core/preflight/preflight-context.ts';
import { assertNever } from '../../core/text/assert-never.ts';
import type { DesktopApi } from '../../electron/contract/desktop-api.ts';
import type { DocumentSession, SessionState } from '../app/document-session.ts';
import { Store } from '../app/store.ts';
import { type FindingMark, type LayoutSummary, type Marks, noMarks, nothingLaidOut, type PagePlace } from './layout-summary.ts';
import type { FromWorker, PictureSizes, ToWorker } from './worker/messages.ts';

/** A layout that takes longer than this (ms) is spoken of. */
const longLayout = 200;

export interface WatchOptions {
  /** Sheet number, from 1. */
  readonly page: number;
  /** Device pixels a point. */
  readonly scale: number;
  /** Painted only when nobody types. */
  readonly patient?: boolean;
  /** Takes the picture over, now and whenever the page looks different. */
  readonly show: (picture: ImageBitmap) => void;
}

/** The pages of an open issue, kept up to date by a worker that lays out and paints: this side only passes messages on. */
export class LiveLayout {
  readonly store = new Store<LayoutSummary>({ ...nothingLaidOut, revision: -1, busy: true });
  readonly marks = new Store<Marks>(noMarks);
  /** What the preflight found when typing last rested. */
  readonly findings = new Store<readonly Finding[]>([]);
  /** Where their words stand on the pages. */
  readonly findingMarks = new Store<readonly FindingMark[]>([]);
  /** Key of the row that is looked at; '' = none. */
  readonly lookedAt = new Store('');
  private readonly worker = new Worker(new URL('./worker/layout-worker.ts', import.meta.url), { type: 'module' });
  private readonly watches = new Map<number, WatchOptions['show']>();
  private readonly questions = new Map<number, (place: PagePlace | null) => void>();
  private readonly stops: readonly (() => void)[];
  private lastWatch = 0;
  private lastQuestion = 0;
  /** Commands that the worker was told of. */
  private revision = 0;
  private told: Pick<SessionState, 'current' | 'caret' | 'pictureSizes'>;
  private isSpotNews = false;
  private busyTimer: ReturnType<typeof setTimeout> | null = null;

  /** `template`: unchecked data of the issue's template. */
  constructor(
    private readonly api: DesktopApi,
    private readonly session: DocumentSession,
    template: unknown,
  ) {
    const { current, caret, pictureSizes } = session.store.get();
    this.told = { current, caret, pictureSizes };
    this.worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.receive(data);
    this.worker.onerror = ({ message }) => this.report(message, '');
    const { document, issue, spot } = session;
    this.tell({ kind: 'start', document, issue, template, sizes: pictureSizes, spot });
    this.stops = [
      session.store.subscribe(() => this.followSession()),
      session.onCommand((command) => {
        this.revision++;
        this.tell({ kind: 'command', command, revision: this.revision });
        this.awaitLayout();
      }),
    ];
  }

  /** Shows a page until the returned function is called. */
  watch({ page, scale, patient = false, show }: WatchOptions): () => void {
    const watch = ++this.lastWatch;
    this.watches.set(watch, show);
    this.tell({ kind: 'watch', watch, page, scale, patient });
    return () => {
      this.watches.delete(watch);
      this.tell({ kind: 'unwatch', watch });
    };
  }

  /** What stands at a point of a page (sheet number from 1, points from the trim's top left corner); null = nothing near. */
  placeAt(page: number, x: number, y: number): Promise<PagePlace | null> {
    const question = ++this.lastQuestion;
    this.tell({ kind: 'place', question, page, x, y });
    return new Promise((resolve) => this.questions.set(question, resolve));
  }

  /** What the preflight knows besides the issue. */
  compareWith(around: PreflightContext): void {
    this.tell({ kind: 'around', around });
  }

  dispose(): void {
    for (const stop of this.stops) stop();
    if (this.busyTimer !== null) clearTimeout(this.busyTimer);
    this.worker.terminate();
    this.watches.clear();
    for (const answer of this.questions.values()) answer(null);
  }

  private receive(message: FromWorker): void {
    switch (message.kind) {
      case 'layout':
        if (message.marks !== null) this.marks.set(message.marks);
        this.settle(message.revision, message.changes);
        break;
      case 'findings':
        this.findings.set(message.findings);
        break;
      case 'finding-marks':
        this.findingMarks.set(message.marks);
        break;
      case 'marks':
        this.marks.set(message.marks);
        break;
      case 'picture': {
        const show = this.watches.get(message.watch);
        if (show === undefined) message.picture.close();
        else show(message.picture);
        break;
      }
      case 'place':
        this.questions.get(message.question)?.(message.place);
        this.questions.delete(message.question);
        break;
      case 'lost':
        this.tell({ kind: 'issue', issue: this.session.issue, revision: this.revision });
        break;
      case 'fault':
        this.report(message.message, message.stack);
        break;
      default:
        assertNever(message);
    }
  }

  private settle(revision: number, changes: Partial<LayoutSummary>): void {
    const isNewest = revision === this.revision;
    if (isNewest && this.busyTimer !== null) {
      clearTimeout(this.busyTimer);
      this.busyTimer = null;
    }
    const before = this.store.get();
    this.store.set({ ...before, ...changes, revision, busy: !isNewest && before.busy });
  }

  private awaitLayout(): void {
    this.busyTimer ??= setTimeout(() => {
      this.busyTimer = null;
      this.store.set({ ...this.store.get(), busy: true });
    }, longLayout);
  }

  /** A caret moves together with the text: what is said of it follows the command that the same key makes. */
  private followSession(): void {
    const { current, caret, pictureSizes } = this.session.store.get();
    if (pictureSizes !== this.told.pictureSizes) {
      this.tell({ kind: 'pictures', sizes: newSizes(this.told.pictureSizes, pictureSizes) });
      this.told = { ...this.told, pictureSizes };
    }
    if ((current === this.told.current && caret === this.told.caret) || this.isSpotNews) return;
    this.isSpotNews = true;
    queueMicrotask(() => {
      this.isSpotNews = false;
      const { spot } = this.session;
      this.told = { ...this.told, ...spot };
      this.tell({ kind: 'spot', spot });
    });
  }

  private tell(message: ToWorker): void {
    this.worker.postMessage(message);
  }

  private report(message: string, stack: string): void {
    void this.api.reportFault({ message: `pages: ${message}`.slice(0, 10_000), stack: stack.slice(0, 50_000) });
  }
}

function newSizes(before: PictureSizes, after: PictureSizes): PictureSizes {
  return Object.fromEntries(Object.entries(after).filter(([name]) => !(name in before)));
}
