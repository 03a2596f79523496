import * as v from 'valibot';
import { columnSpan, fraction, length, text } from './primitives.ts';

const base = {
  id: v.pipe(v.string(), v.minLength(1)),
  name: text,
  /** How many pictures it holds. */
  pictures: length,
  /** When `auto` chooses it; all conditions must hold; the first variant that fits wins. */
  when: v.object({
    fewerCharacters: v.optional(length),
    moreCharacters: v.optional(length),
    /** Instead of `moreCharacters`: the body holds a list or a call-out. */
    orRichBody: v.optional(v.boolean(), false),
    /** Width / height of the (first) picture. */
    ratioAtLeast: v.optional(length),
    ratioAtMost: v.optional(length),
  }),
  /** The variant to fall back to when the picture would print under the least resolution. */
  smaller: v.optional(text),
};

/** No pictures: text only. */
const plain = v.object({ ...base, shape: v.literal('plain') });

/** One picture beside the text. Height follows the text between the two ratios to its width. */
const beside = v.object({
  ...base,
  shape: v.literal('beside'),
  picture: columnSpan,
  text: columnSpan,
  /** Does the picture stand level with the lead, or with the body under a full-width lead? */
  level: v.picklist(['lead', 'body']),
  height: v.tuple([length, length]),
  /** Text that is longer than the picture goes on at the full reading width. */
  overflow: v.boolean(),
});

/** A row or grid of pictures between lead and body, at the reading width; cells in fractions of the field. */
const field = v.object({
  ...base,
  shape: v.literal('field'),
  columns: columnSpan,
  height: v.tuple([length, length]),
  cells: v.array(v.object({ x: fraction, y: fraction, width: fraction, height: fraction })),
  /** Between cells, taken from the cells' inner edges. */
  gap: length,
});

export const pictureVariant = v.variant('shape', [plain, beside, field]);

export type PictureVariant = v.InferOutput<typeof pictureVariant>;
export type BesideVariant = v.InferOutput<typeof beside>;
export type FieldVariant = v.InferOutput<typeof field>;
