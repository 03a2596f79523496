import type { Frame, TextRun } from './frames/frame.ts';
import type { NodeId, Pt } from './frames/geometry.ts';
import type { Page } from './frames/page.ts';
import type { StructureNode } from './frames/structure.ts';
import type { DraftFrame, DraftNode, DraftRun } from './galley/draft.ts';
import type { DraftPage } from './pages/draft-page.ts';
import type { Template } from './template/template.ts';

export interface Finished {
  readonly pages: readonly Page[];
  readonly structure: readonly StructureNode[];
}

/** A page with its printed number and what stands around the text. */
export interface NumberedPage {
  readonly draft: DraftPage;
  readonly label: string;
  readonly furniture: readonly DraftFrame[];
}

/** Last stage: draft elements get their numbers in reading order, frames their places on the page. */
export function finalize(pages: readonly NumberedPage[], template: Template): Finished {
  const numbering = new NodeNumbering();
  const { width, height, bleed } = template.page;
  const finished = pages.map(({ draft, label, furniture }, index): Page => {
    for (const node of draft.readFirst) numbering.idOf(node);
    const text = draft.frames.map(({ frame, dx, dy }) => numbering.place(frame, dx, dy));
    const frames = mergeLinks([...text, ...furniture.map((frame) => numbering.place(frame, 0, 0))]);
    const section = draft.section?.section.id ?? null;
    return { number: index + 1, label, master: draft.master, width, height, bleed, section, frames };
  });
  return { pages: finished, structure: numbering.nodes };
}

/** Numbers elements at first sight, parents first. */
class NodeNumbering {
  readonly nodes: StructureNode[] = [];
  private readonly ids = new Map<DraftNode, NodeId>();

  idOf(node: DraftNode): NodeId {
    const known = this.ids.get(node);
    if (known !== undefined) return known;
    const parent = node.parent === null ? null : this.idOf(node.parent);
    const id = this.nodes.length as NodeId;
    this.nodes.push({ id, parent, role: node.role, place: node.place, alt: node.alt, numbering: node.numbering });
    this.ids.set(node, id);
    return id;
  }

  /** The frame moved by `dx`, `dy`, its elements numbered. Objects are written out field by field: this runs for every line of every page. */
  place(frame: DraftFrame, dx: Pt, dy: Pt): Frame {
    switch (frame.kind) {
      case 'text':
        return {
          kind: 'text',
          x: frame.x + dx,
          y: frame.y + dy,
          width: frame.width,
          runs: frame.runs.map((run) => this.placeRun(run)),
          brokenAtSpace: frame.brokenAtSpace,
        };
      case 'line':
        return { ...frame, x1: frame.x1 + dx, x2: frame.x2 + dx, y1: frame.y1 + dy, y2: frame.y2 + dy };
      case 'link':
        return {
          ...frame,
          areas: frame.areas.map((area) => ({ ...area, x: area.x + dx, y: area.y + dy })),
          node: this.idOf(frame.node),
        };
      case 'path': {
        const bounds = { ...frame.bounds, x: frame.bounds.x + dx, y: frame.bounds.y + dy };
        return { ...frame, x: frame.x + dx, y: frame.y + dy, bounds, node: this.orNull(frame.node) };
      }
      case 'rect':
      case 'image':
        return { ...frame, x: frame.x + dx, y: frame.y + dy, node: this.orNull(frame.node) };
    }
  }

  private placeRun(run: DraftRun): TextRun {
    const { text, face, size, color, x, width, wordSpace, tracking } = run;
    return { text, face, size, color, x, width, wordSpace, tracking, node: this.orNull(run.node) };
  }

  private orNull(node: DraftNode | null): NodeId | null {
    return node === null ? null : this.idOf(node);
  }
}

/** A link that was broken over lines is one link with an area for each line. */
function mergeLinks(frames: readonly Frame[]): Frame[] {
  const merged: Frame[] = [];
  const places = new Map<NodeId, number>();
  for (const frame of frames) {
    const place = frame.kind === 'link' ? places.get(frame.node) : undefined;
    const open = place === undefined ? undefined : merged[place];
    if (frame.kind === 'link' && place !== undefined && open?.kind === 'link') {
      merged[place] = { ...open, areas: [...open.areas, ...frame.areas], label: `${open.label} ${frame.label}` };
      continue;
    }
    if (frame.kind === 'link') places.set(frame.node, merged.length);
    merged.push(frame);
  }
  return merged;
}
