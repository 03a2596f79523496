import type { MediaName } from '../../../core/issue/ids.ts';
import type { Layout } from '../../../core/layout/frames/layout.ts';
import { parseTemplate } from '../../../core/layout/template/parse-template.ts';
import type { TemplateChecks } from '../../../core/preflight/preflight-context.ts';
import { templateChecks } from '../../../core/preflight/template-checks.ts';
import { assertNever } from '../../../core/text/assert-never.ts';
import type { Spot } from '../../app/current.ts';
import { type FindingMark, type LaidOutIssue, type Marks, noMarks, nothingLaidOut } from '../layout-summary.ts';
import { Checker } from './checker.ts';
import { findingMarks } from './finding-marks.ts';
import { LiveIssue } from './live-issue.ts';
import { facesOf, loadFonts, loadMetrics } from './load-faces.ts';
import { marksFor } from './marks-for.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { PagePainter } from './paint/page-painter.ts';
import { Proofs } from './paint/proofs.ts';
import { placeAt } from './place-at.ts';
import { samePage } from './same-page.ts';
import { share } from './share.ts';
import { changesBetween, summarize } from './summarize.ts';
import { Turns } from './turns.ts';

/** What comes after the start. */
type Later = Exclude<ToWorker, { kind: 'start' }>;

type Post = (message: FromWorker, transfer?: readonly Transferable[]) => void;

/** Small pictures wait until no command came for so long (ms). */
const quiet = 250;

/** The preflight waits until no command came for so long (ms): a word that is being typed is no mistake yet. */
const thinking = 500;

/** Pictures that come in together are painted together (ms). */
const gathering = 40;

/**
 * All work on the live pages, one turn at a time: messages first, then the layout if the issue changed, with the page that matters most,
 * then the other pages one by one. A newer command is heard between any two turns.
 */
