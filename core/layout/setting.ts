import type { MediaName } from '../issue/ids.ts';
import type { InlineText } from '../issue/inline.ts';
import type { FaceSource } from './fonts/face.ts';
import type { Pt } from './frames/geometry.ts';
import type { ColumnSpan } from './template/primitives.ts';
import type { StyleId, Template } from './template/template.ts';
import type { Measure } from './text/break-lines.ts';
import { fullMeasure, type SetText, setText } from './text/set-text.ts';
import type { Ink } from './text/words.ts';

export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** Pixel size of a media file; null = it is missing or no picture. */
export type ImageSource = (media: MediaName) => PixelSize | null;

/** All that setting a piece of the issue needs to know: the template, the faces, the pictures, the section's colours. */
export interface Setting {
  readonly template: Template;
  readonly faces: FaceSource;
  readonly images: ImageSource;
  readonly ink: Ink;
  /** Short texts (labels, contents, heads) as they were set before. */
  readonly phrases: PhraseMemo;
}

/** Remembers set text: labels, which come again on every page, and paragraphs, which are set more than once to find a layout. */
export class PhraseMemo {
  private readonly known = new Map<string, SetText>();
  private readonly paragraphs = new WeakMap<InlineText, Map<string, SetText>>();

  /** Texts are immutable, so identity tells. */
  paragraph(text: InlineText, key: string, set: () => SetText): SetText {
    const settings = this.paragraphs.get(text) ?? new Map<string, SetText>();
    const found = settings.get(key) ?? set();
    settings.set(key, found);
    this.paragraphs.set(text, settings);
    return found;
  }

  get(key: string, set: () => SetText): SetText {
    const found = this.known.get(key);
    if (found !== undefined) return found;
    if (this.known.size >= mostPhrases) this.known.clear();
    const made = set();
    this.known.set(key, made);
    return made;
  }
}

const mostPhrases = 4000;

/** Text of the issue set in a style of the template on a measure (a width in pt, or narrow lines first). */
export function setStyled(text: InlineText | string, style: StyleId, measure: Measure | Pt, setting: Setting): SetText {
  const { size } = setting.template.styles[style];
  const measureKey = typeof measure === 'number' ? measure : `${measure.narrow}*${measure.narrowLines} ${measure.wide}`;
  const key = `${style} ${size} ${measureKey} ${setting.ink.section}`;
  if (typeof text === 'string') return setting.phrases.get(`${key} ${text}`, () => setAnew(text, style, measure, setting));
  return setting.phrases.paragraph(text, key, () => setAnew(text, style, measure, setting));
}

/** Text beside a picture: on the narrow measure alone if it ends beside it, which is the usual case and cheaper. */
export function setBesideStyled(text: InlineText, style: StyleId, measure: Measure, setting: Setting): SetText {
  if (measure.narrowLines === 0) return setStyled(text, style, measure.wide, setting);
  const narrow = setStyled(text, style, measure.narrow, setting);
  return narrow.lines.length <= measure.narrowLines ? narrow : setStyled(text, style, measure, setting);
}

function setAnew(text: InlineText | string, style: StyleId, measure: Measure | Pt, setting: Setting): SetText {
  const inlines = typeof text === 'string' ? [{ text }] : text;
  const { template, faces, ink } = setting;
  const context = { faces, fallbackFaces: template.fallbackFaces, ink };
  return setText(
    inlines,
    template.styles[style],
    typeof measure === 'number' ? fullMeasure(measure) : measure,
    template.flow.blocks.justify,
    context,
  );
}

/** Left edge and width of a span of columns, in pt from the trim's left. */
export function columns(span: ColumnSpan, template: Template): { readonly x: Pt; readonly width: Pt } {
  const { left, columnWidth, gutter } = template.grid;
  const pitch = columnWidth + gutter;
  return { x: left + (span[0] - 1) * pitch, width: (span[1] - span[0] + 1) * pitch - gutter };
}

/** The next grid line at or below `y` (pt below the top of the type area or any other grid line). */
export const snap = (y: Pt, template: Template): Pt => Math.ceil(y / template.grid.unit - 1e-6) * template.grid.unit;

/** Fills `{name}` places of a label. */
export function fillLabel(label: string, values: Readonly<Record<string, string | number>>): string {
  return label.replace(/\{(\w+)\}/gu, (whole, name: string) => (name in values ? String(values[name]) : whole));
}
