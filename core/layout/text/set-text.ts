import type { InlineText } from '../../issue/inline.ts';
import type { TextRun } from '../frames/frame.ts';
import type { Pt } from '../frames/geometry.ts';
import type { TextStyle } from '../template/template.ts';
import { type BreakableText, balancedWidth, breakLines, type Measure, type SpaceLimits, type WordRange } from './break-lines.ts';
import { type Piece, type TextContext, toWords, type Word } from './words.ts';

/** A run of a set line that has no place in the structure tree yet; `x` from the line's left edge. */
interface SetRun extends Omit<TextRun, 'node'> {
  readonly link: string | null;
}

export interface SetLine {
  readonly runs: readonly SetRun[];
  /** From the left edge of the measure. */
  readonly x: Pt;
  readonly width: Pt;
  /** From the top of the text. */
  readonly baseline: Pt;
  readonly brokenAtSpace: boolean;
}

/** A paragraph as lines. */
export interface SetText {
  readonly lines: readonly SetLine[];
  readonly leading: Pt;
  /** Tops of the line boxes are `top(n)`; the height covers all boxes. */
  readonly height: Pt;
  readonly missing: readonly string[];
  /** Lines that could not be justified within the limits. */
  readonly loose: number;
}

/** Sets text in a style on a measure. Widths in pt. `reduced` styles are used when the text takes too many lines. */
export function setText(
  text: InlineText,
  style: TextStyle,
  measure: Measure,
  justification: SpaceLimits,
  context: TextContext,
): SetText {
  const set = setOnce(text, style, measure, justification, context);
  const reduced = style.reduced;
  if (reduced === undefined || set.lines.length <= reduced.overLines) return set;
  return setOnce(text, { ...style, size: reduced.size, leading: reduced.leading }, measure, justification, context);
}

/** The same text with a space at its end: what is read next stands on the same height and must not run into it. */
export const spaced = (set: SetText): SetText => ({
  ...set,
  lines: set.lines.map((line, index) => (index === set.lines.length - 1 ? { ...line, brokenAtSpace: true } : line)),
});

/** A measure of one width. */
export const fullMeasure = (width: Pt): Measure => ({ narrow: width, narrowLines: 0, wide: width });

/** Baseline of a line box below its top: the face's ascent and descent centred in the leading. */
export function baselineIn(leading: Pt, size: Pt, face: { readonly ascent: number; readonly descent: number }): Pt {
  return (leading - (face.ascent + face.descent) * size) / 2 + face.ascent * size;
}

function setOnce(
  text: InlineText,
  style: TextStyle,
  measure: Measure,
  justification: SpaceLimits,
  context: TextContext,
): SetText {
  const widest = measure.narrowLines > 0 ? Math.min(measure.narrow, measure.wide) : measure.wide;
  const { words, missing } = toWords(text, style, widest, context);
  const breakable = breakableOf(words);
  const isJustified = style.align === 'justify';
  const wide = style.align === 'balanced' ? balancedWidth(breakable, measure.wide) : measure.wide;
  const ranges = breakLines(breakable, { ...measure, wide }, isJustified ? justification : null);
  const base = baselineIn(style.leading, style.size, context.faces(style.face));
  const lines: SetLine[] = [];
  let top = 0;
  let loose = 0;
  let upperInk: InkProfile | null = null;
  for (const [index, range] of ranges.entries()) {
    const width = index < measure.narrowLines ? measure.narrow : measure.wide;
    const line = setLine(words, range, isJustified ? { width, isLast: range.end === words.length, ...justification } : null);
    const x = offsetOf(style.align, width, line.width);
    if (isJustified && range.end < words.length && width - line.width > 0.5) loose++;
    if (style.capitals) {
      const ink = inkProfile({ runs: line.runs, x }, context);
      if (upperInk !== null) top += extraLeading(style, upperInk, ink);
      upperInk = ink;
    }
    lines.push({ ...line, x, baseline: top + base });
    top += style.leading;
  }
  return { lines, leading: style.leading, height: top, missing, loose };
}

const offsetOf = (align: TextStyle['align'], width: Pt, used: Pt): Pt =>
  align === 'right' ? width - used : align === 'center' ? (width - used) / 2 : 0;

function breakableOf(words: readonly Word[]): BreakableText {
  return {
    widths: words.map((word) => word.width),
    spaces: words.map((word) => word.space),
    lengths: words.map((word) => word.pieces.reduce((sum, piece) => sum + piece.text.length, 0)),
    keeps: words.map((word) => word.keep),
  };
}

interface LineTarget extends SpaceLimits {
  readonly width: Pt;
  /** The last line of a paragraph may shrink to fit; it never stretches. */
  readonly isLast: boolean;
}

