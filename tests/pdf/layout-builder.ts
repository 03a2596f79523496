import type { MediaName } from '../../core/issue/ids.ts';
import type { Frame, LinkTarget, TextRun } from '../../core/layout/frames/frame.ts';
import type { NodeId, Rect } from '../../core/layout/frames/geometry.ts';
import type { Bookmark, Destination, Layout } from '../../core/layout/frames/layout.ts';
import type { Page } from '../../core/layout/frames/page.ts';
import type { StructureNode, StructureRole } from '../../core/layout/frames/structure.ts';
import { testFaces } from '../layout/setting-for-tests.ts';

interface RunStyle {
  readonly face?: string;
  readonly size?: number;
  readonly color?: string;
  readonly wordSpace?: number;
  readonly tracking?: number;
}

interface MutablePage extends Page {
  readonly frames: Frame[];
}

/** Puts a layout together by hand: pages of A4, frames at given places, nodes in the order they are asked for. */
export class LayoutBuilder {
  readonly structure: StructureNode[] = [];
  readonly pages: MutablePage[] = [];
  readonly destinations: Destination[] = [];
  readonly bookmarks: Bookmark[] = [];

  node(role: StructureRole, parent: NodeId | null = null, extra: Partial<Pick<StructureNode, 'alt' | 'numbering'>> = {}): NodeId {
    const id = this.structure.length as NodeId;
    const place = { section: null, item: null, block: null, picture: null };
    this.structure.push({ id, parent, role, place, alt: extra.alt ?? null, numbering: extra.numbering ?? null });
    return id;
  }

  page(label: string): void {
    this.pages.push({
      number: this.pages.length + 1,
      label,
      master: 'test',
      width: 595.276,
      height: 841.89,
      bleed: 0,
      section: null,
      frames: [],
    });
  }

  frame(frame: Frame): void {
    this.pages.at(-1)?.frames.push(frame);
  }

  /** One line; the runs follow each other without a gap. Returns the area of each run, from cap height to baseline. */
  line(
    x: number,
    y: number,
    parts: readonly (readonly [string, NodeId | null, RunStyle?])[],
    { brokenAtSpace = false } = {},
  ): readonly Rect[] {
    let offset = 0;
    const runs = parts.map(([text, node, style = {}]) => {
      const run = makeRun(text, node, style, offset);
      offset += run.width;
      return run;
    });
    this.frame({ kind: 'text', x, y, width: offset, runs, brokenAtSpace });
    return runs.map((run) => ({ x: x + run.x, y: y - run.size * 0.7, width: run.width, height: run.size * 0.9 }));
  }

  picture(
    media: MediaName,
    area: Rect,
    node: NodeId | null,
    source: Rect = { x: 0, y: 0, width: 1, height: 1 },
    radius = 0,
  ): void {
    this.frame({ kind: 'image', ...area, media, source, radius, node });
  }

  link(node: NodeId, areas: readonly Rect[], target: LinkTarget, label: string): void {
    this.frame({ kind: 'link', areas, target, label, node });
  }

  build(): Layout {
    return {
      pages: this.pages,
      structure: this.structure,
      destinations: this.destinations,
      bookmarks: this.bookmarks,
      contents: [],
      pageMap: { sections: [], items: [] },
      warnings: [],
      title: 'Ước vọng & bạn <số 24>',
      author: 'Sở Khoa học và Công nghệ',
      subject: 'Điểm tin tuần',
      language: 'vi-VN',
    };
  }
}

function makeRun(text: string, node: NodeId | null, style: RunStyle, x: number): TextRun {
  const { face = 'SourceSerif4-Regular', size = 10, color = 'ink', wordSpace = 0, tracking = 0 } = style;
  const spaces = text.split(' ').length - 1;
  const width = testFaces(face).widthAt(text, size) + spaces * wordSpace + text.length * tracking;
  return { text, face, size, color, x, width, wordSpace, tracking, node };
}
