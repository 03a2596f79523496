import type { MediaName } from '../../issue/ids.ts';
import type { CropBox } from '../../issue/picture.ts';
import type { ColorId, FaceId, NodeId, Pt, Rect } from './geometry.ts';

/**
 * A placed box. `node` is the frame's place in the structure tree; null = an artifact (running head, folio, rule, tint).
 * On every page the tagged frames stand in reading order; frames are painted in the order of the list.
 */
export type Frame = TextFrame | RectFrame | LineFrame | PathFrame | ImageFrame | LinkFrame;

/** Text in one look inside a line. */
export interface TextRun {
  /** NFC; spaces are real characters. */
  readonly text: string;
  readonly face: FaceId;
  readonly size: Pt;
  readonly color: ColorId;
  /** Left edge, from the left edge of the frame. */
  readonly x: Pt;
  /** Width as printed, word space and tracking included. */
  readonly width: Pt;
  /** Added to every space character of the run (may be negative). */
  readonly wordSpace: Pt;
  /** Added after every character of the run. */
  readonly tracking: Pt;
  readonly node: NodeId | null;
}

/** One line of text on one baseline. */
export interface TextFrame {
  readonly kind: 'text';
  readonly x: Pt;
  /** The baseline, from the trim's top. */
  readonly y: Pt;
  readonly width: Pt;
  readonly runs: readonly TextRun[];
  /** A line that was broken at a space: a reader of the text needs that space, the page does not show it. */
  readonly brokenAtSpace: boolean;
}

export interface RectFrame extends Rect {
  readonly kind: 'rect';
  readonly radius: Pt;
  readonly fill: ColorId;
  readonly node: NodeId | null;
}

/** A straight line, drawn centred on its coordinates. */
export interface LineFrame {
  readonly kind: 'line';
  readonly x1: Pt;
  readonly y1: Pt;
  readonly x2: Pt;
  readonly y2: Pt;
  readonly thickness: Pt;
  readonly color: ColorId;
  /** Round dots of the line's thickness, this far apart from centre to centre; null = a solid line. */
  readonly dotStep: Pt | null;
}

/** Drawn shape: SVG path data (absolute commands M L H V Q C Z), moved by x and y. Always an artifact or a figure. */
export interface PathFrame {
  readonly kind: 'path';
  readonly x: Pt;
  readonly y: Pt;
  readonly data: string;
  readonly fill: ColorId | null;
  readonly stroke: { readonly color: ColorId; readonly thickness: Pt } | null;
  /** Where the drawing lies, for the figure's BBox. */
  readonly bounds: Rect;
  readonly node: NodeId | null;
}

export interface ImageFrame extends Rect {
  readonly kind: 'image';
  readonly media: MediaName;
  /** The part of the picture that fills the frame, in fractions of its pixel size. Never stretched. */
  readonly source: CropBox;
  readonly radius: Pt;
  readonly node: NodeId | null;
}

export type LinkTarget = { readonly url: string } | { readonly destination: string };

/** An area to click. Its text is painted by text frames whose runs carry the same node (a `Link`). */
export interface LinkFrame {
  readonly kind: 'link';
  /** One rectangle a line of text. */
  readonly areas: readonly Rect[];
  readonly target: LinkTarget;
  /** What a screen reader says of it. */
  readonly label: string;
  /** null only inside artifacts (the cover's foot bar is no artifact). */
  readonly node: NodeId;
}
