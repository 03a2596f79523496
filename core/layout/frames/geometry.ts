import type { Brand } from '../../issue/brand.ts';

/** A length in points (1/72 inch). Plain number where it is computed; the name documents the unit. */
export type Pt = number;

/** Points from the trim's top left corner; y grows downwards. */
export interface Rect {
  readonly x: Pt;
  readonly y: Pt;
  readonly width: Pt;
  readonly height: Pt;
}

/** Name of a colour in the template's palette. */
export type ColorId = string;

/** Name of a font face: the PostScript-like name of its file, e.g. `SourceSerif4-Bold`. */
export type FaceId = string;

/** Index into `Layout.structure`. */
export type NodeId = Brand<number, 'NodeId'>;
