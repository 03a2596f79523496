import type { Pt } from '../frames/geometry.ts';
import type { SetText } from '../text/set-text.ts';
import { glyphsMissing, type LayoutWarning, type WarningKey } from '../warning.ts';
import type { DraftFrame, DraftNode } from './draft.ts';
import { LineFramer } from './text-frames.ts';

/** A place where a galley may be cut. */
export interface GalleyBreak {
  /** Index of the first frame that goes on. */
  readonly frame: number;
  /** Bottom of what stays, and top of what goes on, in pt from the galley's top. */
  readonly end: Pt;
  readonly resume: Pt;
}

/** Set matter that is not on a page yet: frames in reading order, from the galley's own top left corner. */
export interface Galley {
  readonly frames: readonly DraftFrame[];
  readonly height: Pt;
  readonly breaks: readonly GalleyBreak[];
  readonly warnings: readonly LayoutWarning[];
}

/** Stacks set matter top down, keeps gaps, and notes where the galley may be cut (no widows, no orphans). */
export class GalleyBuilder {
  readonly frames: DraftFrame[] = [];
  readonly breaks: GalleyBreak[] = [];
  readonly warnings: LayoutWarning[] = [];
  /** Top of what comes next, gap not yet added. */
  y: Pt = 0;
  private pendingGap: Pt = 0;
  /** No cut above this line: a picture or the head stands beside. */
  private solidUntil: Pt = 0;
  /** The part above the first cut is at least this high. */
  private firstPartBottom: Pt = 0;
  private linesPlaced = 0;
  private keepNext = true;

  /** `unit`: blocks start on multiples of it; `linesWithHead`: that many lines come before the first cut. */
  constructor(
    private readonly unit: Pt,
    private readonly linesWithHead: number,
  ) {}

  add(...frames: readonly DraftFrame[]): void {
    this.frames.push(...frames);
  }

  warn(key: WarningKey, severity: LayoutWarning['severity'], node: DraftNode, facts: LayoutWarning['facts'] = {}): void {
    this.warnings.push({ key, severity, place: node.place, facts });
  }

  /** Asks for space before the next block; of two wishes the greater counts. */
  gap(height: Pt): void {
    this.pendingGap = Math.max(this.pendingGap, height);
  }

  /** Starts a block: moves below the gap to the grid, and notes a cut there if one is allowed. Returns its top. */
  startBlock(): Pt {
    const end = this.y;
    const isFirst = this.frames.length === 0;
    this.y = this.snap(isFirst ? this.y : this.y + this.pendingGap);
    this.pendingGap = 0;
    if (!this.keepNext && !isFirst) this.cut(end);
    this.keepNext = false;
    return this.y;
  }

  /** The next block stays with what stands above. */
  keepWithNext(): void {
    this.keepNext = true;
  }

  /** No cut above `bottom`. */
  keepSolid(bottom: Pt): void {
    this.solidUntil = Math.max(this.solidUntil, bottom);
  }

  /** The first part reaches down to `bottom` even if its text ends above (the rail beside it). */
  reach(bottom: Pt): void {
    this.firstPartBottom = Math.max(this.firstPartBottom, bottom);
  }

  /** Moves below `bottom` if it is further down. */
  clear(bottom: Pt): void {
    this.y = Math.max(this.y, bottom);
  }

  /** Moves below whatever stands beside the text. */
  clearSolid(): void {
    this.y = Math.max(this.y, this.solidUntil);
  }

  /** Text as lines that may be parted, two at least on each side. `x` of each line may differ; `underLine` paints below it. */
  lines(set: SetText, x: (line: number) => Pt, node: DraftNode, underLine: (y: Pt) => void = () => {}): void {
    this.noteMissing(set, node);
    const framer = new LineFramer(node, set.leading);
    const top = this.y;
    const count = set.lines.length;
    for (const [index, line] of set.lines.entries()) {
      this.y = top + set.leading * index;
      if (index >= 2 && count - index >= 2) this.cut(this.y);
      underLine(this.y);
      this.add(...framer.frames(line, x(index), top));
      this.linesPlaced++;
    }
    this.y = top + set.height;
  }

  /** Text that stays in one piece. */
  solidText(set: SetText, x: Pt, node: DraftNode): void {
    this.noteMissing(set, node);
    const framer = new LineFramer(node, set.leading);
    for (const line of set.lines) this.add(...framer.frames(line, x, this.y));
    this.y += set.height;
  }

  noteMissing(set: SetText, node: DraftNode): void {
    this.warnings.push(...glyphsMissing(set.missing, node.place));
    if (set.loose > 0) this.warn('line-loose', 'info', node, { lines: set.loose });
  }

  /** Counts as text of the head part (a table row, a list entry set by other means). */
  countLines(lines: number): void {
    this.linesPlaced += lines;
  }

  /** Notes a cut at the current top; `end` = bottom of what stands above. */
  cut(end: Pt): void {
    if (this.linesPlaced < this.linesWithHead || this.y < this.solidUntil - 1e-6) return;
    this.breaks.push({ frame: this.frames.length, end: Math.max(end, this.firstPartBottom), resume: this.y });
  }

  finish(): Galley {
    const height = Math.max(this.y, this.firstPartBottom, this.solidUntil);
    return { frames: this.frames, height, breaks: this.breaks, warnings: this.warnings };
  }

  private snap(y: Pt): Pt {
    return Math.ceil(y / this.unit - 1e-6) * this.unit;
  }
}
