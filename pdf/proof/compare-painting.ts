import type { Face } from '../../core/layout/fonts/face.ts';
import type { Frame, ImageFrame, TextFrame } from '../../core/layout/frames/frame.ts';
import type { Page } from '../../core/layout/frames/page.ts';
import type { PaletteColor } from '../../core/layout/frames/palette.ts';
import type { SpokenParts } from '../../core/text/spoken-parts.ts';
import type { Difference, DifferenceKind } from './difference.ts';
import type { Box, Painted, ReadFill, ReadImage, ReadText, Voice } from './read-content.ts';
import type { ReadPage } from './read-document.ts';

/** How an edition paints: where pages lie on their sheets, what colours are, whether there are tags. */
export interface Painting {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  readonly isTagged: boolean;
  readonly face: (id: string) => Face;
  readonly color: (id: string) => PaletteColor;
  /** Operands and operator. */
  readonly ink: (color: PaletteColor) => readonly [operator: string, ...components: number[]];
  readonly spoken: SpokenParts;
  /** SHA-256 of a JPEG's bytes; null = the file has others. */
  readonly digest: (media: string) => string | null;
}

/** Half of what an eye could see at 300 dpi. */
const tolerance = 0.06;

/** What a page paints against its frames, one after the other. What comes behind them is left to the caller. */
export function comparePainting(
  page: Page,
  expected: readonly Expected[],
  read: ReadPage,
  painting: Painting,
): readonly Difference[] {
  const differences: Difference[] = [];
  const tell = (kind: DifferenceKind, wanted: string, found: string): void => {
    differences.push({ kind, page: page.number, expected: wanted, found });
  };
  for (const [index, wanted] of expected.entries()) {
    const found = read.painted[index];
    if (found === undefined || found.kind !== wanted.kind) {
      tell(kinds[wanted.kind], nameOf(wanted), found === undefined ? '—' : nameOfPainted(found));
      break;
    }
    if (wanted.kind === 'text' && found.kind === 'text') compareText(wanted, found, tell);
    else if (wanted.kind === 'image' && found.kind === 'image') compareImage(wanted, found, read, tell);
    else if (wanted.kind === 'fill' && found.kind === 'fill') compareFill(wanted, found, tell);
    const owner = ownerName(found);
    if (painting.isTagged && owner !== wanted.owner) tell('tag', wanted.owner, owner);
  }
  return differences;
}

/** What the frames of a page paint, one after the other. */
export const paintedBy = (page: Page, painting: Painting): readonly Expected[] =>
  page.frames.flatMap((frame) => expectedOf(frame, painting));

type Owned = { readonly owner: 'tag' | 'artifact' };
type Ink = readonly [operator: string, ...components: number[]];
export type Expected =
  | (Owned & {
      readonly kind: 'text';
      readonly text: string;
      readonly font: string;
      readonly size: number;
      readonly x: number;
      readonly y: number;
      readonly ink: Ink;
      /** What is said of its stretches. */
      readonly voices: readonly string[];
    })
  | (Owned & { readonly kind: 'image'; readonly box: Box; readonly digest: string | null })
  | (Owned & { readonly kind: 'fill'; readonly ink: Ink; readonly box: Box | null });

const kinds: Readonly<Record<Expected['kind'], DifferenceKind>> = { text: 'text', image: 'picture', fill: 'area' };

function expectedOf(frame: Frame, painting: Painting): readonly Expected[] {
  switch (frame.kind) {
    case 'text':
      return textRuns(frame, painting);
    case 'image':
      return [imageBox(frame, painting)];
    case 'rect': {
      const box = frame.radius > 0 ? null : placed(frame, painting);
      return [{ kind: 'fill', owner: ownerOf(frame.node), ink: painting.ink(painting.color(frame.fill)), box }];
    }
    case 'path': {
      if (frame.fill === null) return [];
      return [{ kind: 'fill', owner: ownerOf(frame.node), ink: painting.ink(painting.color(frame.fill)), box: null }];
    }
    default:
      return [];
  }
}

function textRuns(frame: TextFrame, painting: Painting): readonly Expected[] {
  const last = frame.runs.at(-1);
  return frame.runs.flatMap((run): readonly Expected[] => {
    const face = painting.face(run.face);
    const closing = frame.brokenAtSpace && run === last && !run.text.endsWith(' ') ? ' ' : '';
    const whole = `${run.text}${closing}`;
    const text = printedIn(face, whole);
    if (text === '') return [];
    const parts = run.node === null ? [] : painting.spoken(whole);
    return [
      {
        kind: 'text',
        owner: ownerOf(run.node),
        text,
        font: face.metrics.postscriptName.replaceAll(' ', '_'),
        size: run.size * painting.scale,
        x: painting.x + (frame.x + run.x) * painting.scale,
        y: painting.y + frame.y * painting.scale,
        ink: painting.ink(painting.color(run.color)),
        voices: parts.map((part) => voiceName(part, printedIn(face, whole.slice(part.start, part.end)))),
      },
    ];
  });
}

/** What the face lacks is not printed; the layout warns of it. */
function printedIn(face: Face, text: string): string {
  for (let at = 0; at < text.length; at++)
    if (face.indexOf(text.charCodeAt(at)) < 0) return [...text].filter((one) => face.indexOf(one.charCodeAt(0)) >= 0).join('');
  return text;
}

