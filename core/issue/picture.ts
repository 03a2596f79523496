import type { MediaName, PictureId } from './ids.ts';

/** A rectangle in fractions (0..1) of the picture's own width and height, from its top left corner. */
export interface CropBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface FocalPoint {
  /** Fractions (0..1) of width and height: the spot that a crop must keep. */
  readonly x: number;
  readonly y: number;
}

/** A picture of an item or of the cover. Pixel size is read from the media, never stored here. */
export interface Picture {
  readonly id: PictureId;
  readonly media: MediaName;
  /** What the picture shows, for screen readers; '' = still to be written. */
  readonly alt: string;
  /** Decoration only: read out by nobody, needs no `alt`. */
  readonly decorative: boolean;
  readonly caption: string;
  /** Photographer or source. */
  readonly credit: string;
  readonly focalPoint: FocalPoint;
  /** The part that may be shown; null = the whole picture. The layout may cut further, around the focal point. */
  readonly crop: CropBox | null;
}
