import type { Frame } from './frames/frame.ts';
import type { NodeId } from './frames/geometry.ts';
import type { Page } from './frames/page.ts';
import type { StructureNode } from './frames/structure.ts';
import { type DraftFrame, type DraftNode, moveFrame } from './galley/draft.ts';
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
    const text = draft.frames.map(({ frame, dx, dy }) => numbering.number(moveFrame(frame, dx, dy)));
    const frames = mergeLinks([...text, ...furniture.map((frame) => numbering.number(frame))]);
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

  number(frame: DraftFrame): Frame {
    switch (frame.kind) {
      case 'line':
        return frame;
      case 'text':
        return { ...frame, runs: frame.runs.map((run) => ({ ...run, node: this.orNull(run.node) })) };
      case 'link':
        return { ...frame, node: this.idOf(frame.node) };
      case 'rect':
      case 'path':
      case 'image':
        return { ...frame, node: this.orNull(frame.node) };
    }
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
