import type { MediaName } from '../../issue/ids.ts';
import type { CropBox } from '../../issue/picture.ts';
import type { ColorId, FaceId, NodeId, Pt, Rect } from './geometry.ts';

/**
 * A placed box. `node` is the frame's place in the structure tree; null = an artifact (running head, folio, rule, tint).
 * `Node` is `NodeId` on finished pages and a draft node while pages are being made.
 * On every page the tagged frames stand in reading order; frames are painted in the order of the list.
 */
export type Frame<Node = NodeId> =
  | TextFrame<Node>
  | RectFrame<Node>
  | LineFrame
  | PathFrame<Node>
  | ImageFrame<Node>
  | LinkFrame<Node>;

/** Text in one look inside a line. */
export interface TextRun<Node = NodeId> {
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
  readonly node: Node | null;
}

/** One line of text on one baseline. */
export interface TextFrame<Node = NodeId> {
  readonly kind: 'text';
  readonly x: Pt;
  /** The baseline, from the trim's top. */
  readonly y: Pt;
  readonly width: Pt;
  readonly runs: readonly TextRun<Node>[];
  /** A line that was broken at a space: a reader of the text needs that space, the page does not show it. */
  readonly brokenAtSpace: boolean;
}

export interface RectFrame<Node = NodeId> extends Rect {
  readonly kind: 'rect';
  readonly radius: Pt;
  readonly fill: ColorId;
  readonly node: Node | null;
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
export interface PathFrame<Node = NodeId> {
  readonly kind: 'path';
  readonly x: Pt;
  readonly y: Pt;
  readonly data: string;
  readonly fill: ColorId | null;
  readonly stroke: { readonly color: ColorId; readonly thickness: Pt } | null;
  /** Where the drawing lies, for the figure's BBox. */
  readonly bounds: Rect;
  readonly node: Node | null;
}

export interface ImageFrame<Node = NodeId> extends Rect {
  readonly kind: 'image';
  readonly media: MediaName;
  /** The part of the picture that fills the frame, in fractions of its pixel size. Never stretched. */
  readonly source: CropBox;
  readonly radius: Pt;
  readonly node: Node | null;
}

export type LinkTarget = { readonly url: string } | { readonly destination: string };

/** An area to click. Its text is painted by text frames whose runs carry the same node (a `Link`). */
export interface LinkFrame<Node = NodeId> {
  readonly kind: 'link';
  /** One rectangle a line of text. */
  readonly areas: readonly Rect[];
  readonly target: LinkTarget;
  /** What a screen reader says of it. */
  readonly label: string;
  readonly node: Node;
}
