import type { PdfFile } from './pdf-file.ts';
import { Bytes, type Dictionary, Keyword, Name, Scanner, textOf, type Value } from './syntax.ts';

/** A face as a page uses it. */
export interface ReadFont {
  /** Without the six letters of a subset. */
  readonly name: string;
  /** What each two-byte code means; null = the file does not say. */
  readonly unicode: ReadonlyMap<number, string>;
}

/** Whose content it is: a number of a tag, an artifact, or neither. */
export type Owner = number | 'artifact' | null;

/** How a stretch is read aloud: in another language, or as what it stands for. */
export type Voice = { readonly language: string } | { readonly expansion: string };

/** Letters inside one bracket. */
export interface ReadPiece {
  readonly owner: Owner;
  readonly text: string;
  readonly voice: Voice | null;
}

interface Bracket {
  readonly owner: Owner;
  readonly voice: Voice | null;
}

/** x to the right, y downwards from the top left corner of the media box, pt. */
export interface ReadText {
  readonly kind: 'text';
  /** Of the first piece. */
  readonly owner: Owner;
  readonly text: string;
  readonly font: string;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  /** Components and operator: `0 0 0 1 k`. */
  readonly color: string;
  /** Its letters bracket by bracket; those without a place of their own go on where the ones before end. */
  readonly pieces: readonly ReadPiece[];
}

export interface ReadImage {
  readonly kind: 'image';
  readonly owner: Owner;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A filled path; rectangles are known as such, since QR codes are made of them. */
export interface ReadFill {
  readonly kind: 'fill';
  readonly owner: Owner;
  readonly color: string;
  readonly squares: readonly Box[];
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Painted = ReadText | ReadImage | ReadFill;

type Matrix = readonly [number, number, number, number, number, number];
const unit: Matrix = [1, 0, 0, 1, 0, 0];

/** What a page paints, in its order. Throws on brackets that do not match. */
export function readContent(source: string, height: number, fonts: ReadonlyMap<string, ReadFont>): readonly Painted[] {
  return new Interpreter(source, height, fonts).run();
}

interface State {
  readonly matrix: Matrix;
  readonly color: string;
  readonly font: string;
  readonly size: number;
}

class Interpreter {
  private readonly painted: Painted[] = [];
  private readonly kept: State[] = [];
  private readonly brackets: Bracket[] = [];
  private state: State = { matrix: unit, color: '0 g', font: '', size: 0 };
  private text: Matrix = unit;
  private path: (readonly [number, number])[][] = [];
  private inText = false;
  /** A place was set since the last text: what comes goes on from there, not from the text before. */
  private isPlaced = false;

  constructor(
    private readonly source: string,
    private readonly height: number,
    private readonly fonts: ReadonlyMap<string, ReadFont>,
  ) {}

  run(): readonly Painted[] {
    const scanner = new Scanner(this.source, 0, false);
    let operands: Value[] = [];
    for (let value = scanner.next(); value !== undefined; value = scanner.next()) {
      if (!(value instanceof Keyword)) operands.push(value);
      else {
        this.operate(value.value, operands);
        operands = [];
      }
    }
    if (this.kept.length > 0 || this.brackets.length > 0 || this.inText) throw new Error('brackets that are not closed');
    return this.painted;
  }

  private operate(operator: string, operands: readonly Value[]): void {
    const numbers = operands.filter((operand) => typeof operand === 'number');
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers;
    switch (operator) {
      case 'q':
        this.kept.push(this.state);
        break;
      case 'Q':
        this.state = this.kept.pop() ?? fail('Q without q');
        break;
      case 'cm':
        this.state = { ...this.state, matrix: times([a, b, c, d, e, f], this.state.matrix) };
        break;
      case 'rg':
      case 'k':
      case 'g':
        this.state = { ...this.state, color: `${numbers.join(' ')} ${operator}` };
        break;
      case 'BDC':
        this.brackets.push({ owner: ownerOf(operands), voice: voiceOf(operands) });
        break;
      case 'EMC':
        if (this.brackets.pop() === undefined) fail('EMC without BDC');
        break;
      case 'BT':
        this.inText = true;
        break;
      case 'ET':
        this.inText = false;
        break;
      case 'Tf':
        this.state = { ...this.state, font: operands[0] instanceof Name ? operands[0].value : '', size: a };
        break;
      case 'Tm':
        this.text = [a, b, c, d, e, f];
        this.isPlaced = true;
        break;
      case 'TJ':
        this.show(operands[0]);
        break;
      case 'Do':
        this.image(operands[0]);
        break;
      default:
        this.draw(operator, numbers);
    }
  }

  private draw(operator: string, [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]: readonly number[]): void {
    switch (operator) {
      case 're':
        this.path.push([
          [a, b],
          [a + c, b],
          [a + c, b + d],
          [a, b + d],
        ]);
        break;
      case 'm':
        this.path.push([[a, b]]);
        break;
      case 'l':
        this.path.at(-1)?.push([a, b]);
        break;
      case 'c':
        this.path.at(-1)?.push([a, b], [c, d], [e, f]);
        break;
      case 'f':
      case 'B':
        this.painted.push({
          kind: 'fill',
          owner: this.owner,
          color: this.state.color,
          squares: this.path.flatMap((one) => this.square(one)),
        });
        this.path = [];
        break;
      case 'S':
      case 'n':
        this.path = [];
        break;
    }
  }

