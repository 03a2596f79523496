import type { PictureId } from '../../../core/issue/ids.ts';
import type { Issue } from '../../../core/issue/issue.ts';
import { picturesInIssue } from '../../../core/issue/pictures-in-issue.ts';
import type { FaceSource } from '../../../core/layout/fonts/face.ts';
import type { Frame, TextFrame } from '../../../core/layout/frames/frame.ts';
import type { NodeId, Pt, Rect } from '../../../core/layout/frames/geometry.ts';
import type { Layout } from '../../../core/layout/frames/layout.ts';
import type { Page } from '../../../core/layout/frames/page.ts';
import type { StructureNode } from '../../../core/layout/frames/structure.ts';
import type { Template } from '../../../core/layout/template/template.ts';
import type { Caret, Current, FieldName } from '../../app/current.ts';
import type { PagePlace } from '../layout-summary.ts';
import { offsetAt } from './caret-place.ts';
import { findBlock } from './find-text.ts';
import { taggedBox } from './frame-box.ts';
import { printedText } from './printed-text.ts';

export interface Shown {
  readonly issue: Issue;
  readonly layout: Layout;
  readonly template: Template;
  readonly faces: FaceSource;
}

/** A click this far (pt) from everything on the page means nothing. */
const reach = 80;

/** What stands at a point of a page (sheet number; pt from the trim's top left corner), or next to it; null = nothing near. */
export function placeAt(number: number, x: Pt, y: Pt, shown: Shown): PagePlace | null {
  const page = shown.layout.pages[number - 1];
  if (page === undefined) return null;
  const hit = nearest(page, x, y, shown);
  const node = hit === null ? undefined : shown.layout.structure[hit.node];
  const picture = node?.place.picture ?? decorativeAt(page, x, y, shown);
  if (page.master === 'cover') return { current: { kind: 'cover' }, caret: null, picture };
  if (page.master === 'contents') return { current: contentsTarget(page, x, y, hit, shown), caret: null, picture: null };
  if (hit === null || node === undefined) return null;
  const { item, section, block } = node.place;
  const current: Current | null = item !== null ? { kind: 'item', item } : section !== null ? { kind: 'section', section } : null;
  if (current === null) return null;
  if (node.place.picture !== null) return { current, caret: null, picture };
  const found = block === null ? null : findBlock(shown.issue, block);
  const caret = found === null ? fieldAt(node, shown) : caretAt(hit, x, shown);
  return { current, caret, picture };
}

interface Hit {
  readonly frame: Frame;
  readonly node: NodeId;
  readonly distance: Pt;
}

/** Text lies over what stands behind it; of two lines the nearer counts, in its height first. */
function nearest(page: Page, x: Pt, y: Pt, { faces, layout }: Shown): Hit | null {
  let best: Hit | null = null;
  for (const frame of page.frames) {
    const tagged = taggedBox(frame, faces);
    if (tagged === null) continue;
    const behind = frame.kind === 'text' ? 0 : 0.5;
    const distance = distanceTo(tagged.box, x, y) + behind;
    if (distance > reach || (best !== null && distance >= best.distance)) continue;
    const node = frame.kind === 'text' ? nodeOfRun(frame, x) : tagged.nodes[0];
    if (node !== undefined && layout.structure[node] !== undefined) best = { frame, node, distance };
  }
  return best;
}

function distanceTo({ x: left, y: top, width, height }: Rect, x: Pt, y: Pt): Pt {
  const dx = Math.max(left - x, 0, x - left - width);
  const dy = Math.max(top - y, 0, y - top - height);
  return Math.hypot(dx / 2, dy);
}

function nodeOfRun(line: TextFrame, x: Pt): NodeId | undefined {
  const tagged = line.runs.filter((run) => run.node !== null);
  const run = tagged.findLast((candidate) => line.x + candidate.x <= x) ?? tagged[0];
  return run?.node ?? undefined;
}

/** The entry whose line the point is on, dots and page number included, or the section whose name it is on. */
function contentsTarget(page: Page, x: Pt, y: Pt, hit: Hit | null, { layout }: Shown): Current {
  const entry = page.frames.find((frame) => frame.kind === 'link' && frame.areas.some((area) => distanceTo(area, x, y) === 0));
  const node = entry?.kind === 'link' ? entry.node : hit !== null && hit.distance === 0 ? hit.node : null;
  const place = node === null ? undefined : layout.structure[node]?.place;
  if (place?.item) return { kind: 'item', item: place.item };
  return place?.section ? { kind: 'section', section: place.section } : { kind: 'contents' };
}

function caretAt({ frame, node }: Hit, x: Pt, { issue, layout, faces }: Shown): Caret | null {
  const block = layout.structure[node]?.place.block;
  const found = block === null || block === undefined ? null : findBlock(issue, block);
  if (found === null) return null;
  const start: Caret = { in: 'body', block: found.block.id, offset: 0 };
  for (const { part, letters } of printedText(found.block, layout, faces)) {
    const onLine = letters.filter((letter) => letter.line === frame);
    const offset = offsetAt(onLine, x);
    if (offset === null || part.kind === 'beside') continue;
    return part.kind === 'cell' ? { ...start, offset, cell: [part.row, part.column] } : { ...start, offset };
  }
  return start;
}

/** The field of an item's form that an element of its head comes from. */
function fieldAt(node: StructureNode, { layout, template }: Shown): Caret | null {
  const parent = node.parent === null ? undefined : layout.structure[node.parent];
  const grandparent = parent === undefined || parent.parent === null ? undefined : layout.structure[parent.parent];
  const field = fieldOf();
  return field === null ? null : { in: 'field', field };

  function fieldOf(): FieldName | null {
    if (node.place.item === null) return null;
    if (node.role === 'H3') return 'headline';
    if (node.role === 'Link') return grandparent?.role === 'Art' ? 'source' : null;
    if (node.role !== 'P' || parent?.role !== 'Art') return null;
    return textOf(node.id, layout).includes(template.labels.details) ? 'source' : 'date';
  }
}

function textOf(node: NodeId, layout: Layout): string {
  const runs = layout.pages.flatMap((page) => page.frames.flatMap((frame) => (frame.kind === 'text' ? frame.runs : [])));
  return runs.flatMap((run) => (run.node === node ? [run.text] : [])).join(' ');
}

/** A picture that only decorates has no element: it is known by its media. */
function decorativeAt(page: Page, x: Pt, y: Pt, { issue }: Shown): PictureId | null {
  const frame = page.frames.findLast(
    (candidate) => candidate.kind === 'image' && candidate.node === null && distanceTo(candidate, x, y) === 0,
  );
  if (frame?.kind !== 'image') return null;
  return picturesInIssue(issue).find((picture) => picture.decorative && picture.media === frame.media)?.id ?? null;
}
