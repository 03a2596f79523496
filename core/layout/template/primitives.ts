import * as v from 'valibot';

export const text = v.string();
export const length = v.pipe(v.number(), v.finite());
export const fraction = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
export const box = v.object({ x: length, y: length, width: length, height: length });
/** First and last column, from 1. */
export const columnSpan = v.tuple([length, length]);

/** A drawn shape that never changes: a master's ornaments and the cover's art. Colours are palette names, `section` or `tint`. */
export const ornament = v.variant('kind', [
  v.object({
    kind: v.literal('rect'),
    x: length,
    y: length,
    width: length,
    height: length,
    radius: v.optional(length, 0),
    fill: text,
  }),
  v.object({
    kind: v.literal('line'),
    x1: length,
    y1: length,
    x2: length,
    y2: length,
    thickness: length,
    color: text,
  }),
  v.object({
    kind: v.literal('path'),
    data: text,
    fill: v.nullable(text),
    stroke: v.nullable(v.object({ color: text, thickness: length })),
    bounds: box,
  }),
]);

export type Ornament = v.InferOutput<typeof ornament>;
export type ColumnSpan = v.InferOutput<typeof columnSpan>;
