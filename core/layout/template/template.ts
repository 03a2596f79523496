import * as v from 'valibot';
import { contentsMaster, coverMaster, flowMasters, furniture } from './masters.ts';
import { pictureVariant } from './picture-variant.ts';
import { box, columnSpan, length, text } from './primitives.ts';
import { textStyles } from './text-style.ts';

const cmyk = v.tuple([length, length, length, length]);

const paletteColor = v.object({ rgb: v.pipe(v.string(), v.regex(/^#[0-9A-F]{6}$/)), cmyk });

const sectionDesign = v.object({
  /** Which page master sets the section. */
  master: v.picklist(['text', 'news', 'spotlight']),
  /** Printed where a section has no short title of its own. */
  name: text,
  color: text,
  tint: text,
});

const grid = v.object({
  /** Vertical unit: every block's top sits on `area.top + n * unit`. */
  unit: length,
  /** Type area, in points from the trim's top. */
  top: length,
  bottom: length,
  left: length,
  columns: length,
  columnWidth: length,
  gutter: length,
  /** Columns of the rail and of the reading column, from 1. */
  rail: columnSpan,
  reading: columnSpan,
});

/** Words that the layout prints itself; `{name}` is filled in. */
const labels = v.object({
  cover: text,
  contents: text,
  continued: text,
  details: text,
  issue: text,
  issueWord: text,
  yearSuffix: text,
  week: text,
  page: text,
  issueTitle: text,
  missingPicture: text,
  /** Alternative text of a picture that has none. */
  picture: text,
  credit: text,
  /** Joins a picture's caption with where it stands in its row; positions by number of pictures. */
  captionAt: text,
  positions: v.record(v.string(), v.array(text)),
  weekdays: v.boolean(),
  qrDefault: text,
  infoTitle: text,
  infoLines: v.array(text),
});

/** What this bulletin checks otherwise than others. docs/rules.vi.md lists the rules. */
const preflight = v.object({
  severities: v.record(v.string(), v.picklist(['error', 'warn', 'info', 'off'])),
});

/** A template: all that makes the look of a bulletin, as data. Lengths in points. */
export const templateSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
  name: text,
  /** BCP 47 tag. */
  language: text,
  dateStyle: v.picklist(['plain', 'official']),
  page: v.object({ width: length, height: length, bleed: length }),
  grid,
  palette: v.record(v.string(), paletteColor),
  /** Faces searched, in this order, for a character that a style's own face lacks. */
  fallbackFaces: v.array(text),
  styles: textStyles,
  labels,
  /** Does the printed page number count these sheets? */
  counting: v.object({ cover: v.boolean(), contents: v.boolean() }),
  sections: v.record(v.string(), sectionDesign),
  /** For kinds that `sections` does not name. */
  otherSections: v.array(sectionDesign),
  variants: v.array(pictureVariant),
  furniture,
  cover: coverMaster,
  contents: contentsMaster,
  flow: flowMasters,
  preflight: v.exactOptional(preflight),
  logo: v.nullable(
    v.object({
      box,
      paths: v.array(
        v.object({ data: v.string(), fill: v.nullable(text), stroke: v.nullable(v.object({ color: text, thickness: length })) }),
      ),
    }),
  ),
});

export type Template = v.InferOutput<typeof templateSchema>;
export type SectionDesign = v.InferOutput<typeof sectionDesign>;
export type { PictureVariant } from './picture-variant.ts';
export type { StyleId, TextStyle } from './text-style.ts';
