import type { Inline, InlineText } from '../../issue/inline.ts';
import { toCapitals } from '../../text/capitals.ts';
import { keepTogether } from '../../text/keep-together.ts';
import type { Face, FaceSource } from '../fonts/face.ts';
import type { ColorId, Pt } from '../frames/geometry.ts';
import type { TextStyle } from '../template/template.ts';
import { substitutes } from './substitutes.ts';

/** Colours that depend on the section being set. */
export interface Ink {
  readonly section: ColorId;
  readonly tint: ColorId;
}

export interface TextContext {
  readonly faces: FaceSource;
  readonly fallbackFaces: readonly string[];
  readonly ink: Ink;
}

/** A stretch of one word in one look. */
export interface Piece {
  readonly text: string;
  readonly face: Face;
  readonly size: Pt;
  readonly color: ColorId;
  readonly tracking: Pt;
  readonly link: string | null;
  readonly width: Pt;
}

export interface Word {
  readonly pieces: readonly Piece[];
  readonly width: Pt;
  /** Natural width of the space that follows. */
  readonly space: Pt;
  /** The line should not end after this word. */
  readonly keep: boolean;
  /** False where a long word was cut in two: no space follows. */
  readonly spaced: boolean;
}

export interface Words {
  readonly words: readonly Word[];
  /** Characters that no face could print, each once; they were set as '?'. */
  readonly missing: readonly string[];
}

/** A colour name of a style, with `section` and `tint` filled in. */
export const resolveColor = (color: ColorId, ink: Ink): ColorId =>
  color === 'section' ? ink.section : color === 'tint' ? ink.tint : color;

/** Cuts styled text into measured words. `widest` (pt): longer words are cut so that every piece fits. */
export function toWords(text: InlineText, style: TextStyle, widest: Pt, context: TextContext): Words {
  const plain = text.map((inline) => inline.text).join('');
  const keeps = keepTogether(plain);
  const missing: string[] = [];
  const words: Word[] = [];
  let pieces: Piece[] = [];
  let offset = 0;
  const endWord = (spaceOffset: number, look: Look, fixed: boolean): void => {
    if (pieces.length === 0) return;
    words.push(...cutToFit(finishWord(pieces, look.space, fixed || keeps.has(spaceOffset)), widest));
    pieces = [];
  };
  for (const inline of text) {
    const look = lookOf(inline, style, context);
    for (const part of inline.text.split(spaceOrNot)) {
      if (part === '') continue;
      if (isSpace(part)) endWord(offset, look, part === noBreakSpace);
      else pieces.push(...printable(style.capitals ? toCapitals(part) : part, look, context, missing));
      offset += part.length;
    }
  }
  if (pieces.length > 0) words.push(...cutToFit(finishWord(pieces, 0, false), widest));
  return { words, missing: [...new Set(missing)] };
}

const noBreakSpace = '\u00a0';
const spaceOrNot = /([\s\u00a0]+)/u;
const isSpace = (part: string): boolean => /^[\s\u00a0]/u.test(part);

interface Look {
  readonly face: Face;
  readonly size: Pt;
  readonly color: ColorId;
  readonly tracking: Pt;
  readonly link: string | null;
  readonly space: Pt;
}

function lookOf(inline: Inline, style: TextStyle, context: TextContext): Look {
  const name = inline.bold
    ? inline.italic
      ? (style.boldItalicFace ?? style.boldFace ?? style.face)
      : (style.boldFace ?? style.face)
    : inline.italic
      ? (style.italicFace ?? style.face)
      : style.face;
  const face = context.faces(name);
  const color = resolveColor(
    inline.link !== undefined ? 'section' : inline.bold ? (style.boldColor ?? style.color) : style.color,
    context.ink,
  );
  return {
    face,
    size: style.size,
    color,
    tracking: style.tracking,
    link: inline.link ?? null,
    space: face.widthAt(' ', style.size) + style.tracking,
  };
}

/** The text in pieces whose faces have all its glyphs. */
function printable(text: string, look: Look, context: TextContext, missing: string[]): Piece[] {
  if (look.face.covers(text)) return [pieceOf(text, look)];
  const pieces: Piece[] = [];
  for (const character of text) {
    if (/\p{Cf}|\p{Cc}/u.test(character)) continue;
    const { shown, face } = shownAs(character, look.face, context);
    if (shown === unknownSign && character !== unknownSign) missing.push(character);
    const piece = pieceOf(shown, { ...look, face });
    const last = pieces.at(-1);
    if (last !== undefined && last.face === piece.face)
      pieces[pieces.length - 1] = pieceOf(last.text + piece.text, { ...look, face: last.face });
    else pieces.push(piece);
  }
  return pieces;
}

const unknownSign = '?';

/** The sign itself in the first face that has it, else what says the same, else a question mark. */
function shownAs(character: string, own: Face, context: TextContext): { readonly shown: string; readonly face: Face } {
  const faces = [own, ...context.fallbackFaces.map(context.faces)];
  for (const shown of [character, substitutes.get(character)]) {
    const face = shown === undefined ? undefined : faces.find((candidate) => candidate.covers(shown));
    if (shown !== undefined && face !== undefined) return { shown, face };
  }
  return { shown: unknownSign, face: own };
}

const pieceOf = (text: string, look: Look): Piece => ({
  text,
  face: look.face,
  size: look.size,
  color: look.color,
  tracking: look.tracking,
  link: look.link,
  width: look.face.widthAt(text, look.size) + look.tracking * text.length,
});

function finishWord(pieces: readonly Piece[], space: Pt, keep: boolean): Word {
  let width = 0;
  for (const piece of pieces) width += piece.width;
  return { pieces, width, space, keep, spaced: true };
}

/** Cuts a word that is wider than the line: after a slash, dot, hyphen or underscore if there is one, else anywhere. */
function cutToFit(word: Word, widest: Pt): Word[] {
  if (word.width <= widest) return [word];
  const parts: Word[] = [];
  let pieces: Piece[] = [];
  let width = 0;
  const flush = (): void => {
    if (pieces.length > 0) parts.push({ pieces, width, space: 0, keep: false, spaced: false });
    pieces = [];
    width = 0;
  };
  for (const fragment of word.pieces.flatMap((piece) => fragmentsOf(piece, widest))) {
    if (width + fragment.width > widest) flush();
    pieces.push(fragment);
    width += fragment.width;
  }
  flush();
  const last = parts.pop();
  return last === undefined ? [word] : [...parts, { ...last, space: word.space, keep: word.keep, spaced: true }];
}

function fragmentsOf(piece: Piece, widest: Pt): Piece[] {
  const cut = (text: string): Piece => pieceOf(text, { ...piece, space: 0 });
  const atSigns = (piece.text.match(/[^/.\-_?&=]*[/.\-_?&=]*/gu) ?? []).filter((text) => text !== '').map(cut);
  return atSigns.flatMap((fragment) => (fragment.width <= widest ? [fragment] : Array.from(fragment.text, cut)));
}