function imageBox(frame: ImageFrame, painting: Painting): Expected {
  const width = frame.width / frame.source.width;
  const height = frame.height / frame.source.height;
  const whole = { x: frame.x - frame.source.x * width, y: frame.y - frame.source.y * height, width, height };
  return { kind: 'image', owner: ownerOf(frame.node), box: placed(whole, painting), digest: painting.digest(frame.media) };
}

function placed({ x, y, width, height }: Box, { scale, x: left, y: top }: Painting): Box {
  return { x: left + x * scale, y: top + y * scale, width: width * scale, height: height * scale };
}

function ownerOf(node: unknown): 'tag' | 'artifact' {
  return node === null ? 'artifact' : 'tag';
}

function ownerName({ owner }: Painted): string {
  return typeof owner === 'number' ? 'tag' : (owner ?? 'none');
}

type Tell = (kind: DifferenceKind, expected: string, found: string) => void;

function compareText(wanted: Expected & { kind: 'text' }, found: ReadText, tell: Tell): void {
  if (wanted.text !== found.text) {
    tell('text', wanted.text, found.text);
    return;
  }
  if (!isNear(wanted.x, found.x) || !isNear(wanted.y, found.y))
    tell('text-place', `${wanted.text} ${place(wanted)}`, place(found));
  if (wanted.font !== found.font || Math.abs(wanted.size - found.size) > 0.01 || !isInk(wanted.ink, found.color))
    tell('text-look', look(wanted.font, wanted.size, inkName(wanted.ink)), look(found.font, found.size, found.color));
  const spoken = found.pieces.flatMap(({ text, voice }) => (voice === null ? [] : [voiceName(voice, text)]));
  if (wanted.voices.length === 0 && spoken.length === 0) return;
  const [voices, heard] = [wanted.voices.join('; '), spoken.join('; ')];
  if (voices !== heard) tell('voice', voices || '—', heard || '—');
}

/** `AI = trí tuệ nhân tạo`, `Digital Twin (en)`. */
function voiceName(voice: Voice, text: string): string {
  return 'expansion' in voice ? `${text} = ${voice.expansion}` : `${text} (${voice.language})`;
}

function compareImage(wanted: Expected & { kind: 'image' }, found: ReadImage, read: ReadPage, tell: Tell): void {
  const picture = read.pictures.get(found.name);
  if (picture === undefined) tell('picture', boxName(wanted.box), '—');
  else if (picture.isJpeg && wanted.digest !== null && picture.digest !== wanted.digest)
    tell('picture', wanted.digest.slice(0, 12), picture.digest.slice(0, 12));
  if (!isBox(wanted.box, found)) tell('picture', boxName(wanted.box), boxName(found));
}

function compareFill(wanted: Expected & { kind: 'fill' }, found: ReadFill, tell: Tell): void {
  if (!isInk(wanted.ink, found.color)) tell('area', inkName(wanted.ink), found.color);
  const [square] = found.squares;
  if (wanted.box === null || wanted.box.width === 0 || wanted.box.height === 0) return;
  if (square === undefined || !isBox(wanted.box, square)) tell('area', boxName(wanted.box), square ? boxName(square) : '—');
}

function isInk([operator, ...components]: Ink, color: string): boolean {
  const { operator: own, values } = colorIn(color);
  return (
    own === operator &&
    components.length === values.length &&
    components.every((component, at) => Math.abs(component - (values[at] ?? 2)) < 0.002)
  );
}

const readColors = new Map<string, { readonly operator: string; readonly values: readonly number[] }>();

/** A page has few colours, each many times. */
function colorIn(color: string): { readonly operator: string; readonly values: readonly number[] } {
  const known = readColors.get(color);
  if (known !== undefined) return known;
  const parts = color.split(' ');
  const read = { operator: parts.at(-1) ?? '', values: parts.slice(0, -1).map(Number) };
  if (readColors.size > 1000) readColors.clear();
  readColors.set(color, read);
  return read;
}

function isBox(one: Box, other: Box): boolean {
  return (
    isNear(one.x, other.x) &&
    isNear(one.y, other.y) &&
    isNear(one.x + one.width, other.x + other.width) &&
    isNear(one.y + one.height, other.y + other.height)
  );
}

export const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= tolerance;

const round = (value: number): string => value.toFixed(2);
const place = ({ x, y }: { readonly x: number; readonly y: number }): string => `(${round(x)}; ${round(y)})`;
const look = (font: string, size: number, ink: string): string => `${font} ${round(size)} ${ink}`;
const inkName = ([operator, ...components]: Ink): string => [...components.map(round), operator].join(' ');

export const boxName = ({ x, y, width, height }: Box): string => [x, y, width, height].map(round).join('; ');

function nameOf(wanted: Expected): string {
  return wanted.kind === 'text' ? wanted.text : wanted.kind === 'image' ? boxName(wanted.box) : inkName(wanted.ink);
}

function nameOfPainted(found: Painted): string {
  return found.kind === 'text' ? found.text : found.kind === 'image' ? boxName(found) : found.color;
}
