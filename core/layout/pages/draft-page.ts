import type { ItemId } from '../../issue/ids.ts';
import type { PrintedSection } from '../collect.ts';
import type { Pt } from '../frames/geometry.ts';
import type { DraftFrame, DraftNode } from '../galley/draft.ts';
import type { Galley } from '../galley/galley.ts';
import type { GalleyPart } from '../paginate/cut-galley.ts';

/** A frame of a galley with where the galley's origin came to stand. */
export interface PlacedFrame {
  readonly frame: DraftFrame;
  readonly dx: Pt;
  readonly dy: Pt;
}

/** Where an item (or what goes on of it) begins on a page. Known without looking at its text: an item may still be empty. */
export interface ItemMark {
  readonly item: ItemId;
  /** The headline, where the item itself begins here. */
  readonly headline: DraftNode | null;
  readonly top: Pt;
}

/** A page being filled. Page number, running head and folio come last, when all pages are known. */
export class DraftPage {
  readonly frames: PlacedFrame[] = [];
  /** Elements that are read before the page's first frame although they are painted later (over a picture). */
  readonly readFirst: DraftNode[] = [];
  readonly marks: ItemMark[] = [];

  constructor(
    readonly master: 'cover' | 'contents' | 'text' | 'news' | 'spotlight',
    readonly section: PrintedSection | null,
    /** Pages that open with a picture across the bleed have no running head. */
    readonly hasRunningHead: boolean = true,
  ) {}

  add(...frames: readonly DraftFrame[]): void {
    for (const frame of frames) this.frames.push({ frame, dx: 0, dy: 0 });
  }

  /** A galley with its top left corner at x, y. */
  place(galley: Galley, x: Pt, y: Pt): void {
    for (const frame of galley.frames) this.frames.push({ frame, dx: x, dy: y });
  }

  /** A part of a galley; its own top edge comes to stand at y. */
  placePart(galley: Galley, part: GalleyPart, x: Pt, y: Pt): void {
    for (const frame of galley.frames.slice(part.first, part.end)) this.frames.push({ frame, dx: x, dy: y - part.top });
  }
}
