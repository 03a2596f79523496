import type { Pt } from '../frames/geometry.ts';
import type { SetLine, SetText } from '../text/set-text.ts';
import { childNode, type DraftFrame, type DraftNode, type DraftRun } from './draft.ts';

/** Turns set lines into frames; a link's lines share one Link element. One instance a paragraph. */
export class LineFramer {
  private readonly links = new Map<string, DraftNode>();

  constructor(
    private readonly node: DraftNode | null,
    private readonly leading: Pt,
  ) {}

  /** Frames of one line; `x`, `y` (pt): where the text's top left corner stands. */
  frames(line: SetLine, x: Pt, y: Pt): DraftFrame[] {
    const left = x + line.x;
    const runs = line.runs.map((run) => this.draftRun(run));
    const frames: DraftFrame[] = [
      { kind: 'text', x: left, y: y + line.baseline, width: line.width, runs, brokenAtSpace: line.brokenAtSpace },
    ];
    for (const run of line.runs) {
      const node = run.link === null ? undefined : this.links.get(run.link);
      if (run.link === null || node === undefined) continue;
      const area = { x: left + run.x, y: y + line.baseline - this.leading * 0.75, width: run.width, height: this.leading };
      frames.push({ kind: 'link', areas: [area], target: { url: run.link }, label: run.text.trim() || run.link, node });
    }
    return frames;
  }

  private draftRun(run: SetLine['runs'][number]): DraftRun {
    const { text, face, size, color, x, width, wordSpace, tracking } = run;
    return { text, face, size, color, x, width, wordSpace, tracking, node: this.nodeOf(run.link) };
  }

  private nodeOf(link: string | null): DraftNode | null {
    if (link === null || this.node === null) return this.node;
    const known = this.links.get(link);
    if (known !== undefined) return known;
    const made = childNode(this.node, 'Link');
    this.links.set(link, made);
    return made;
  }
}

/** All lines of a set text at one place. `node` null = an artifact. */
export function textFrames(set: SetText, x: Pt, y: Pt, node: DraftNode | null): DraftFrame[] {
  const framer = new LineFramer(node, set.leading);
  return set.lines.flatMap((line) => framer.frames(line, x, y));
}
