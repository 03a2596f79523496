import * as v from 'valibot';
import { type IdSource, type MediaName, mediaNameSchema, type PictureId, pictureIdSchema } from './ids.ts';
import { fractionSchema, schemaOf, textSchema } from './record-schema.ts';

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

/** Fractions that were computed may miss 1 by a rounding error. */
const tolerance = 1e-6;

export const cropBoxSchema = schemaOf<CropBox>()(
  v.pipe(
    v.strictObject({ x: fractionSchema, y: fractionSchema, width: fractionSchema, height: fractionSchema }),
    v.check((box) => box.width > 0 && box.height > 0, 'an empty crop'),
    v.check(
      (box) => box.x + box.width <= 1 + tolerance && box.y + box.height <= 1 + tolerance,
      'a crop that reaches over the picture',
    ),
  ),
);

export const focalPointSchema = schemaOf<FocalPoint>()(v.strictObject({ x: fractionSchema, y: fractionSchema }));

export const pictureEntries = {
  id: pictureIdSchema,
  media: mediaNameSchema,
  alt: textSchema,
  decorative: v.boolean(),
  caption: textSchema,
  credit: textSchema,
  focalPoint: focalPointSchema,
  crop: v.nullable(cropBoxSchema),
};

export const pictureSchema = schemaOf<Picture>()(v.strictObject(pictureEntries));

/** A picture as it comes in: shown whole, looked at in the middle, nothing said about it yet. */
export const newPicture = (ids: IdSource, media: MediaName): Picture => ({
  id: ids.next() as PictureId,
  media,
  alt: '',
  decorative: false,
  caption: '',
  credit: '',
  focalPoint: { x: 0.5, y: 0.5 },
  crop: null,
});
