import type { PictureId, SectionId } from '../../core/issue/ids.ts';
import type { Pt, Rect } from '../../core/layout/frames/geometry.ts';
import type { ContentsEntry, ItemPages, SectionPages } from '../../core/layout/frames/layout.ts';
import type { LayoutWarning } from '../../core/layout/warning.ts';
import type { Caret, Current } from '../app/current.ts';

export interface PageSummary {
  /** Sheet number, from 1. */
  readonly number: number;
  /** As printed: `Bìa`, `6`. */
  readonly label: string;
  /** Trim size in points. */
  readonly width: Pt;
  readonly height: Pt;
  readonly section: SectionId | null;
}

/** How an item sits on its last page. `page`: printed number of the page that it should end on. */
export type CopyFit =
  | { readonly kind: 'fits' }
  | { readonly kind: 'over'; readonly lines: number; readonly words: number; readonly page: string }
  | { readonly kind: 'room'; readonly lines: number };

/** What a layout says besides its pictures: no frames, so that it may cross from the worker after every key. */
export interface LaidOutIssue {
  readonly pages: readonly PageSummary[];
  readonly contents: readonly ContentsEntry[];
  readonly sections: readonly SectionPages[];
  readonly items: readonly ItemPages[];
  readonly warnings: readonly LayoutWarning[];
  /** By item id. */
  readonly fits: Readonly<Record<string, CopyFit>>;
}

/** The last layout, as the window knows it. Parts that did not change keep their identity. */
export interface LayoutSummary extends LaidOutIssue {
  /** How many commands of the session it has seen. */
  readonly revision: number;
  /** It has taken more than 200 ms, and is not done. */
  readonly busy: boolean;
}

export const nothingLaidOut: LaidOutIssue = { pages: [], contents: [], sections: [], items: [], warnings: [], fits: {} };

/** Where the user's place shows on the pages. */
export interface Marks {
  /** One rectangle a page around the current item, or the current block of running text. */
  readonly frames: readonly { readonly page: number; readonly frame: Rect }[];
  readonly caret: CaretMark | null;
  /** What should be in view: the caret, else the top of the frame, else the page of what is current. */
  readonly spot: PageSpot | null;
}

export interface CaretMark extends PageSpot {
  readonly x: Pt;
}

/** A spot on a page: sheet number from 1, points from the trim's top left corner. `x` null = as wide as the page. */
export interface PageSpot {
  readonly page: number;
  readonly x: Pt | null;
  readonly top: Pt;
  readonly height: Pt;
}

/** Where the words of a finding stand on one page: a box a line, points from the trim's top left corner. */
export interface FindingMark {
  /** Of its row in the list. */
  readonly key: string;
  readonly severity: 'error' | 'warn';
  /** Sheet number, from 1. */
  readonly page: number;
  readonly boxes: readonly Rect[];
}

export const noMarks: Marks = { frames: [], caret: null, spot: null };

/** What a point of a page shows. */
export interface PagePlace {
  readonly current: Current;
  readonly caret: Caret | null;
  readonly picture: PictureId | null;
}