export class LayoutDesk {
  private readonly turns = new Turns(() => this.turn());
  private readonly proofs = new Proofs();
  private readonly arrivals = new Set<MediaName>();
  private readonly early: Later[] = [];
  private readonly checker = new Checker();
  private checks: TemplateChecks | null = null;
  private live: LiveIssue | null = null;
  private painter: PagePainter | null = null;
  private layout: Layout | null = null;
  private summary: LaidOutIssue = nothingLaidOut;
  private marks: Marks = noMarks;
  private findingMarks: readonly FindingMark[] = [];
  private spot: Spot = { current: { kind: 'cover' }, caret: null };
  private revision = 0;
  private isStale = false;
  private changedAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly post: Post,
    private readonly fonts: FontFaceSet,
  ) {}

  receive(message: ToWorker): void {
    try {
      if (message.kind === 'start') void this.start(message).catch((cause: unknown) => this.tell(cause));
      else if (this.live === null) this.early.push(message);
      else this.follow(message, this.live);
    } catch (cause) {
      this.tell(cause);
    }
  }

  private async start({ document, issue, template, sizes, spot }: ToWorker & { readonly kind: 'start' }): Promise<void> {
    const parsed = parseTemplate(template);
    if (parsed.status !== 'ok') throw new Error(parsed.problems.join('; '));
    const names = facesOf(parsed.template);
    const faces = await loadMetrics(names);
    this.checks = templateChecks(parsed.template);
    const live = new LiveIssue(issue, parsed.template, faces, sizes);
    this.spot = spot;
    this.live = live;
    this.isStale = true;
    for (const message of this.early.splice(0)) this.follow(message, live);
    this.turns.ask();
    await loadFonts(names, faces, this.fonts);
    this.painter = new PagePainter(document, parsed.template, faces, (media) => this.gather(media));
    this.turns.ask();
  }

  private follow(message: Later, live: LiveIssue): void {
    switch (message.kind) {
      case 'command':
        this.revision = message.revision;
        if (live.apply(message.command)) this.change();
        else this.post({ kind: 'lost' });
        break;
      case 'issue':
        this.revision = message.revision;
        live.replace(message.issue);
        this.change();
        break;
      case 'pictures':
        this.painter?.retryPictures();
        if (live.knowPictures(message.sizes)) this.change();
        break;
      case 'around':
        this.checker.follow(message.around);
        this.turns.ask();
        break;
      case 'spot':
        this.spot = message.spot;
        if (!this.isStale) this.postMarks(live);
        break;
      case 'watch':
        this.proofs.watch(message);
        this.turns.ask();
        break;
      case 'unwatch':
        this.proofs.unwatch(message.watch);
        break;
      case 'place':
        this.post({ kind: 'place', question: message.question, place: this.placeAt(message, live) });
        break;
      default:
        assertNever(message);
    }
  }

  /** When nobody types: what the preflight finds. */
  private check(): void {
    if (this.live === null || this.checks === null || this.layout === null || this.isStale || !this.checker.isDue) return;
    const wait = this.changedAt + thinking - performance.now();
    if (wait > 0) {
      // Pictures that wait ask for a turn themselves.
      if (!this.proofs.isWaiting) this.turns.askIn(wait);
      return;
    }
    const findings = this.checker.run(this.live.issue, this.layout.warnings, this.checks);
    if (findings !== null) this.post({ kind: 'findings', findings });
    this.postFindingMarks(findingMarks(this.checker.found, this.live.issue, this.layout, this.live.faces));
  }

  /** Marks of pages that look as they did; the others are found again when nobody types. */
  private keepFindingMarks(before: Layout | null, now: Layout): void {
    const marked = new Set(this.findingMarks.map(({ page }) => page));
    const kept = new Set(
      [...marked].filter((number) => {
        const [one, other] = [before?.pages[number - 1], now.pages[number - 1]];
        return one !== undefined && other !== undefined && samePage(one, other);
      }),
    );
    if (kept.size < marked.size) this.postFindingMarks(this.findingMarks.filter(({ page }) => kept.has(page)));
  }

  private postFindingMarks(found: readonly FindingMark[]): void {
    const marks = share(this.findingMarks, found);
    if (marks === this.findingMarks) return;
    this.findingMarks = marks;
    this.post({ kind: 'finding-marks', marks });
  }

  private change(): void {
    this.isStale = true;
    this.checker.note();
    this.changedAt = performance.now();
    this.turns.ask();
  }

  private turn(): void {
    try {
      if (this.live !== null && this.isStale) this.layOut(this.live);
      this.paintNext();
      this.check();
    } catch (cause) {
      this.tell(cause);
    }
  }

  private layOut(live: LiveIssue): void {
    this.isStale = false;
    const before = this.layout;
    const layout = live.layOut();
    this.layout = layout;
    this.keepFindingMarks(before, layout);
    this.proofs.renew(layout.pages);
    const summary = summarize(layout, live, this.summary);
    const changes = changesBetween(this.summary, summary);
    this.summary = summary;
    this.post({ kind: 'layout', revision: this.revision, changes, marks: this.newMarks(live, layout) });
  }

  private postMarks(live: LiveIssue): void {
    const marks = this.layout === null ? null : this.newMarks(live, this.layout);
    if (marks !== null) this.post({ kind: 'marks', marks });
  }

  /** null = as they were. */
  private newMarks({ issue, faces }: LiveIssue, layout: Layout): Marks | null {
    const marks = share(this.marks, marksFor(this.spot, issue, layout, faces));
    if (marks === this.marks) return null;
    this.marks = marks;
    return marks;
  }

  private placeAt({ page, x, y }: ToWorker & { readonly kind: 'place' }, { issue, template, faces }: LiveIssue) {
    return this.layout === null ? null : placeAt(page, x, y, { issue, layout: this.layout, template, faces });
  }

  private paintNext(): void {
    const { painter, proofs } = this;
    if (painter === null) return;
    const wait = this.changedAt + quiet - performance.now();
    const wanted = proofs.next(this.marks.spot?.page ?? null, wait > 0);
    if (wanted === null) {
      if (proofs.isWaiting && wait > 0) this.turns.askIn(wait);
      return;
    }
    const { proof, page } = wanted;
    proofs.notePainted(proof.watch, page);
    const picture = painter.paint(page, proof.scale);
    this.post({ kind: 'picture', watch: proof.watch, picture }, [picture]);
    this.turns.ask();
  }

  private gather(media: MediaName): void {
    if (this.arrivals.size === 0) {
      setTimeout(() => {
        this.proofs.refresh(this.arrivals);
        this.arrivals.clear();
        this.turns.ask();
      }, gathering);
    }
    this.arrivals.add(media);
  }

  private tell(cause: unknown): void {
    const stack = cause instanceof Error ? (cause.stack ?? '') : '';
    this.post({ kind: 'fault', message: String(cause), stack });
  }
}