  private get owner(): Owner {
    return this.brackets.at(-1)?.owner ?? null;
  }

  private show(operand: Value | undefined): void {
    const font = this.fonts.get(this.state.font) ?? fail(`a face that is not there: ${this.state.font}`);
    let text = '';
    for (const part of Array.isArray(operand) ? (operand as readonly Value[]) : [])
      if (part instanceof Bytes) text += decode(part.value, font);
    if (text === '') return;
    const piece: ReadPiece = { owner: this.owner, text, voice: this.brackets.at(-1)?.voice ?? null };
    const before = this.painted.at(-1);
    if (!this.isPlaced && before?.kind === 'text') {
      this.painted[this.painted.length - 1] = { ...before, text: before.text + text, pieces: [...before.pieces, piece] };
      return;
    }
    this.isPlaced = false;
    const { matrix, color, size } = this.state;
    const [left, top] = moved(this.text, matrix);
    const scale = Math.abs(this.text[0] * matrix[0]);
    const { owner } = piece;
    const y = this.height - top;
    this.painted.push({ kind: 'text', owner, text, pieces: [piece], font: font.name, size: size * scale, x: left, y, color });
  }

  private image(operand: Value | undefined): void {
    if (!(operand instanceof Name)) return;
    const [width, , , height, x, y] = this.state.matrix;
    const top = this.height - y;
    this.painted.push({
      ...{ kind: 'image', owner: this.owner, name: operand.value },
      ...{ x, y: height < 0 ? top : top - height, width, height: Math.abs(height) },
    });
  }

  /** A path of four right corners, as a box on the page. */
  private square(points: readonly (readonly [number, number])[]): readonly Box[] {
    if (points.length !== 4) return [];
    const places = points.map(([x, y]) => times([1, 0, 0, 1, x, y], this.state.matrix));
    const [xs, ys] = [places.map((place) => place[4]), places.map((place) => this.height - place[5])];
    const [left, top] = [Math.min(...xs), Math.min(...ys)];
    return [{ x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top }];
  }
}

function decode(bytes: string, { unicode, name }: ReadFont): string {
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const code = bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1);
    text += unicode.get(code) ?? fail(`code ${code} of ${name} means nothing`);
  }
  return text;
}

function ownerOf(operands: readonly Value[]): Owner {
  const [tag, properties] = operands;
  if (tag instanceof Name && tag.value === 'Artifact') return 'artifact';
  const number = properties instanceof Map ? (properties as Dictionary).get('MCID') : undefined;
  return typeof number === 'number' ? number : null;
}

/** What a bracket says of the text in it; null = nothing. */
function voiceOf([, properties]: readonly Value[]): Voice | null {
  if (!(properties instanceof Map)) return null;
  const [language, expansion] = [(properties as Dictionary).get('Lang'), (properties as Dictionary).get('E')];
  if (expansion instanceof Bytes) return { expansion: textOf(expansion) ?? '' };
  return language instanceof Bytes ? { language: textOf(language) ?? '' } : null;
}

/** First `one`, then `other` (ISO 32000-1, 8.3.4). */
function times(one: Matrix, other: Matrix): Matrix {
  const [a, b, c, d, e, f] = one;
  const [A, B, C, D, E, F] = other;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

/** Where the origin of the first comes to lie. */
function moved([, , , , e, f]: Matrix, [A, B, C, D, E, F]: Matrix): readonly [number, number] {
  return [e * A + f * C + E, e * B + f * D + F];
}

function fail(message: string): never {
  throw new Error(message);
}

/** The faces of a page by their names in it. */
export function readFonts(
  file: PdfFile,
  resources: Dictionary | null,
  known: Map<number, ReadFont>,
): ReadonlyMap<string, ReadFont> {
  const fonts = new Map<string, ReadFont>();
  for (const [key, value] of file.dictionary(resources?.get('Font')) ?? []) {
    const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : -1;
    const font = known.get(id) ?? readFont(file, file.dictionary(value));
    known.set(id, font);
    fonts.set(key, font);
  }
  return fonts;
}

function readFont(file: PdfFile, font: Dictionary | null): ReadFont {
  const name = (file.name(font?.get('BaseFont')) ?? '').replace(/^[A-Z]{6}\+/u, '');
  const map = file.stream(font?.get('ToUnicode'));
  return { name, unicode: map === null ? new Map() : readCharacterMap(file.data(map).toString('latin1')) };
}

/** Codes and their texts, of `beginbfchar` (ISO 32000-1, 9.10.3). */
function readCharacterMap(source: string): ReadonlyMap<number, string> {
  const map = new Map<number, string>();
  for (const block of source.matchAll(/beginbfchar([\s\S]*?)endbfchar/gu)) {
    for (const [, code = '', text = ''] of (block[1] ?? '').matchAll(/<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>/gu)) {
      map.set(Number.parseInt(code, 16), Buffer.from(text, 'hex').swap16().toString('utf16le'));
    }
  }
  return map;
}