/** Places the words of one line; with a target the spaces grow or shrink to fill it, within the limits, else the line stays ragged. */
function setLine(words: readonly Word[], range: WordRange, target: LineTarget | null): Omit<SetLine, 'baseline' | 'x'> {
  const line = words.slice(range.first, range.end);
  const last = line.length - 1;
  let natural = 0;
  let spaces = 0;
  let characters = 0;
  for (const [index, word] of line.entries()) {
    natural += word.width;
    for (const piece of word.pieces) characters += piece.text.length;
    if (index < last && word.spaced) {
      natural += word.space;
      spaces++;
    }
  }
  const spread =
    target === null
      ? { wordSpace: 0, tracking: 0 }
      : spreadOver(
          target,
          target.isLast ? Math.min(0, target.width - natural) : target.width - natural,
          spaces,
          characters + spaces,
          line[0]?.space ?? 0,
        );
  const runs = runsOf(line, spread.wordSpace, spread.tracking);
  const end = runs.at(-1);
  return {
    runs,
    width: end === undefined ? 0 : end.x + end.width,
    brokenAtSpace: range.end < words.length && (line[last]?.spaced ?? false),
  };
}

/** Shares the slack of a line out over its spaces, then its characters; a line that needs more than the limits stays ragged. */
function spreadOver(
  target: SpaceLimits,
  slack: Pt,
  spaces: number,
  characters: number,
  space: Pt,
): { wordSpace: Pt; tracking: Pt } {
  if (spaces === 0) return { wordSpace: 0, tracking: 0 };
  if (slack <= 0) return { wordSpace: slack / spaces, tracking: 0 };
  const most = space * target.mostStretch;
  if (slack / spaces <= most) return { wordSpace: slack / spaces, tracking: 0 };
  const tracking = (slack - most * spaces) / characters;
  return tracking <= target.mostTracking ? { wordSpace: most, tracking } : { wordSpace: 0, tracking: 0 };
}

function runsOf(line: readonly Word[], wordSpace: Pt, tracking: Pt): SetRun[] {
  const runs: SetRun[] = [];
  let open: { first: Piece; text: string; width: Pt; x: Pt } | null = null;
  let x = 0;
  const close = (): void => {
    if (open === null) return;
    const { first } = open;
    runs.push({
      text: open.text,
      face: first.face.id,
      size: first.size,
      color: first.color,
      x: open.x,
      width: open.width,
      wordSpace,
      tracking: first.tracking + tracking,
      link: first.link,
    });
    x = open.x + open.width;
    open = null;
  };
  for (const [index, word] of line.entries()) {
    for (const piece of word.pieces) {
      if (open !== null && !sameLook(open.first, piece)) close();
      open ??= { first: piece, text: '', width: 0, x };
      open.text += piece.text;
      open.width += piece.width + tracking * piece.text.length;
    }
    if (open !== null && index < line.length - 1 && word.spaced) {
      open.text += ' ';
      open.width += word.space + wordSpace + tracking;
    }
  }
  close();
  return runs;
}

const sameLook = (one: Piece, other: Piece): boolean =>
  one.face === other.face && one.size === other.size && one.color === other.color && one.link === other.link;

/** Ink of a line in strips of 1 pt: how far it reaches above and below the baseline, in pt, both positive. */
interface InkProfile {
  readonly above: readonly Pt[];
  readonly below: readonly Pt[];
}

function inkProfile(line: Pick<SetLine, 'runs' | 'x'>, context: TextContext): InkProfile {
  const above: Pt[] = [];
  const below: Pt[] = [];
  for (const run of line.runs) {
    const face = context.faces(run.face);
    const scale = run.size / face.unitsPerEm;
    let x = line.x + run.x;
    for (const character of run.text) {
      const index = face.indexOf(character.codePointAt(0) ?? 0);
      if (index < 0) continue;
      const end = x + face.advance(index) * scale + run.tracking;
      for (let strip = Math.max(0, Math.floor(x)); strip < end; strip++) {
        above[strip] = Math.max(above[strip] ?? 0, face.inkTop(index) * scale);
        below[strip] = Math.max(below[strip] ?? 0, -face.inkBottom(index) * scale);
      }
      x = end + (character === ' ' ? run.wordSpace : 0);
    }
  }
  return { above, below };
}

/** What two lines of stacked capitals need beyond the leading so that marks that stand over each other keep 0.05 em of air. */
function extraLeading(style: TextStyle, upper: InkProfile, lower: InkProfile): Pt {
  let needed = 0;
  for (const [strip, below] of upper.below.entries()) needed = Math.max(needed, below + (lower.above[strip] ?? 0));
  needed += 0.05 * style.size;
  return needed > style.leading ? Math.ceil((needed - style.leading) * 2) / 2 : 0;
}
