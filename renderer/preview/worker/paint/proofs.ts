import type { MediaName } from '../../../../core/issue/ids.ts';
import type { Page } from '../../../../core/layout/frames/page.ts';
import { samePage } from '../same-page.ts';

/** A page that the window shows, and what of it was painted last. */
interface Proof {
  readonly watch: number;
  /** Sheet number, from 1. */
  readonly page: number;
  readonly scale: number;
  readonly patient: boolean;
  painted: Page | null;
  /** What it shows now differs from what was painted. */
  isStale: boolean;
}

export type WantedProof = Readonly<Pick<Proof, 'watch' | 'page' | 'scale' | 'patient'>>;

/** Keeps account of the pages in view: which must be painted again, and in which order. */
export class Proofs {
  private readonly proofs = new Map<number, Proof>();
  private pages: readonly Page[] = [];

  watch(wanted: WantedProof): void {
    this.proofs.set(wanted.watch, { ...wanted, painted: null, isStale: true });
  }

  unwatch(watch: number): void {
    this.proofs.delete(watch);
  }

  /** New pages: those that look as before are not painted again. */
  renew(pages: readonly Page[]): void {
    this.pages = pages;
    for (const proof of this.proofs.values()) {
      const page = pages[proof.page - 1];
      proof.isStale = page !== undefined && (proof.painted === null || !samePage(proof.painted, page));
    }
  }

  /** A picture came in: pages with it are painted again. */
  refresh(media: ReadonlySet<MediaName>): void {
    for (const proof of this.proofs.values()) {
      const shows = proof.painted?.frames.some((frame) => frame.kind === 'image' && media.has(frame.media));
      if (shows) proof.isStale = true;
    }
  }

  /** The page to paint next: `first` (sheet number) before others, large before small; patient ones only when `mayWait` is false. */
  next(first: number | null, mayWait: boolean): { readonly proof: WantedProof; readonly page: Page } | null {
    let best: Proof | null = null;
    for (const proof of this.proofs.values()) {
      if (!proof.isStale || (proof.patient && mayWait) || this.pages[proof.page - 1] === undefined) continue;
      if (best === null || urgency(proof, first) > urgency(best, first)) best = proof;
    }
    const page = best === null ? undefined : this.pages[best.page - 1];
    return best === null || page === undefined ? null : { proof: best, page };
  }

  /** Patient pages that wait to be painted. */
  get isWaiting(): boolean {
    return [...this.proofs.values()].some((proof) => proof.isStale && proof.patient);
  }

  notePainted(watch: number, page: Page): void {
    const proof = this.proofs.get(watch);
    if (proof === undefined) return;
    proof.painted = page;
    proof.isStale = false;
  }
}

function urgency({ page, patient, scale }: Proof, first: number | null): number {
  return (patient ? 0 : 1000) + (page === first ? 500 : 0) + scale;
}
